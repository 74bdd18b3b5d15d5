import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadIndicators, loadPlaces } from '../../scripts/declarations.ts';
import { placeFiles, type DerivedFiles } from '../../scripts/derived-files.ts';
import { cataloguePlaces } from '../../scripts/derived-places.ts';
import { loadGeography } from '../../scripts/load-geography.ts';
import { loadTables } from '../../scripts/load-observations.ts';

describe('a place without a folder in data/geography', () => {
  let files: DerivedFiles = new Map();
  /** Trends that the tables have figures of the place’s authority for. */
  let trends: readonly string[] = [];

  beforeAll(async () => {
    const [place] = await loadPlaces();
    const [indicators, tables] = await Promise.all([loadIndicators(), loadTables()]);
    if (place === undefined) throw new Error('no place is declared');
    const bare = { ...place, slug: 'nowhere' };
    files = placeFiles(bare, indicators, tables);
    trends = indicators.flatMap((each) =>
      each.kind === 'trend' && each.compute(tables).some(({ area }) => area === place.code)
        ? [each.slug]
        : [],
    );
  }, 60_000);

  it('has no areas, no lookups and no outlines', () => {
    const { areas, changes, memberships, topologies, neighbours } = loadGeography('nowhere');
    expect([areas.areas, changes, memberships, [...topologies]]).toEqual([[], [], [], []]);
    expect(neighbours('lsoa2011').size).toBe(0);
  });

  it('has its trends, and neither maps nor shapes nor pages of areas', () => {
    const names = [...files.keys()];
    expect(trends.length).toBeGreaterThanOrEqual(7);
    expect(names.filter((name) => name.startsWith('trends/nowhere/')).sort()).toEqual(
      trends.map((slug) => `trends/nowhere/${slug}`).sort(),
    );
    expect(names.filter((name) => !name.startsWith('trends/'))).toEqual(['areas/nowhere']);
    expect(files.get('areas/nowhere')).toEqual([]);
  });

  it('is known with what it has', async () => {
    const [place] = await loadPlaces();
    if (place === undefined) throw new Error('no place is declared');
    const [known] = cataloguePlaces([{ ...place, slug: 'nowhere' }], files);
    expect(known).toMatchObject({ maps: [], lsoaEditions: [], wardEditions: [] });
    expect(known?.trends.toSorted()).toEqual(trends.toSorted());
  });
});

describe('a folder in data/geography', () => {
  const root = mkdtempSync(join(tmpdir(), 'geography-'));
  const folder = join(root, 'data/geography/here');
  mkdirSync(folder, { recursive: true });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('is faulty without its list of areas', () => {
    expect(() => loadGeography('here', root)).toThrow(/areas\.csv[\s\S]*found: +no such file/);
  });

  it('keeps back areas of an edition whose outlines are not there yet, with their lookups', () => {
    const areas = ['lsoa2011,E01000001,One', 'lsoa2021,E01000001,One', 'msoa2011,E02000001,Heath'];
    writeFileSync(join(folder, 'areas.csv'), ['edition,code,name', ...areas, ''].join('\n'));
    writeFileSync(join(folder, 'lsoa2011-lsoa2021.csv'), 'from,to,change\nE01000001,E01000001,U\n');
    const known = loadGeography('here', root);
    expect(known.areas.areas.map(({ edition }) => edition)).toEqual(['msoa2011']);
    expect(known.changes).toEqual([]);
  });
});
