import { JSDOM } from 'jsdom';
import { renderTrend } from '../../src/charts/trend.ts';
import { calendarYear } from '../../src/pipeline/period.ts';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import type { TrendSeries } from '../../src/pipeline/published.ts';
import type { GalleryChart } from './gallery-chart.ts';

const { document } = new JSDOM('').window;

interface InventedSeries {
  readonly area: string;
  readonly name: string;
  readonly base: number;
  /** Half the width of the interval. */
  readonly margin?: number;
  readonly absent?: readonly number[];
}

/** A series from 2004 to 2016 by a fixed rule, not figures. */
function invented({ area, name, base, margin, absent = [] }: InventedSeries): TrendSeries {
  const rows = Array.from({ length: 13 }, (_, index) => {
    const year = 2004 + index;
    const row = emptyObservation(area, calendarYear(year));
    if (absent.includes(year)) return { ...row, status: 'not available' as const };
    const value = base + ((index * 7) % 5);
    if (margin === undefined) return { ...row, value };
    return { ...row, value, lower: value - margin, upper: value + margin };
  });
  return { area, name, rows };
}

const city = { area: 'E06999999', name: 'Invented city', base: 62, margin: 2.5 };
const region = invented({ area: 'E12999999', name: 'Invented region', base: 70 });
const country = invented({ area: 'E92999999', name: 'Invented country', base: 70.5 });
const words = {
  title: 'Invented rate, invented city, 2004 to 2016',
  description: 'Values by a fixed rule, not figures.',
  unit: { words: 'per cent of invented residents' },
};
const programme = { name: 'Programme', from: 2007, to: 2011 };

export const trend: GalleryChart = {
  shows: 'The place with its interval, two comparators whose names would meet, a shaded span',
  markup: renderTrend(
    { ...words, ids: 'trend', series: [invented(city), region, country], breaks: [], programme },
    document,
  ),
};

export const trendWithBreaks: GalleryChart = {
  shows: 'A gap, a value alone between gaps, a break that no line crosses; the axis from zero',
  markup: renderTrend(
    {
      ...words,
      ids: 'breaks',
      series: [
        invented({ ...city, base: 3, margin: 1, absent: [2006, 2008] }),
        invented({ area: 'E06999998', name: 'Other city', base: 5, absent: [2015, 2016] }),
      ],
      breaks: [{ id: 'B0', year: 2012, label: 'Counted in another way' }],
      programme,
    },
    document,
  ),
};
