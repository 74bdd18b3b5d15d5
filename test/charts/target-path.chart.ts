import type { PathPoint } from '../../src/charts/target-path-spec.ts';
import { renderTargetPath } from '../../src/charts/target-path.ts';
import type { GalleryChart } from './gallery-chart.ts';

/** A point with an invented value. */
function point(value: number, when: string, span: PathPoint['span']): PathPoint {
  return { value, printed: `${value}%`, when, span, interval: null };
}

const start = point(65, 'year to March 2006', [2005.25, 2006.25]);
const words = {
  title: 'Invented rate: the path to the target',
  description: 'Invented values, not figures.',
  axis: 'per cent of invented residents',
};

export const targetPath: GalleryChart = {
  shows: 'Three versions, one from a baseline without a date; two due in one year; no figure after',
  markup: renderTargetPath({
    ...words,
    ids: 'path',
    paths: [
      {
        id: 'first',
        decided: 'First agreement',
        from: point(66.4, 'no date printed', null),
        to: point(69.4, 'by March 2008', [2008 + 2 / 12, 2008.25]),
      },
      {
        id: 'second',
        decided: 'Review of the baseline',
        from: start,
        to: point(69, 'by 2009', [2009, 2010]),
      },
      {
        id: 'third',
        decided: 'Invented strategy',
        from: start,
        to: point(69.7, 'by 2009', [2009, 2010]),
      },
    ],
    achieved: null,
  }),
};

export const targetPathAchieved: GalleryChart = {
  shows: 'A fall to reach without a date, and the figure reported with its interval',
  markup: renderTargetPath({
    ...words,
    ids: 'path-achieved',
    paths: [
      {
        id: 'only',
        decided: 'Invented decision',
        from: point(11, '2004', [2004, 2005]),
        to: point(8, 'no date printed', null),
      },
    ],
    achieved: { ...point(8.6, '2007', [2007, 2008]), interval: [7.5, 9.7] },
  }),
};
