import {
  formatInterval,
  formatNumber,
  formatValue,
  NO_FIGURE,
} from '../../pipeline/format-number.ts';
import { capitalise } from '../../pipeline/capitalise.ts';
import { DIRECTION_WORDS, takenTogether } from '../../pipeline/compared-words.ts';
import type { CataloguedIndicator } from '../../pipeline/catalogue.ts';
import type { Difference, MapPeriod, MapRow, PublishedMap } from '../../pipeline/published.ts';
import { STATUS_CODES } from '../../pipeline/observation.ts';

/** One column of a map's table whose cells change with the period. */
export interface MapColumn {
  readonly key: 'value' | 'interval' | 'count' | 'denominator' | 'compared';
  readonly heading: string;
  readonly numeric: boolean;
  readonly text: (row: MapRow) => string;
}

const COMPARED: Readonly<Record<Difference, string>> = {
  higher: 'higher',
  lower: 'lower',
  'not different': 'not clearly different',
};

interface Column extends MapColumn {
  /** Whether a row has something to print in the column. */
  readonly has: (row: MapRow) => boolean;
}

const COUNT: Column = {
  key: 'count',
  heading: 'People',
  numeric: true,
  has: ({ count, value }) => count !== null && count !== value,
  text: ({ count }) => (count === null ? '' : formatNumber(count, 0)),
};

const DENOMINATOR: Column = {
  key: 'denominator',
  heading: 'Out of',
  numeric: true,
  has: ({ denominator }) => denominator !== null,
  text: ({ denominator }) => (denominator === null ? '' : formatNumber(denominator, 0)),
};

const DIRECTION: Column = {
  key: 'compared',
  heading: 'Change, by its 99.8% interval',
  numeric: false,
  has: ({ direction }) => direction !== null,
  text: ({ direction }) => (direction === null ? '' : DIRECTION_WORDS[direction]),
};

/**
 * Columns that a map has figures for, in reading order; a column without any in any period is left
 * out. Values have the decimals of the period, which is the latest unless told.
 */
export function mapColumns(
  map: PublishedMap,
  indicator: CataloguedIndicator,
  period: MapPeriod | undefined = map.periods.at(-1),
): readonly MapColumn[] {
  const rows = map.periods.flatMap((each) => each.rows);
  const { noun } = indicator;
  const unit = { ...indicator.unit, decimals: period?.decimals ?? indicator.unit.decimals };
  const against: Column = {
    key: 'compared',
    heading: `Against ${takenTogether(period?.edition ?? 'lsoa2011')}`,
    numeric: false,
    has: ({ difference }) => difference !== null,
    text: ({ difference }) => (difference === null ? '' : COMPARED[difference]),
  };
  const value: Column = {
    key: 'value',
    heading: capitalise(noun),
    numeric: true,
    has: () => true,
    text: (row) => printValue(row, { ...indicator, unit }),
  };
  const interval: Column = {
    key: 'interval',
    heading: '95% interval',
    numeric: true,
    has: ({ lower }) => lower !== null,
    text: ({ lower, upper }) =>
      lower === null || upper === null ? '' : formatInterval(lower, upper, unit),
  };
  return [value, interval, COUNT, DENOMINATOR, against, DIRECTION].filter(({ has }) =>
    rows.some(has),
  );
}

/**
 * A value with the code of its status, or why there is none: an area that the measure leaves out is
 * not one without figure.
 */
function printValue(
  { value, status }: MapRow,
  { unit, elsewhere }: Pick<CataloguedIndicator, 'unit' | 'elsewhere'>,
): string {
  if (value !== null) return `${formatValue(value, unit)} ${STATUS_CODES[status]}`.trim();
  const words = status === 'not applicable' && elsewhere !== null ? elsewhere : NO_FIGURE;
  return `${capitalise(words)} ${STATUS_CODES[status]}`.trim();
}

/** The changing cells of one row, as printed. */
export function rowTexts(row: MapRow, columns: readonly MapColumn[]): readonly string[] {
  return columns.map(({ text }) => text(row));
}

/** How many areas lie outside the 99.8% funnel limits: "82 of 192". */
export function differingText({ rows }: MapPeriod): string {
  const differing = rows.filter(
    ({ difference }) => difference === 'higher' || difference === 'lower',
  );
  return `${differing.length} of ${rows.length}`;
}

/** All areas together, as printed; null where they have no rate in common. */
export function pooledText({ pooled }: MapPeriod, { unit }: CataloguedIndicator): string | null {
  return pooled === null ? null : formatValue(pooled.value, unit);
}
