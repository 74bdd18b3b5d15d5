import type { Observation } from '../../src/pipeline/observation.ts';
import { roundHalfAway } from '../../src/pipeline/round-half-away.ts';
import { inventedNumber, type World } from './world.ts';

/** A figure as Nomis holds it, `undefined` where it has no row at all. */
export type HeldFigure = { readonly value: number | null; readonly status?: string } | undefined;

/** One dataset: what it has of an area, a date and a code of the dimension that is asked for. */
export interface HeldDataset {
  /** Parameters that it knows, beside geography, date and those of the answer itself. */
  readonly parameters: readonly string[];
  /** Names of columns whose text depends on what is asked. */
  readonly names: (column: string, asked: URLSearchParams, code: string) => string;
  readonly figure: (area: string, date: string, code: string, asked: URLSearchParams) => HeldFigure;
}

/** Rows of a table by area and start of the period. */
function lookUp(world: World, table: string) {
  const rows = new Map(world.rows(table).map((row) => [`${row.area} ${row.period}`, row]));
  return (area: string, period: string): Observation | undefined => rows.get(`${area} ${period}`);
}

/** Twelve multiples of 5 whose mean is the figure of the year: the months of the tests. */
function monthOf(yearly: number, month: number): number {
  const fives = Math.round((yearly * 12) / 5);
  return 5 * (Math.floor(fives / 12) + (month <= fives % 12 ? 1 : 0));
}

const year = (date: string) => Number(date.slice(0, 4));
const month = (date: string) => Number(date.slice(5, 7));
const calendar = (date: string) => `${year(date)}-01-01/P1Y`;

/** Claimants of an invented area in a year: many or few by area, a few more or less by year. */
export function inventedClaimants(area: string, year: number): number {
  return 40 + inventedNumber(area, 120) + inventedNumber(`${area} in ${year}`, 40);
}

function claimants(world: World): HeldDataset {
  const counts = lookUp(world, 'claimants-lsoa');
  const rates = lookUp(world, 'claimant-rate-16-64');
  const isHeld = new Set(world.authorities);
  const last = Math.max(...world.rows('claimants-lsoa').map(({ period }) => year(period)));
  return {
    parameters: ['gender', 'age', 'measure', 'measures'],
    names: (column, asked) =>
      column === 'MEASURE_NAME' && asked.get('measure') === '2'
        ? 'Claimants as a proportion of residents aged 16-64'
        : 'Value',
    figure: (area, date, _, asked) => {
      if (isHeld.has(area) && asked.get('measure') === '2') {
        const value = rates(area, calendar(date))?.value;
        return value === undefined ? undefined : { value };
      }
      if (year(date) > last) return undefined;
      const yearly = counts(area, calendar(date))?.value ?? inventedClaimants(area, year(date));
      return { value: monthOf(yearly, month(date)) };
    },
  };
}

function residents(world: World): HeldDataset {
  const working = lookUp(world, 'residents-16-64-lsoa');
  const all = lookUp(world, 'residents-all-ages-lsoa');
  const adults = lookUp(world, 'claimants-lsoa');
  const names: Readonly<Record<string, string>> = {
    200: 'All Ages',
    203: 'Aged 16 to 64',
    209: 'Aged 65+',
  };
  return {
    parameters: ['gender', 'c_age', 'measures'],
    names: (_, __, code) => names[code] ?? '',
    figure: (area, date, code) => {
      if (year(date) < 2011 || year(date) > 2020) return undefined;
      const midYear = `${date}-06-30/P1D`;
      const from16 =
        adults(area, `${Math.max(2013, year(date))}-01-01/P1Y`)?.denominator ??
        1000 + inventedNumber(area, 600);
      const to64 = working(area, midYear)?.value ?? Math.round(from16 * 0.8);
      const everyone = all(area, midYear)?.value ?? from16 + 300;
      return { value: { 200: everyone, 203: to64, 209: from16 - to64 }[Number(code)] ?? null };
    },
  };
}

