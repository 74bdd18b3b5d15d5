import { expect } from 'vitest';
import type { ChartRecord } from '../../src/publications/charts/chart-record.ts';

/** Areas that look alike, in sorted groups: by class on pages, by colour in images. */
export function looksOf(shapes: readonly Element[], { classes }: ChartRecord): readonly string[] {
  if (classes === null) return [];
  const look = (shape: Element) =>
    shape.getAttribute('fill') ?? /\bc\d\b/.exec(shape.getAttribute('class') ?? '')?.[0] ?? '';
  const groups = Map.groupBy(shapes, look).values();
  return [...groups]
    .map((own) => codesOf(own.map((each) => each.getAttribute('data-code') ?? '')))
    .sort();
}

/** Areas of each class by their values and the published breaks, those without a value apart. */
export function classLooks({ classes, rows }: ChartRecord): readonly string[] {
  if (classes === null) return [];
  const classOf = (value: number | null) =>
    value === null ? null : classes.breaks.filter((each) => each <= value).length;
  const groups = Map.groupBy(rows, ({ value }) => classOf(value)).values();
  return [...groups].map((own) => codesOf(own.map(({ area }) => area))).sort();
}

const codesOf = (codes: readonly string[]) => codes.toSorted().join(' ');

/** Fails unless the area of each circle is as large as its count: maps of counts have circles. */
export function expectCircles(circles: readonly Element[], { mark, rows }: ChartRecord): void {
  const counts = rows.flatMap(({ value }) => value ?? []).sort((one, other) => other - one);
  if (mark !== 'symbol') return;
  const sizes = circles
    .filter((each) => each.closest('.locator, .legend, .circle-key') === null)
    .map((each) => Number(each.getAttribute('r')))
    .slice(0, counts.length);
  expect(sizes).toHaveLength(counts.length);
  const [most = NaN, largest = NaN] = [counts[0], sizes[0]];
  for (const [index, count] of counts.entries())
    expect(Math.abs(largest * Math.sqrt(count / most) - (sizes[index] ?? NaN))).toBeLessThan(0.1);
}

/** The number that a shared image must lead with, made from the figures anew. */
export function leadingNumber({ mark, rows, place, unit, edition, pooled }: ChartRecord): string {
  const print = (value: number) => {
    const sign = unit.kind === 'percentage points' && value > 0 ? '+' : '';
    return sign + value.toFixed(unit.decimals).replace('-', '−') + unit.symbol;
  };
  const values = rows.flatMap(({ value }) => value ?? []);
  if (mark === 'lines')
    return print(
      rows.findLast((row) => row.area === place.code && row.value !== null)?.value ?? NaN,
    );
  if (mark === 'symbol') return print(values.reduce((sum, value) => sum + value, 0));
  if (edition.startsWith('ward') && typeof pooled === 'number') return print(pooled);
  const clear = (wanted: string) => rows.filter(({ direction }) => direction === wanted).length;
  if (rows.some(({ direction }) => direction !== null))
    return `${Math.max(clear('rise'), clear('fall'))} of ${rows.length}`;
  if (unit.kind === 'decile')
    return `${values.filter((value) => value === 1).length} of ${values.length}`;
  return `${print(Math.min(...values))} to ${print(Math.max(...values))}`;
}
