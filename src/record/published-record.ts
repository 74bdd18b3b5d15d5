import type { Change, Estimate } from '../pipeline/change.ts';
import type { ExpectedRange } from '../verdicts/expected-range.ts';
import type { Question } from '../verdicts/question.ts';
import type { RecentTrend } from '../verdicts/recent-trend.ts';
import type { ShownSum } from '../verdicts/shown-sum.ts';
import type { Standing } from '../verdicts/standing.ts';
import type { Verdict } from '../verdicts/verdict.ts';
import type { RecordItem } from './item.ts';
import type { Programme } from './programme.ts';
import type { TargetVersion } from './target.ts';

/** The verdict on one version of a target, with its sum. */
export interface PublishedVerdict {
  readonly version: TargetVersion;
  readonly verdict: Verdict;
  readonly sum: ShownSum;
}

/** What an official series on another definition did meanwhile: context, not the verdict. */
export interface PublishedContext {
  /** Slug of the canonical table, and of the trend that is made from it. */
  readonly table: string;
  readonly indicator: string;
  readonly area: string;
  readonly areaName: string;
  readonly definition: string;
  readonly measure: string;
  readonly from: Estimate;
  readonly to: Estimate;
  readonly change: Change;
  readonly sum: ShownSum;
  /** Whether the last five points of the series show a trend, and the period that they end with. */
  readonly trend: RecentTrend;
  readonly last: string;
  /** The range in which its values since the last break would be expected. */
  readonly range: ExpectedRange | null;
}

/** An area of the record that an item is about. */
export interface ItemArea {
  readonly code: string;
  readonly name: string;
  /** Address of the area's page inside the site; null where the record has none of it. */
  readonly page: string | null;
}

/** One item as its page, every list, the pack and the downloads show it. */
export interface PublishedItem extends RecordItem {
  readonly programme: string;
  readonly standing: Standing;
  readonly verdicts: readonly PublishedVerdict[];
  readonly contexts: readonly PublishedContext[];
  readonly questions: readonly Question[];
  readonly places: readonly ItemArea[];
  /** Slugs of the wards of 2003 that it is about, directly or through an LSOA. */
  readonly wards: readonly string[];
}

/** A programme with all its items: none left out. */
export interface PublishedProgramme {
  readonly slug: string;
  readonly programme: Programme;
  readonly items: readonly PublishedItem[];
}
