import { keptAsParquet, type TableFile } from '../tables/table-files.ts';
import type { TableChanged } from './check-vanished.ts';

/**
 * Checks that all figures about to be written go into text: a diff of Parquet shows nobody what
 * changed. A table kept so is compared like any other, and stays where nothing of it would change.
 * @throws DataError naming the first that would change, what would change in it, and what to do.
 */
export function refuseParquet(
  tables: readonly (TableChanged & { readonly kept: TableFile })[],
): void {
  const [first, ...others] = tables.filter(
    ({ kept, change }) => kept.isParquet && changesOf(change) !== '',
  );
  if (first === undefined) return;
  const also = others.map(({ table, change }) => `; also of ${table.slug} ${changesOf(change)}`);
  throw keptAsParquet(first.file, {
    changes: `${changesOf(first.change)}${also.join('')}`,
    otherwise: `leave the source ${first.source.slug} out (npm run refresh -- with the names of the others)`,
  });
}

/** "12 figures new, 2 cells revised"; nothing where nothing would change. */
function changesOf({ added, revised, vanished }: TableChanged['change']): string {
  return [
    [added.length, 'figures new'] as const,
    [revised.length, 'cells revised'] as const,
    [vanished.length, 'figures vanished'] as const,
  ]
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');
}
