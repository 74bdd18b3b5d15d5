import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { TIMELINE, timelineScale } from '../../src/charts/timeline-layout.ts';
import type { TimelineMark, TimelineSpec } from '../../src/charts/timeline-spec.ts';
import { renderTimeline } from '../../src/charts/timeline.ts';
import { trendRows } from './trend-rows.ts';

const mark = (number: number, span: TimelineMark['span']): TimelineMark => ({
  number,
  title: `Event number ${number}`,
  span,
});
const spec: TimelineSpec = {
  ids: 'timeline',
  title: 'Timeline',
  description: 'Words.',
  years: [2004, 2013],
  lanes: [
    {
      name: 'Promised',
      marks: [mark(1, [2008, 2008 + 1 / 12]), mark(2, [2008.1, 2008.2]), mark(3, [2012, 2013])],
    },
  ],
  programme: { name: 'Programme', from: 2007, to: 2011 },
  series: trendRows('E06999999', 2003, [60, 61, null, 63, 64, 65, 66, 67, 68, 69, 70, 71]),
  breaks: [],
  seriesWords: 'Invented rate',
};
const page = new JSDOM(renderTimeline(spec)).window.document;
const points = [...page.querySelectorAll('.series circle')];

describe('renderTimeline', () => {
  it('draws every event once, with its number before its words', () => {
    const words = [...page.querySelectorAll('.event text')].map((each) => each.textContent);
    expect(words).toEqual(['1 Event number 1', '2 Event number 2', '3 Event number 3']);
  });

  it('gives events that would meet rows of their own', () => {
    const [first, second] = [...page.querySelectorAll('.event text')].map((each) =>
      Number(each.getAttribute('y')),
    );
    expect(Math.abs((first ?? 0) - (second ?? 0))).toBeGreaterThan(TIMELINE.fontSize);
  });

  it('draws an event of which only the year is known as a bar over that year', () => {
    const x = timelineScale(spec.years);
    const bar = page.querySelector('[data-event="3"] path')?.getAttribute('d') ?? '';
    const [from = 0, to = 0] = (bar.match(/M([\d.]+) [\d.]+H([\d.]+)/) ?? []).slice(1).map(Number);
    expect(from).toBeCloseTo(x(2012) + 2, 0);
    expect(to).toBeCloseTo(x(2013) - 2, 0);
  });

  it('shows the series for the years of the timeline alone, in the middle of its years', () => {
    expect(points.map((each) => each.getAttribute('data-year'))).toEqual([
      '2004',
      '2006',
      '2007',
      '2008',
      '2009',
      '2010',
      '2011',
      '2012',
      '2013',
    ]);
    expect(Number(points[0]?.getAttribute('cx'))).toBeCloseTo(timelineScale(spec.years)(2004.5), 0);
  });

  it('joins no line over a year without a figure', () => {
    expect(page.querySelectorAll('.series .line')).toHaveLength(2);
  });

  it('is named and described', () => {
    expect(page.querySelector('svg')?.getAttribute('aria-labelledby')).toBe(
      'timeline-t timeline-d',
    );
  });
});
