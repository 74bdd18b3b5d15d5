import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { printChartValue } from '../../../src/publications/charts/chart-columns.ts';
import type { ChartRecord } from '../../../src/publications/charts/chart-record.ts';
import { renderShareSvg } from '../../../src/publications/images/share-image.ts';
import { renderStandaloneSvg } from '../../../src/publications/images/standalone-svg.ts';
import { RECORD_NAME } from '../../../src/publications/record-name.ts';
import { printMarkup } from '../../charts/print-markup.ts';
import { inventedCounts, inventedMap, inventedShapes, inventedTrend } from '../invented-records.ts';

const { window } = new JSDOM('');
const tools = { shapes: inventedShapes, document: window.document };
const records: readonly (readonly [string, ChartRecord])[] = [
  ['a map of rates', inventedMap],
  ['a map of counts', inventedCounts],
  ['a trend', inventedTrend],
];
const draw = (record: ChartRecord) => renderStandaloneSvg(record, tools);
const parse = (svg: string) =>
  new window.DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
const wordsOf = (svg: string) =>
  [...parse(svg).querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');

describe.each(records)('the image of %s', (_, record) => {
  const both = [draw(record), renderShareSvg(record, tools)];

  it('is well-formed XML with its size, name and description', () => {
    for (const svg of both) {
      const root = parse(svg);
      expect(root.nodeName, root.textContent).toBe('svg');
      expect(root.getAttribute('viewBox')).toBe(
        `0 0 ${root.getAttribute('width')} ${root.getAttribute('height')}`,
      );
      expect(root.querySelector('title')?.textContent).toContain(record.headline);
      expect(root.querySelector('desc')?.textContent).toBe(record.summary);
    }
  });

  it('needs nothing from outside: no style, class, script or reference but to itself', () => {
    for (const svg of both) {
      expect(svg).not.toMatch(/ style=|<style|class=|<script| on\w+=|href|var\(|<image|@import/);
      const root = parse(svg);
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g))
        expect(root.querySelector(`[id="${id}"]`), id).not.toBeNull();
    }
  });

  it('says source, licence, attribution, the first caveats and the name of the record', () => {
    const words = wordsOf(draw(record));
    for (const wanted of [
      ...['Register of <things> & others', 'Office of Inventions', 'official statistics'],
      ...['Open Government Licence v3.0', ...record.attribution, ...record.caveats.slice(0, 2)],
      ...[RECORD_NAME, record.id],
    ])
      expect(words).toContain(wanted);
    expect(parse(draw(record)).querySelector('metadata')?.textContent).toContain(record.id);
  });

  it('says how its figures were rounded, once', () => {
    const rounded = { ...record, rounding: ['to the nearest 5'] };
    expect(wordsOf(draw(rounded))).toContain('Rounding at the source: to the nearest 5.');
    const said = { ...rounded, caveats: ['Counts were rounded to the nearest 5.'] };
    expect(wordsOf(draw(said))).not.toContain('Rounding at the source');
  });

  it('shares its source, standing, licence and attribution to Ordnance Survey', () => {
    const words = wordsOf(renderShareSvg(record, tools));
    expect(words).toContain(
      'Source: Office of Inventions. Official statistics. Open Government Licence v3.0.',
    );
    expect(words).toContain('Contains OS data © Crown copyright and database right 2025.');
    expect(words).toContain(record.headline.split(' ')[0]);
  });

  it('is the same each time', () => {
    expect([draw(record), renderShareSvg(record, tools)]).toEqual(both);
  });
});

