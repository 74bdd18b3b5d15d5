import { EDITION_WORDS } from '../../geography/edition.ts';
import {
  formatInterval,
  formatNumber,
  formatUnit,
  formatValue,
} from '../../pipeline/format-number.ts';
import { formatPeriod } from '../../pipeline/period.ts';
import type { ChartRecord } from '../charts/chart-record.ts';

/** The one number that answers what a chart asks. */
export interface KeyNumber {
  /** As printed: "65.1%". */
  readonly value: string;
  /** What it counts, where and when. */
  readonly label: string;
  /** Its interval, or the range of single areas, in short lines; none where there is neither. */
  readonly range: readonly string[];
}

/**
 * The number a chart leads with: the last figure of a trend's place; of a map all areas together,
 * where they add up to something, else how many clearly changed; of tenths how many are in the
 * most deprived; else the lowest and highest. Counts of LSOAs are rounded each by itself, so what
 * they add up to never leads: it would be read as a figure of the city, which has a published
 * series of its own.
 */
export function keyNumber(record: ChartRecord): KeyNumber {
  if (record.mark === 'lines') return lastOfPlace(record);
  if (record.mark === 'symbol') return sumOfAreas(record);
  if (typeof record.pooled === 'number' && !record.edition.startsWith('lsoa'))
    return areasTogether(record, record.pooled);
  if (record.rows.some(({ direction }) => direction !== null)) return clearChanges(record);
  return record.unit.kind === 'decile' ? mostDeprived(record) : lowestAndHighest(record);
}

function lastOfPlace({ rows, place, unit }: ChartRecord): KeyNumber {
  const last = rows.findLast(({ area, value }) => area === place.code && value !== null);
  if (last === undefined) throw new RangeError(`no figure of ${place.name}`);
  const { lower, upper, value, period } = last;
  const hasInterval = lower !== null && upper !== null;
  return {
    value: formatValue(value, unit),
    label: `${place.name}, ${formatPeriod(period)}`,
    range: hasInterval ? ['95% confidence interval', formatInterval(lower, upper, unit)] : [],
  };
}

function sumOfAreas({ rows, unit, edition, period }: ChartRecord): KeyNumber {
  const values = valuesOf({ rows });
  const sum = values.reduce((total, value) => total + value, 0);
  const { many } = EDITION_WORDS[edition];
  return {
    value: formatNumber(sum, unit.decimals),
    label: `${unit.words}, in ${values.length} ${many} together, ${period?.label ?? ''}`,
    range: [`From ${extentOf(values, unit)} in single ${many}`],
  };
}

function areasTogether({ rows, unit, edition, period }: ChartRecord, pooled: number): KeyNumber {
  const { many } = EDITION_WORDS[edition];
  return {
    value: formatValue(pooled, unit),
    label: `${formatUnit(unit)}, all ${rows.length} ${many} together, ${period?.label ?? ''}`,
    range: [`From ${extentOf(valuesOf({ rows }), unit)} in single ${many}`],
  };
}

function clearChanges({ rows, unit, edition, period }: ChartRecord): KeyNumber {
  const count = (wanted: string) => rows.filter(({ direction }) => direction === wanted).length;
  const [rises, falls] = [count('rise'), count('fall')];
  const { many } = EDITION_WORDS[edition];
  const word = rises >= falls ? 'rise' : 'fall';
  return {
    value: `${Math.max(rises, falls)} of ${rows.length}`,
    label: `${many} with a clear ${word}, by the 99.8% interval, ${period?.label ?? ''}`,
    range: [`From ${extentOf(valuesOf({ rows }), unit)} in single ${many}`],
  };
}

/** Tenths are ranks: "1 to 9" of them says nothing, how many areas stand in the first does. */
function mostDeprived({ rows, edition, period }: ChartRecord): KeyNumber {
  const values = valuesOf({ rows });
  return {
    value: `${values.filter((value) => value === 1).length} of ${values.length}`,
    label: `${EDITION_WORDS[edition].many} in England’s most deprived tenth, ${period?.label ?? ''}`,
    range: [],
  };
}

function lowestAndHighest({ rows, unit, edition, period }: ChartRecord): KeyNumber {
  const { many } = EDITION_WORDS[edition];
  return {
    value: extentOf(valuesOf({ rows }), unit),
    label: `${formatUnit(unit)}: lowest and highest of ${rows.length} ${many}, ${period?.label ?? ''}`,
    range: [],
  };
}

function valuesOf({ rows }: Pick<ChartRecord, 'rows'>): readonly number[] {
  return rows.flatMap(({ value }) => (value === null ? [] : [value]));
}

function extentOf(values: readonly number[], unit: ChartRecord['unit']): string {
  return formatInterval(Math.min(...values), Math.max(...values), unit);
}
