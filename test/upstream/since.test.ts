import { describe, expect, it } from 'vitest';
import { loadSources } from '../../scripts/declarations.ts';
import { isAskedIn, isWithin } from '../../scripts/refresh/refresh-scope.ts';
import { changeTable } from '../../src/pipeline/table-change.ts';
import { scopeOf } from './tiny-scope.ts';
import { TINY_MONTHS, tinyWorld } from './tiny-world.ts';
import { bringTiny } from './tiny.ts';

const sources = (await loadSources()).flatMap((source) =>
  source.refresh?.brings === 'tables' ? [source] : [],
);
const monthsOf = (year: string) =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);

describe('a refresh since any month', () => {
  it('is tried with every source that brings tables', () => {
    expect(sources.map(({ slug }) => slug).sort()).toEqual(Object.keys(TINY_MONTHS).sort());
  });

  it.each(sources)('$slug: nothing vanishes, nothing is refused', async (source) => {
    const [from, until] = TINY_MONTHS[source.slug] ?? ['', ''];
    const all = await bringTiny(source.slug);
    const years = [from, until].map((month) => month.slice(0, 4));
    for (const since of years.flatMap(monthsOf).filter((month) => month >= from)) {
      const scope = scopeOf(tinyWorld, [since, until]);
      const tables = await bringTiny(source.slug, undefined, { since });
      for (const table of source.tables) {
        const committed = all.get(table.slug) ?? [];
        const brought = (tables.get(table.slug) ?? []).filter((row) => isWithin(scope, row.period));
        const change = changeTable(committed, brought, isAskedIn(scope, table, brought));
        expect([since, change.vanished, change.added, change.revised]).toEqual([since, [], [], []]);
      }
    }
  });

  it('asks for estimates of the middle of each year that lies in it', async () => {
    const periods = async (since: string, until: string) => {
      const tables = await bringTiny('population-estimates', undefined, { since, until });
      return [...new Set(tables.get('residents-all-ages-lsoa')?.map(({ period }) => period))];
    };
    expect(await periods('2019-06', '2020-06')).toEqual(['2019-06-30/P1D', '2020-06-30/P1D']);
    expect(await periods('2019-07', '2020-05')).toEqual([]);
  });
});
