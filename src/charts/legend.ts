import { classRanges } from './class-ranges.ts';
import type { ClassRangesSpec } from './class-ranges.ts';
import { escapeMarkup } from './escape-markup.ts';

/** The scale of one choropleth: its classes, and how many areas each holds. */
export interface LegendSpec extends ClassRangesSpec {
  /** Measure with its unit: "Claimants per 100 residents aged 16 and over". */
  readonly title: string;
  /** Areas in each class, lowest first; classes without areas stay, since periods share them. */
  readonly counts: readonly number[];
  /** Areas without a value; they have an entry where there is one. */
  readonly noData: number;
  /** Keeps that entry where another period of the same map needs it. */
  readonly keepsNoData?: boolean | undefined;
  /** What one area and several are called: LSOA, LSOAs. */
  readonly areas: { readonly one: string; readonly many: string };
  /** Words in place of the ranges, where classes have names; lowest first. */
  readonly labels?: readonly string[] | undefined;
}

/**
 * A legend as an ordered list: swatch, range and number of areas of each class; a column of
 * swatches on narrow screens, a scale with a histogram upon it on wide ones.
 * @throws RangeError where counts, breaks and labels do not describe the same classes.
 */
export function renderLegend(spec: LegendSpec): string {
  const ranges = spec.labels ?? classRanges(spec);
  if (ranges.length !== spec.counts.length || ranges.length !== spec.breaks.length + 1) {
    throw new RangeError(
      `${spec.counts.length} counts and ${ranges.length} ranges for ${spec.breaks.length} breaks`,
    );
  }
  const most = Math.max(...spec.counts, 1);
  const classes = spec.counts.map((count, index) =>
    renderClass({ name: `c${index + 1}`, range: ranges[index] ?? '', count, most }, spec),
  );
  const absent = { name: 'n', range: 'No figure', count: spec.noData, most };
  const hasNoData = spec.noData > 0 || spec.keepsNoData === true;
  const noData = hasNoData ? renderClass(absent, spec) : '';
  return (
    `<div class="legend"><p class="legend-title">${escapeMarkup(spec.title)}</p>` +
    `<ol class="legend-scale">${classes.join('')}${noData}</ol></div>`
  );
}

interface LegendClass {
  readonly name: string;
  readonly range: string;
  readonly count: number;
  /** Areas in the fullest class: the height of the histogram. */
  readonly most: number;
}

/** Height of the bar of a class that has few areas, in hundredths: enough to be seen. */
const LEAST_BAR = 3;

function renderClass(one: LegendClass, { areas }: LegendSpec): string {
  const height =
    one.count === 0 ? 0 : Math.max(LEAST_BAR, Math.round((100 * one.count) / one.most));
  return (
    `<li class="${one.name}">` +
    `<svg class="bar" viewBox="0 0 1 100" preserveAspectRatio="none" aria-hidden="true">` +
    `<path d="M0 100V${100 - height}H1V100z"/></svg><span class="swatch"></span>` +
    `<span class="range">${escapeMarkup(one.range)}</span> ` +
    `<span class="areas">${one.count} ` +
    `${escapeMarkup(one.count === 1 ? areas.one : areas.many)}</span></li>`
  );
}
