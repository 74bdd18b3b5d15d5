import { describe, expect, it } from 'vitest';
import type { MapValues } from '../../src/components/map/map-values.ts';
import {
  allWords,
  downloadedNumber,
  findOne,
  openPage,
  printedNumber,
  readBuilt,
  readDownload,
  wordsOf,
} from './built-pages.ts';
import type { DownloadedRow } from './built-pages.ts';
import { pagesOfPlaces } from './pages.ts';
import { classOfValue, inOrderOfPeriod, printedInterval } from './printed-figures.ts';

/** One period of one map: its drawing, its legend and its table. */
interface MapPage {
  readonly page: string;
  readonly slug: string;
  readonly period: string;
  readonly document: Document;
  /** Rows of the table by code. */
  readonly rows: ReadonlyMap<string, Element>;
  /** Shapes of the drawing by code. */
  readonly shapes: ReadonlyMap<string, Element>;
  /** Entries of the legend: classes from the lowest, then areas without a figure; none for counts. */
  readonly entries: readonly Element[];
}

const maps = pagesOfPlaces(/\/maps\/([a-z0-9-]+)\/(?:[a-z0-9-]+\/)?$/).map(openMap);
/** Folder of a map's own files, whichever of its periods the page shows. */
const folderOf = ({ page, slug }: Pick<MapPage, 'page' | 'slug'>) =>
  page.slice(0, page.indexOf(`/maps/${slug}/`)) + `/maps/${slug}/`;
const choropleths = maps.filter(({ entries }) => entries.length > 0);
const symbolMaps = maps.filter(({ entries }) => entries.length === 0);

function openMap({ page, slug }: Pick<MapPage, 'page' | 'slug'>): MapPage {
  const document = openPage(page);
  const byCode = (selector: string) =>
    new Map(
      [...document.querySelectorAll(selector)].map((element) => [
        element.getAttribute('data-code') ?? '',
        element,
      ]),
    );
  return {
    ...{ page, slug, document },
    period: findOne(document, 'choropleth-map').getAttribute('data-period') ?? '',
    rows: byCode('tr[data-code]'),
    shapes: byCode('.map-frame path[data-code]'),
    entries: [...document.querySelectorAll('.legend-scale li')],
  };
}

/** Class of a shape or of a legend's entry, 0 the lowest; null for areas without a figure. */
function classOf(element: Element | undefined): number | null {
  const [, index] = /\bc(\d)\b/.exec(element?.getAttribute('class') ?? '') ?? [];
  return index === undefined ? null : Number(index) - 1;
}

function cell(row: Element | undefined, key: string): string {
  return wordsOf(row?.querySelector(`[data-key="${key}"]`));
}

const valueOf = (row: Element | undefined) => printedNumber(cell(row, 'value'));
const sorted = (keys: Iterable<string>) => [...keys].sort();

it('the build has maps of both kinds to hold together', () => {
  expect(choropleths.length).toBeGreaterThan(25);
  expect(symbolMaps.length).toBeGreaterThan(2);
});

describe.each(maps)('$page', ({ page, slug, period, document, rows, shapes }) => {
  const { periods } = JSON.parse(readBuilt(`${folderOf({ page, slug })}values.json`)) as MapValues;
  const values = periods[period];

  it('draws the areas that its table lists', () => {
    expect(shapes.size).toBeGreaterThan(0);
    expect(sorted(shapes.keys())).toEqual(sorted(rows.keys()));
  });

  it('says in its JSON what its table says, in the classes that are drawn', () => {
    const listed = sorted(rows.keys()).map((code) => [
      classOf(shapes.get(code)),
      ...allWords(rows.get(code) ?? document, '[data-changes]'),
    ]);
    expect(values?.rows).toEqual(listed);
    expect(values?.headline).toBe(wordsOf(findOne(document, 'h1')));
    expect(values?.summary).toBe(wordsOf(findOne(document, '[data-text="summary"]')));
  });

  it('says in its download what its table says', () => {
    const all = inOrderOfPeriod(readDownload(`${folderOf({ page, slug })}${slug}.csv`));
    const own = all[Object.keys(periods).indexOf(period)] ?? [];
    expect(all).toHaveLength(Object.keys(periods).length);
    expect(sorted(own.map(({ area_code }) => area_code))).toEqual(sorted(rows.keys()));
    for (const downloaded of own) {
      const row = rows.get(downloaded.area_code);
      expect(printedRow(row), downloaded.area_code).toEqual(downloadedRow(downloaded, row));
    }
  });
});

