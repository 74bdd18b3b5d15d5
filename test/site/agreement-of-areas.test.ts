import { describe, expect, it } from 'vitest';
import { allWords, openPage, printedNumber, readDownload } from './built-pages.ts';
import type { DownloadedRow } from './built-pages.ts';
import { drawnPoints, expectScale } from './drawn-points.ts';
import { pagesOfPlaces } from './pages.ts';
import { printedInterval } from './printed-figures.ts';

const areas = pagesOfPlaces(/\/areas\/(.*\d)\/$/).map(({ page }) => page);
const trends = pagesOfPlaces(/\/trends\/([a-z0-9-]+)\/$/);
const sorted = (keys: Iterable<string>) => [...keys].sort();

it('the build has areas to hold together', () => {
  expect(areas.length).toBeGreaterThan(250);
});

interface TabledFigure {
  readonly indicator: string;
  readonly label: string;
  readonly value: number | null;
  readonly interval: readonly [number, number] | null;
}

/** Every figure of an area's page, oldest first in each measure. */
function tabledFigures(document: Document): readonly TabledFigure[] {
  const nameOf = (element: Element) => element.getAttribute('data-indicator') ?? '';
  const figure = (
    indicator: string,
    [label = '', value = '', interval = '']: readonly string[],
  ) => ({
    ...{ indicator, label, value: printedNumber(value), interval: printedInterval(interval) },
  });
  const across = [...document.querySelectorAll('table.across[data-indicator]')].flatMap((table) => {
    const [, ...labels] = allWords(table, 'thead th');
    const values = allWords(table, 'tbody td');
    expect(values).toHaveLength(labels.length);
    return labels.map((label, index) => figure(nameOf(table), [label, values[index] ?? '']));
  });
  const detailed = [...document.querySelectorAll('table[data-indicator]:not(.across)')].flatMap(
    (table) =>
      [...table.querySelectorAll('tbody tr')]
        .toReversed()
        .map((row) => figure(nameOf(table), allWords(row, 'th, td'))),
  );
  const single = [...document.querySelectorAll('tr[data-indicator]')].map((row) =>
    figure(nameOf(row), allWords(row, 'td')),
  );
  const targets = [...document.querySelectorAll('.area-targets [data-indicator]')].map((item) =>
    figure(nameOf(item), ['', ...allWords(item, 'strong')]),
  );
  return [...detailed, ...across, ...single, ...targets];
}

/** What an area's page prints and draws, read once and let go. */
function readArea(page: string) {
  const document = openPage(page);
  const [first] = document.querySelectorAll('table[data-indicator]');
  const rows = [...(first?.querySelectorAll('tbody tr') ?? [])];
  return {
    page,
    figures: tabledFigures(document),
    firstRows: rows.map((row) => allWords(row, 'th, td')),
    drawings: [...document.querySelectorAll('.trend-frame svg.trend')].map((svg) =>
      drawnPoints(svg, ['own', 'together']),
    ),
  };
}

const read = areas.map(readArea);

describe('the pages of areas', () => {
  it.each(read)('$page prints the figures of its download, all of them and no other', (area) => {
    const tabled = Map.groupBy(area.figures, ({ indicator }) => indicator);
    const rows = readDownload(`${area.page}figures.csv`).filter(({ value }) => value !== '');
    const downloaded = Map.groupBy(rows, ({ indicator }) => indicator);
    expect(sorted(tabled.keys())).toEqual(sorted(downloaded.keys()));
    for (const [indicator, figures] of downloaded) {
      const printed = tabled.get(indicator)?.map(({ value, interval }) => ({ value, interval }));
      const expected = figures
        .toSorted((one, other) => (one.period < other.period ? -1 : 1))
        .map(({ value, lower_95: lower, upper_95: upper }) => ({
          value: Number(value),
          interval: lower === '' ? null : [Number(lower), Number(upper)],
        }));
      expect(printed, indicator).toEqual(expected);
    }
  });

  const drawn = read.filter(({ drawings }) => drawings.length > 0);

  it('draw a trend where there is one', () => {
    expect(drawn.length).toBeGreaterThan(200);
  });

  it.each(drawn)('$page draws its first measure as its table prints it', (area) => {
    const printed = area.firstRows.flatMap(
      ([label = '', own = '', , together = '']) =>
        [
          [`own ${label}`, printedNumber(own)],
          [`together ${label}`, printedNumber(together)],
        ] as const,
    );
    for (const points of area.drawings) {
      expect(new Map(points.map(({ key, value }) => [key, value]))).toEqual(new Map(printed));
      expectScale(points.map(({ value, y }) => [value, y]));
    }
  });

  it.each([
    ['Leicester', '/areas/leicester/', ''],
    ['Nottingham', '/places/nottingham/', '/places/nottingham'],
  ])('of the city of %s says in its download what the trends say of it', (city, front, start) => {
    const said = trends
      .filter(({ page }) => page.startsWith(`${start}/trends/`))
      .flatMap(({ page, slug }) => readDownload(`${page}${slug}.csv`));
    const own = readDownload(`${front}figures.csv`);
    const lines = (rows: readonly DownloadedRow[]) =>
      sorted(rows.map((row) => JSON.stringify(row)));
    expect(own.length).toBeGreaterThan(50);
    expect(lines(own)).toEqual(lines(said.filter(({ area_name }) => area_name === city)));
  });
});
