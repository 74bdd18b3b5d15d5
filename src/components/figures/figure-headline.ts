import { findIndicator, readPrintedTables } from '../../pages/_derived.ts';
import { startYear } from '../../pipeline/period.ts';
import type { PrintedDrawing } from '../../record/plan-figure.ts';
import type { PublishedFigure } from '../../record/published-figures.ts';
import { trendHeadline } from './cut-trend.ts';

/** What a figure shows in one line: its finding where it is drawn, that there is none where not. */
export function figureHeadline(figure: PublishedFigure): string {
  const { drawing, deprived, subject } = figure;
  if (drawing === undefined) return `${subject}: no figure published in this record`;
  if (drawing.kind === 'trend') return trendHeadline(drawing);
  if (drawing.kind === 'printed') return printedHeadline(drawing);
  if (deprived === null) throw new Error(`figure ${figure.number} has no areas`);
  const { areas, ranked } = deprived;
  return `${areas.length} of ${ranked} LSOAs among England’s most deprived ${drawing.percent}%, ${startYear(drawing.period)}`;
}

function printedHeadline({ table, column, rows }: PrintedDrawing): string {
  const figures = readPrintedTables().find(({ slug }) => slug === table)?.figures ?? [];
  const values = rows.map((row) => {
    const found = figures.find((each) => each.row === row && each.column === column);
    if (found === undefined) throw new Error(`no ${column} of ${row} in ${table}`);
    return `${row} ${found.printed}`;
  });
  return `${column.charAt(0)}${column.slice(1).toLowerCase()}: ${values.join(', ')}`;
}

/** Caption and number as lists name a figure: "Figure 5: Leicester Claimant Count (2005 – 2006)". */
export function figureName({ number, title, subject }: PublishedFigure): string {
  return `Figure ${number}: ${title ?? subject}`;
}

/** How a figure came by its number, where no caption gives it. */
export const NUMBERED_WORDS = {
  caption: null,
  text: 'The plan’s text calls it by this number; its caption is lost.',
  order:
    'No number is printed with it: it is called so here for its place between the figures that have one.',
} as const;

/** What a figure’s state is called. */
export const STATE_WORDS = {
  rebuilt: 'Rebuilt',
  'partly rebuilt': 'Partly rebuilt',
  'not rebuilt': 'No figure published in this record',
} as const;

/** Address and words of a map or trend that comes nearest. */
export function nearestLink(nearest: PublishedFigure['nearest'][number]) {
  const [kind, slug] =
    'map' in nearest ? (['map', nearest.map] as const) : (['trend', nearest.trend] as const);
  return { path: `/${kind}s/${slug}/`, words: `${findIndicator(slug).title}, ${kind}` };
}