describe('the image of a map', () => {
  it.each([inventedMap, inventedCounts])('draws every area with its value as printed', (record) => {
    const areas = parse(draw(record)).querySelectorAll('[data-code]');
    const drawn = [...areas].map((area) => [
      area.getAttribute('data-code'),
      area.getAttribute('data-value'),
    ]);
    expect(drawn).toEqual(record.rows.map((row) => [row.area, printChartValue(row, record)]));
  });

  it('shades areas of one class alike, and those without a figure in the pattern of the legend', () => {
    const root = parse(draw(inventedMap));
    const fills = new Map<number | null, Set<string | null>>();
    for (const { area, class: index } of inventedMap.rows) {
      const fill = root.querySelector(`[data-code="${area}"]`)?.getAttribute('fill') ?? null;
      fills.set(index, (fills.get(index) ?? new Set()).add(fill));
    }
    expect([...fills.values()].map(({ size }) => size)).toEqual(Array(fills.size).fill(1));
    expect(fills.get(0)).toEqual(new Set(['#d6e3cb']));
    expect(fills.get(null)).toEqual(new Set(['url(#nowhere-invented-2020-no-data)']));
    expect(root.querySelectorAll('rect[fill^="url("]')).toHaveLength(1);
    expect(wordsOf(draw(inventedMap))).toContain('No figure');
  });

  it('has a legend with the range of each class and how many areas it holds', () => {
    const words = wordsOf(draw(inventedMap));
    for (const range of ['0.1 to under 2.0', '2.0 to under 4.0', '8.0 to 9.9'])
      expect(words).toContain(range);
    expect(words).toMatch(/LSOAs 0\.1 to under 2\.0 4 2\.0 to under 4\.0 5 /);
  });

  it('says where the 95% interval is, since a shade has none', () => {
    expect(wordsOf(draw(inventedMap))).toContain('95% confidence interval');
    expect(wordsOf(draw(inventedCounts))).not.toContain('confidence interval');
  });

  it('draws a circle for each count, and a ring for zero', () => {
    const { inset } = inventedShapes;
    const circles = [...parse(draw(inventedCounts)).querySelectorAll('circle')].filter(
      (circle) => circle.getAttribute('cx') !== String(inset.dot[0]),
    );
    const open = circles.filter((circle) => circle.getAttribute('fill') === 'none');
    expect(open).toHaveLength(1);
    // Four counts above zero, and the circles of the key: 40, 10 and 2.
    expect(circles).toHaveLength(1 + 4 + 3);
  });

  it('refuses a map without outlines', () => {
    expect(() => renderStandaloneSvg(inventedMap, { ...tools, shapes: null })).toThrow(
      /no outlines for the map "nowhere-invented-2020"/,
    );
  });
});

describe('the image of a trend', () => {
  const root = parse(draw(inventedTrend));

  it('has every published value as a point with its area, year and value as printed', () => {
    const points = [...root.querySelectorAll('[data-area] circle')].map((point) =>
      [
        point.parentElement?.getAttribute('data-area'),
        point.getAttribute('data-year'),
        point.getAttribute('data-value'),
      ].join(' '),
    );
    const published = inventedTrend.rows
      .filter(({ value }) => value !== null)
      .map((row) => `${row.area} ${row.period.slice(0, 4)} ${printChartValue(row, inventedTrend)}`);
    expect(points.toSorted()).toEqual(published.toSorted());
  });

  it('lets no line cross a gap or a break', () => {
    const segments = [...root.querySelectorAll('[data-seg]')].map((path) =>
      path.getAttribute('data-seg'),
    );
    expect(segments.toSorted()).toEqual([
      ...['E06999999-2004', 'E06999999-2007', 'E06999999-2009'],
      ...['E92999999-2004', 'E92999999-2009'],
    ]);
  });

  it('gives each line a colour and a dash of its own, the place none', () => {
    const looks = [...root.querySelectorAll('[data-seg]')].map((path) => [
      path.getAttribute('data-seg')?.slice(0, 9),
      path.getAttribute('stroke'),
      path.getAttribute('stroke-dasharray'),
    ]);
    expect(new Set(looks.map(String))).toEqual(
      new Set(['E06999999,#7a1f3d,', 'E92999999,#226773,7 4']),
    );
  });

  it('names the programme, the break and the interval', () => {
    const words = wordsOf(draw(inventedTrend));
    expect(words).toContain('Programme, 2007 to 2011');
    expect(words).toContain('New definition');
    expect(words).toContain('The band around Nowhere’s line is its 95% confidence interval.');
  });
});

describe('words that are long', () => {
  it('are wrapped, and push what is below them down', () => {
    const long = { ...inventedMap, headline: 'A rather long finding '.repeat(8).trim() };
    const root = parse(draw(long));
    expect(Number(root.getAttribute('height'))).toBeGreaterThan(
      Number(parse(draw(inventedMap)).getAttribute('height')) + 60,
    );
    const lines = [...root.querySelectorAll('text[font-size="36"]')];
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.map(({ textContent }) => textContent).join(' ')).toBe(long.headline);
  });

  it('are refused in a shared image that has no room for them', () => {
    const long = { ...inventedMap, headline: 'A rather long finding '.repeat(20).trim() };
    expect(() => renderShareSvg(long, tools)).toThrow(/no room in a shared image/);
  });
});

it('the images are drawn as the committed files show', async () => {
  await expect(printMarkup(draw(inventedMap))).toMatchFileSnapshot('../../output/imageOfMap.svg');
  await expect(printMarkup(draw(inventedTrend))).toMatchFileSnapshot(
    '../../output/imageOfTrend.svg',
  );
  await expect(printMarkup(renderShareSvg(inventedCounts, tools))).toMatchFileSnapshot(
    '../../output/imageToShare.svg',
  );
});
