import { DataError } from '../../src/pipeline/data-error.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import { formatPeriod } from '../../src/pipeline/period.ts';
import type { TableChange } from '../../src/pipeline/table-change.ts';
import type { SourceTable } from '../../src/sources/source.ts';
import type { RefreshScope } from '../../src/upstream/upstream.ts';
import type { Refreshable } from './bring.ts';

/** A table that was asked for, and what comes of it. */
export interface TableChanged {
  readonly source: Refreshable;
  readonly scope: RefreshScope;
  readonly table: SourceTable;
  readonly file: string;
  readonly change: TableChange;
}

/**
 * Checks that no figure on record is lost: what was asked for and did not come stops the refresh.
 * @throws DataError naming the figures, and the flag that lets them go.
 */
export function checkVanished(tables: readonly TableChanged[]): void {
  const poorer = tables.filter(({ change }) => change.vanished.length > 0);
  const [first] = poorer;
  if (first === undefined) return;
  const { source, scope, file, change } = first;
  const others = poorer.slice(1).map(({ table, change: { vanished } }) => {
    return `; also ${vanished.length} of ${table.slug}`;
  });
  throw new DataError({
    file,
    found: `no answer for ${change.vanished.length} of its rows: ${sampleOf(change.vanished)}${others.join('')}`,
    expected: `every row on record from ${scope.since} to ${scope.until} again, revised or not`,
    remedy: `see at ${source.url} why it is not published any more; if it was withdrawn: npm run refresh -- ${source.slug} --allow-vanished`,
  });
}

function sampleOf(rows: readonly Observation[]): string {
  const named = rows.slice(0, 3).map(({ area, period }) => `${area} ${formatPeriod(period)}`);
  return `${named.join(', ')}${rows.length > 3 ? ` and ${rows.length - 3} more` : ''}`;
}
