import type { PublishedItem } from './published-record.ts';

type Report = PublishedItem['reported'][number];

/** Reports of one date from one place of a document: their date and source are said once. */
export type ReportPassage = readonly [Report, ...Report[]];

/** What was reported, with neighbours that share date, document and place put together. */
export function reportPassages(reports: readonly Report[]): readonly ReportPassage[] {
  const passages: [Report, ...Report[]][] = [];
  for (const report of reports) {
    const last = passages.at(-1);
    if (last !== undefined && isSamePlace(last[0], report)) last.push(report);
    else passages.push([report]);
  }
  return passages;
}

function isSamePlace(one: Report, other: Report): boolean {
  return (
    one.date === other.date &&
    one.at.document === other.at.document &&
    one.at.place === other.at.place
  );
}
