import { EDITION_WORDS } from '../../geography/edition.ts';
import { capitalise } from '../../pipeline/capitalise.ts';
import { DIRECTION_WORDS, takenTogether } from '../../pipeline/compared-words.ts';
import {
  formatInterval,
  formatNumber,
  formatValue,
  NO_FIGURE,
} from '../../pipeline/format-number.ts';
import { STATUS_CODES } from '../../pipeline/observation.ts';
import type { Difference, MapRow } from '../../pipeline/published.ts';
import type { ChartRecord, ChartRow } from './chart-record.ts';

/** What columns are made from: rows of one period, or of all that must have the same columns. */
type Tabulated = Pick<ChartRecord, 'noun' | 'unit' | 'edition' | 'elsewhere'> & {
  readonly rows: readonly MapRow[];
};

/** One column of a map's table. */
export interface ChartColumn {
  readonly key: 'name' | 'value' | 'interval' | 'count' | 'denominator' | 'compared';
  readonly heading: string;
  readonly numeric: boolean;
  readonly text: (row: MapRow) => string;
}

const COMPARED: Readonly<Record<Difference, string>> = {
  higher: 'higher',
  lower: 'lower',
  'not different': 'not clearly different',
};

/** The columns that rows of a map have figures for, in reading order, the area's name first. */
export function chartColumns(record: Tabulated): readonly ChartColumn[] {
  const { rows, noun, unit, edition } = record;
  const has = (key: 'lower' | 'denominator' | 'difference' | 'direction') =>
    rows.some((row) => row[key] !== null);
  const count = ({ count }: MapRow) => (count === null ? '' : formatNumber(count, 0));
  const outOf = ({ denominator }: MapRow) =>
    denominator === null ? '' : formatNumber(denominator, 0);
  const all: readonly (ChartColumn & { readonly shown: boolean })[] = [
    column('name', capitalise(EDITION_WORDS[edition].one), ({ name }) => name),
    column('value', capitalise(noun), (row) => printChartValue(row, record)),
    {
      ...column('interval', '95% interval', ({ lower, upper }) =>
        lower === null || upper === null ? '' : formatInterval(lower, upper, unit),
      ),
      shown: has('lower'),
    },
    {
      ...column('count', 'People', count),
      shown: rows.some((row) => row.count !== null && row.count !== row.value),
    },
    { ...column('denominator', 'Out of', outOf), shown: has('denominator') },
    {
      ...column('compared', `Against ${takenTogether(edition)}`, ({ difference }) =>
        difference === null ? '' : COMPARED[difference],
      ),
      shown: has('difference'),
    },
    {
      ...column('compared', 'Change, by its 99.8% interval', ({ direction }) =>
        direction === null ? '' : DIRECTION_WORDS[direction],
      ),
      shown: has('direction'),
    },
  ];
  return all.filter(({ shown }) => shown);
}

function column(
  key: ChartColumn['key'],
  heading: string,
  text: ChartColumn['text'],
): ChartColumn & { readonly shown: boolean } {
  return { key, heading, numeric: key !== 'name' && key !== 'compared', text, shown: true };
}

/**
 * A value with the code of its status, "0.0% [low]", or why there is none: an area that the measure
 * leaves out is not one without figure.
 */
export function printChartValue(
  { value, status }: Pick<ChartRow, 'value' | 'status'>,
  { unit, elsewhere }: Pick<ChartRecord, 'unit' | 'elsewhere'>,
): string {
  if (value !== null) return `${formatValue(value, unit)} ${STATUS_CODES[status]}`.trim();
  const words = status === 'not applicable' && elsewhere !== null ? elsewhere : NO_FIGURE;
  return `${capitalise(words)} ${STATUS_CODES[status]}`.trim();
}
