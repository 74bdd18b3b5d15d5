import { JSDOM } from 'jsdom';
import { beforeEach, expect, test, vi } from 'vitest';
import { trendRows } from './trend-rows.ts';

const { document } = new JSDOM('').window;
const spec = {
  ids: 'rate',
  title: 'Invented rate',
  description: 'Invented.',
  series: [trendRows('E06999999', 2004, [60, 61.4, 62, 63, 62, 64.2, 61])],
  breaks: [{ id: 'B7', year: 2009, label: 'Counted otherwise' }],
  programme: { name: 'City Strategy', from: 2007, to: 2009 },
  unit: { words: 'per cent of invented residents' },
};
/** Drawings whose frames differ from that of `spec` in one thing each. */
const others = {
  'a rule of another year': { ...spec, breaks: [{ id: 'B8', year: 2007, label: 'Otherwise' }] },
  'no rule': { ...spec, breaks: [] },
  'another span': { ...spec, programme: { name: 'City Strategy', from: 2006, to: 2009 } },
  'no span': { ...spec, programme: null },
  'other values': { ...spec, series: [trendRows('E06999999', 2004, [2, 3, 2, 4, 6, 5, 3])] },
  'other years': { ...spec, series: [trendRows('E06999999', 2003, [60, 61, 62, 63, 62, 64, 61])] },
  'a longer name': {
    ...spec,
    series: spec.series.map((each) => ({ ...each, name: 'A name that takes much more room' })),
  },
};

beforeEach(() => vi.resetModules());

/** A module that has kept nothing yet. */
async function freshRenderer() {
  return (await import('../../src/charts/trend.ts')).renderTrend;
}

test.each(Object.entries(others))(
  'a drawing with %s after another is as if drawn alone',
  async (_, other) => {
    const alone = (await freshRenderer())(other, document);
    vi.resetModules();
    const renderTrend = await freshRenderer();
    const first = renderTrend(spec, document);
    expect(renderTrend(other, document)).toBe(alone);
    expect(first).not.toBe(alone);
    // And what was kept is given again as it was.
    expect(renderTrend(spec, document)).toBe(first);
  },
);
