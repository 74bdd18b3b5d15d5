import type { Edition } from '../geography/edition.ts';
import { checkObservations } from './check-observations.ts';
import { DataError } from './data-error.ts';
import type { Observation } from './observation.ts';
import { startYear } from './period.ts';

/** What must hold for the rows of one period of an indicator. */
export interface OutputRules {
  /** The declaration, for the person who reads the message. */
  readonly file: string;
  readonly period: string;
  readonly edition: Edition;
  /** Codes of all areas of the edition. */
  readonly areas: readonly string[];
  readonly range: readonly [least: number, most: number];
}

/**
 * Checks the rows of one period before they are published: one row for each area of the edition and
 * no other, values in range and within their interval, no blank without its reason.
 * @throws DataError with both leftovers, the areas without a row and the rows without an area.
 */
export function checkOutputs(rows: readonly Observation[], rules: OutputRules): void {
  const { file, period, edition, range } = rules;
  const codes = new Set(rules.areas);
  if (codes.size === 0)
    throw new DataError({
      file,
      found: `no areas of ${edition}`,
      expected: `the areas that ${period} is mapped on`,
      remedy: `add ${edition} to data/geography, or correct the edition that the indicator gives`,
    });
  const present = new Set(rows.map(({ area }) => area));
  const leftovers = [
    describe('without a row', without(codes, present)),
    describe(`not of ${edition}`, without(present, codes)),
  ].filter((text) => text !== '');
  if (leftovers.length > 0)
    throw new DataError({
      file,
      column: 'area',
      found: `${period}: ${leftovers.join('; ')}`,
      expected: `one row for each of the ${codes.size} areas of ${edition}`,
      remedy: 'correct compute, or say with "elsewhere" what areas without a row are',
    });
  const year = startYear(period);
  checkObservations(rows, {
    file: `${file}, computed rows of ${year}`,
    edition,
    range,
    knownCodes: (asked) => (asked === edition ? codes : undefined),
  });
}

function without(codes: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...codes].filter((code) => !others.has(code)).sort();
}

function describe(words: string, codes: readonly string[]): string {
  return codes.length === 0 ? '' : `${codes.length} ${words}: ${codes.join(', ')}`;
}
