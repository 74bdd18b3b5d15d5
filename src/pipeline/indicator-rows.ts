import type { MapIndicator, Tables, UnitKind } from '../indicators/indicator.ts';
import type { Observation } from './observation.ts';
import { roundHalfAway } from './round-half-away.ts';
import { rowsOfAreas } from './rows-by-area.ts';

/**
 * The declared tables, cut down to areas of one place, so that an indicator can neither read what
 * it does not cite nor add up another place's areas.
 * @throws RangeError where `compute` asks for a table that the indicator does not declare.
 */
function ownTables(
  tables: Tables,
  declared: readonly string[],
  codes: ReadonlySet<string>,
): Tables {
  return (slug) => {
    if (!declared.includes(slug))
      throw new RangeError(`table "${slug}" is read but not declared: add it to "tables"`);
    return rowsOfAreas(tables(slug), codes);
  };
}

/**
 * What an indicator computes from the tables of one place; nothing where none of them has a row of
 * it, so that no `compute` needs to know how to make nothing of nothing.
 * @throws RangeError as `ownTables`.
 */
export function computeOwn<Row>(
  { tables: declared, compute }: OwnCompute<Row>,
  tables: Tables,
  codes: ReadonlySet<string>,
): readonly Row[] {
  const own = ownTables(tables, declared, codes);
  return declared.every((slug) => own(slug).length === 0) ? [] : compute(own);
}

interface OwnCompute<Row> {
  readonly tables: readonly string[];
  readonly compute: (tables: Tables) => readonly Row[];
}

/**
 * A row as it is printed: value and interval to decimal places; counts stay for working out again.
 * A value that is not zero but prints as zero says so in its status, since 0 is a true zero.
 */
export function roundRow<Row extends Observation>(row: Row, decimals: number): Row {
  const round = (value: number | null) => (value === null ? null : roundHalfAway(value, decimals));
  const value = round(row.value);
  const isLow = value === 0 && row.value !== 0 && row.status === '';
  const status = isLow ? 'rounds to zero' : row.status;
  return { ...row, value, lower: round(row.lower), upper: round(row.upper), status };
}

/**
 * Checks that counts are drawn as symbols and only rates and positions are shaded: a large area is
 * not a large number.
 * @throws RangeError where an indicator breaks the rule.
 */
export function checkMark({ mark, unit }: Pick<MapIndicator, 'mark' | 'unit'>, slug: string): void {
  const kind: UnitKind = unit.kind;
  if ((kind === 'people') === (mark === 'symbol')) return;
  throw new RangeError(
    `indicator "${slug}" draws ${kind} as ${mark}: people are symbols, all else is shaded`,
  );
}
