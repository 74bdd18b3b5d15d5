import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { renderTrend } from '../../src/charts/trend.ts';
import { trendRows } from './trend-rows.ts';

const { document } = new JSDOM('').window;
const place = trendRows('E06999999', 2004, [60, 61.4, null, 63, 62, 64.2, 61]);
const other = trendRows('E12999999', 2004, [70, 71, 72, 70.5, 71, 72, 73]);
const spec = {
  ids: 'rate',
  title: 'Invented rate',
  description: 'Invented.',
  series: [place, other],
  breaks: [{ id: 'B7', year: 2009, label: 'Counted otherwise' }],
  programme: { name: 'City Strategy', from: 2007, to: 2011 },
  unit: { words: 'per cent of invented residents' },
};
const page = new JSDOM(renderTrend(spec, document)).window.document;

describe.each(['wide', 'narrow'])('the %s drawing', (size) => {
  const svg = page.querySelector(`.trend-${size}`);

  test('has one path for each segment, marked with it, the place on top', () => {
    const segments = [...(svg?.querySelectorAll('.lines path') ?? [])].map((path) => [
      path.getAttribute('class'),
      path.getAttribute('data-seg'),
    ]);
    expect(segments).toEqual([
      ['s1', 'E12999999-2004'],
      ['s1', 'E12999999-2009'],
      ['s0', 'E06999999-2004'],
      ['s0', 'E06999999-2007'],
      ['s0', 'E06999999-2009'],
    ]);
  });

  test('draws no segment over a gap or a break: each path has one part', () => {
    for (const path of svg?.querySelectorAll('.lines path') ?? [])
      expect(path.getAttribute('d')?.match(/M/g)).toHaveLength(1);
  });

  test('gives every published value as a point, as it was published', () => {
    const points = [...(svg?.querySelectorAll('.points.s0 circle') ?? [])];
    const read = points.map((point) => [
      point.getAttribute('data-year'),
      point.getAttribute('data-value'),
    ]);
    expect(read).toEqual(
      place.rows
        .filter(({ value }) => value !== null)
        .map(({ period, value }) => [period.slice(0, 4), String(value)]),
    );
  });

  test('sets points where the lines that Plot draws have their corners', () => {
    const corners = [...(svg?.querySelectorAll('.lines .s1') ?? [])].flatMap((path) =>
      [...(path.getAttribute('d') ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [
        x,
        y,
      ]),
    );
    const points = [...(svg?.querySelectorAll('.points.s1 circle') ?? [])].map((point) => [
      point.getAttribute('cx'),
      point.getAttribute('cy'),
    ]);
    expect(points).toEqual(corners);
  });

  test('names each line at its end and each break over its rule', () => {
    const text = (selector: string) =>
      [...(svg?.querySelectorAll(`${selector} text`) ?? [])]
        .map((each) => each.textContent)
        .join(' ');
    expect(text('.label.s0')).toBe('Name of E06999999');
    expect(text('.label.s1')).toBe('Name of E12999999');
    expect(text('[data-break="B7"]')).toBe('Counted otherwise');
    expect(svg?.querySelectorAll('.rule line')).toHaveLength(1);
  });

  test('says that its axis does not start at zero', () => {
    expect(svg?.querySelector('.axis-title')?.textContent).toMatch(/axis from\s*\d+/);
  });
});

test('renderTrend says nothing of zero where the axis starts there', () => {
  const low = trendRows('E06999999', 2004, [1, 2, 3]);
  expect(renderTrend({ ...spec, series: [low], breaks: [] }, document)).not.toContain('axis from');
});

test('renderTrend shades the programme only within the years shown', () => {
  const later = trendRows('E06999999', 2015, [1, 2, 3]);
  const svg = renderTrend({ ...spec, series: [later], breaks: [] }, document);
  expect(svg).not.toContain('City Strategy');
  expect(svg).not.toContain('<rect');
});

test('renderTrend draws both panels of one trend on the domain that it is given', () => {
  const ticks = (series: typeof spec.series) => {
    const svg = renderTrend({ ...spec, series, domain: [0, 80], sizes: ['wide'] }, document);
    return svg.match(/<g class="ticks".*?<\/g>/)?.[0];
  };
  expect(ticks([place, other])).toBe(ticks([place]));
});

test('renderTrend sets the years of compared panels alike, given the names of all', () => {
  const names = ['A name that is longer than others', 'Short'];
  const yearsOf = (series: typeof spec.series) =>
    renderTrend({ ...spec, series, names, domain: [0, 80] }, document).match(
      /<g class="years".*?<\/g>/g,
    );
  expect(yearsOf([place, other])).toEqual(yearsOf([place]));
});

test('renderTrend names a line that ends before the others with its last year', () => {
  const early = { ...other, name: 'Other', rows: other.rows.slice(0, 3) };
  const svg = renderTrend({ ...spec, series: [place, early], sizes: ['wide'] }, document);
  expect(svg).toContain('>Other, to 2006</text>');
});

test('renderTrend gives the same text whatever was drawn before', () => {
  const before = renderTrend(spec, document);
  renderTrend({ ...spec, ids: 'other', series: [other] }, document);
  expect(renderTrend(spec, document)).toBe(before);
});

test('renderTrend refuses five lines, and a single year', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((area) => trendRows(area, 2004, [1, 2]));
  expect(() => renderTrend({ ...spec, series: five }, document)).toThrow('4 lines at most, not 5');
  const single = { ...spec, series: [trendRows('a', 2004, [1])] };
  expect(() => renderTrend(single, document)).toThrow('at least two years');
});