/** What a table prints of one area, as numbers. */
function printedRow(row: Element | undefined) {
  return {
    name: cell(row, 'name'),
    value: valueOf(row),
    interval: printedInterval(cell(row, 'interval')),
    count: printedNumber(cell(row, 'count')),
    denominator: printedNumber(cell(row, 'denominator')),
    status: /\[\w+\]$/.exec(cell(row, 'value'))?.[0] ?? '',
  };
}

/** What a download says of the same area, as far as the table has columns for it. */
function downloadedRow(downloaded: DownloadedRow, row: Element | undefined) {
  const has = (key: string) => (row?.querySelectorAll(`[data-key="${key}"]`).length ?? 0) > 0;
  const whole = (text: string) => (text === '' ? null : Math.round(Number(text)));
  const { lower_95: lower, upper_95: upper } = downloaded;
  return {
    name: downloaded.area_name,
    value: downloadedNumber(downloaded.value),
    interval: lower === '' ? null : [Number(lower), Number(upper)],
    count: has('count') ? whole(downloaded.count) : null,
    denominator: has('denominator') ? whole(downloaded.denominator) : null,
    status: downloaded.status,
  };
}

describe.each(choropleths)('$page', ({ page, slug, period, rows, shapes, entries }) => {
  it('shades each area in the class that its value falls in', () => {
    const ranges = entries.filter((entry) => classOf(entry) !== null);
    const starts = ranges.map((entry) => printedNumber(wordsOf(entry.querySelector('.range'))));
    expect(starts).not.toContain(null);
    for (const [code, shape] of shapes)
      expect(classOf(shape), code).toBe(classOfValue(valueOf(rows.get(code)), starts));
  });

  it('counts the areas of each class as they are drawn, none left out', () => {
    const drawn = [...shapes.values()].map(classOf);
    const counts = entries.map((entry) => printedNumber(wordsOf(entry.querySelector('.areas'))));
    const inClass = entries.map((entry) => drawn.filter((each) => each === classOf(entry)).length);
    expect(counts).toEqual(inClass);
    expect(inClass.reduce((sum, count) => sum + count, 0)).toBe(shapes.size);
    const { periods } = JSON.parse(
      readBuilt(`${folderOf({ page, slug })}values.json`),
    ) as MapValues;
    const [absent, ...classes] = periods[period]?.counts.toReversed() ?? [];
    const hasEntry = entries.some((entry) => classOf(entry) === null);
    expect([...classes.toReversed(), ...(hasEntry ? [absent] : [])]).toEqual(counts);
  });
});

describe.each(symbolMaps)('$page', ({ document, rows }) => {
  it('draws a circle for each count, whose area is in proportion to it', () => {
    const falling = (numbers: readonly number[]) => numbers.toSorted((a, b) => b - a);
    const counts = [...rows.values()].map(valueOf).filter((value) => value !== null);
    const circles = [...document.querySelectorAll('.map-frame .symbols circle')];
    const radii = falling(circles.map((circle) => Number(circle.getAttribute('r'))));
    const [largest = NaN] = radii;
    const expected = falling(counts).map(
      (count) => largest * Math.sqrt(count / Math.max(...counts)),
    );
    expect(radii).toHaveLength(counts.length);
    for (const [index, radius] of radii.entries())
      expect(Math.abs(radius - (expected[index] ?? NaN))).toBeLessThan(0.2);
  });
});
