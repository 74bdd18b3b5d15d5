import { readdirSync, readFileSync } from 'node:fs';
import { parseAreaList } from '../../src/geography/area-list.ts';
import type { Edition } from '../../src/geography/edition.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import { parseObservations } from '../../src/pipeline/observation-table.ts';
import { loadSources } from '../../scripts/declarations.ts';

/** A place as publishers know it: the code of its authority, and its areas in each edition. */
export interface WorldPlace {
  readonly slug: string;
  readonly code: string;
  readonly areas: Readonly<Partial<Record<Edition, readonly string[]>>>;
}

/**
 * What the publishers of the tests hold. Figures that `rows` has are answered as they are; others, of
 * areas and dates that the publisher covers, are invented from the code and the date: always the same.
 */
export interface World {
  readonly places: readonly WorldPlace[];
  readonly authorities: readonly string[];
  readonly rows: (table: string) => readonly Observation[];
}

/** The committed tables of this record, as far as they are of authorities and the areas of Leicester. */
export async function committedWorld(): Promise<World> {
  const sources = await loadSources();
  const slugs = new Map(sources.flatMap(({ tables }) => tables.map((each) => [each.slug, each])));
  const files = new Set(readdirSync('data/observations'));
  const file = 'data/geography/leicester/areas.csv';
  const { areas } = parseAreaList(readFileSync(file, 'utf8'), file);
  const byEdition = Map.groupBy(areas, ({ edition }) => edition);
  const codes = [...byEdition].map(([edition, each]) => [edition, each.map(({ code }) => code)]);
  const read = new Map<string, readonly Observation[]>();
  const known = new Set(areas.map(({ code }) => code));
  const isHeld = (area: string) => !/^E0[15]/.test(area) || known.has(area);
  const authorities = readFileSync('data/geography/authorities.csv', 'utf8').match(/^[EK]\d{8}/gm);
  return {
    places: [{ slug: 'leicester', code: 'E06000016', areas: Object.fromEntries(codes) }],
    authorities: authorities ?? [],
    rows: (slug) => {
      const table = slugs.get(slug);
      const path = `${slug}.csv`;
      if (table === undefined || !files.has(path)) return [];
      const text = readFileSync(`data/observations/${path}`, 'utf8');
      const rows =
        read.get(slug) ??
        parseObservations(text, { ...table, file: path }).filter(({ area }) => isHeld(area));
      read.set(slug, rows);
      return rows;
    },
  };
}

/** A number from 0 to below `most` that follows from the words: the same in every run. */
export function inventedNumber(words: string, most: number): number {
  let hash = 2166136261;
  for (const letter of words) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return (hash >>> 0) % most;
}