function survey(world: World): HeldDataset {
  const tables: Readonly<Record<string, ReturnType<typeof lookUp>>> = {
    45: lookUp(world, 'employment-rate-16-64'),
    111: lookUp(world, 'economic-inactivity-16-64'),
  };
  return {
    parameters: ['variable', 'measures'],
    names: (column, asked, code) => {
      if (column === 'MEASURES_NAME')
        return (
          { 20599: 'Variable', 21001: 'Numerator', 21002: 'Denominator' }[code] ?? 'Confidence'
        );
      return asked.get('variable') === '45'
        ? 'Employment rate - aged 16-64'
        : '% who are economically inactive - aged 16-64';
    },
    figure: (area, date, code, asked) => {
      const row = tables[asked.get('variable') ?? '']?.(area, calendar(date));
      if (row === undefined || month(date) !== 12) return undefined;
      if (code === '21001') return { value: Math.round((row.value ?? 0) * 1000) };
      if (code === '21002') return { value: 100000 };
      return { value: code === '20599' ? row.value : halfWidth(row) };
    },
  };
}

function halfWidth({ upper, value }: Observation): number {
  return roundHalfAway((upper ?? 0) - (value ?? 0), 1);
}

function modelled(world: World): HeldDataset {
  const rows = lookUp(world, 'modelled-unemployment-16-plus');
  return {
    parameters: ['item', 'measures'],
    names: (column, _, code) => {
      if (column === 'ITEM_NAME') return 'Unemployment rate';
      return code === '20100' ? 'Value' : 'Conf';
    },
    figure: (area, date, code) => {
      const row = rows(area, calendar(date));
      if (row === undefined || month(date) !== 12) return undefined;
      return { value: code === '20100' ? row.value : halfWidth(row) };
    },
  };
}

function jobseekers(world: World): HeldDataset {
  const held = new Set(world.authorities);
  const known = lookUp(world, 'jsa-rate-16-64');
  return {
    parameters: ['sex', 'item', 'measures'],
    names: (column, _, code) => {
      if (column === 'ITEM_NAME') return 'Total claimants';
      return code === '20100' ? 'Persons claiming JSA' : '% of resident population aged 16-64';
    },
    figure: (area, date, code) => {
      if (!held.has(area) || year(date) > 2022) return undefined;
      const row = known(area, calendar(date));
      const rate = row?.value ?? 2 + inventedNumber(`${area} ${date}`, 30) / 10;
      return { value: code === '20100' ? (row?.count ?? Math.round(rate * 1000)) : rate };
    },
  };
}

function clientGroup(world: World): HeldDataset {
  const tables = ['jobseekers-lsoa2001', 'incapacity-benefits-lsoa2001', 'lone-parents-lsoa2001'];
  const held = tables.map((table) => lookUp(world, table));
  const names = ['Job seeker', 'ESA and incapacity benefits', 'Lone parent'];
  return {
    parameters: ['sex', 'age', 'duration', 'children', 'stat_group', 'benefit', 'measures'],
    names: (_, __, code) => names[Number(code) - 1] ?? '',
    figure: (area, date, code) => {
      if (date < '1999-08' || date > '2016-11' || month(date) % 3 !== 2) return undefined;
      const row = held[Number(code) - 1]?.(area, `${date}-01/P1M`);
      // An area keeps its size from quarter to quarter, as people do: no step is suspicious.
      const fives = 8 + inventedNumber(`${area} ${code}`, 20) + inventedNumber(area + date, 3);
      if (row?.value === null) return { value: null, status: 'Q' };
      return { value: row?.value ?? 5 * fives };
    },
  };
}

/** Every dataset that the sources ask for. */
export function heldDatasets(world: World): Readonly<Record<string, HeldDataset>> {
  return {
    NM_162_1: claimants(world),
    NM_2010_1: residents(world),
    NM_17_5: survey(world),
    NM_127_1: modelled(world),
    NM_1_1: jobseekers(world),
    NM_105_1: clientGroup(world),
  };
}
