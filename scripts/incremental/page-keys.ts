import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { BoundaryFile } from '../../src/geography/boundary-file.ts';
import type { CataloguedPlace } from '../../src/pipeline/catalogue.ts';
import type { ListedChart } from '../../src/publications/charts/chart-neighbours.ts';
import type { ChartRecord } from '../../src/publications/charts/chart-record.ts';
import type { FigureChange, PublishedReleases } from '../../src/releases/manifest.ts';
import type { DerivedFiles } from '../derived-files.ts';
import { hashOf, type ChartKeys } from './chart-keys.ts';
import { sharedInputs } from './overall-inputs.ts';
import { areasOf } from './place-inputs.ts';

const FOLDER = '.cache/build';
/** Where the next step reads them. */
export const PAGE_KEYS = `${FOLDER}/page-keys.json`;

/** What tells whether a page of a place must be drawn again: its key changes with what it is made from. */
export interface PageKeys {
  /** What `sharedInputs` gave before anything was derived. */
  readonly shared: string;
  readonly home: string;
  /** Keys of places, by slug. */
  readonly places: Readonly<Record<string, string>>;
  /** The place of each chart, by id. */
  readonly charts: Readonly<Record<string, string>>;
  /** The place of each area, by code; of one that several places have, none. */
  readonly areas: Readonly<Record<string, string>>;
  /** The place of each file of boundaries, by its name without an ending. */
  readonly boundaries: Readonly<Record<string, string>>;
}

/** Derived data that pages of every place read, besides what is derived of their own. */
export const READ_BY_ALL = [
  ...['breaks', 'chart-list', 'programmes', 'printed-tables'],
  ...['plan-figures', 'withdrawn', 'embed-assets', 'refreshes'],
] as const;

interface KeySources {
  readonly shared: string;
  /** What `chartKeys` gave. */
  readonly keys: ChartKeys;
  readonly places: readonly CataloguedPlace[];
}

/** Takes the keys away before `.derived` becomes that of another run. */
export function forgetPageKeys(): void {
  rmSync(PAGE_KEYS, { force: true });
}

/** Writes the keys of pages for a build that draws again only what changed. */
export function writePageKeys(files: DerivedFiles, sources: KeySources): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(PAGE_KEYS, JSON.stringify(pageKeys(files, sources)));
}

/** The keys as text, where code and derived data are still what they were made from; else null. */
export function readPageKeys(): string | null {
  if (!existsSync(PAGE_KEYS)) return null;
  const text = readFileSync(PAGE_KEYS, 'utf8');
  return (JSON.parse(text) as PageKeys).shared === sharedInputs() ? text : null;
}

function pageKeys(files: DerivedFiles, sources: KeySources): PageKeys {
  const { places } = sources;
  const areas = placesOfAreas(places);
  const list = files.get('chart-list') as readonly ListedChart[];
  const boundaries = files.get('boundaries') as readonly Pick<BoundaryFile, 'name' | 'edition'>[];
  return {
    shared: sources.shared,
    home: places.find(({ isHome }) => isHome)?.slug ?? '',
    places: placeKeys(files, sources, areas),
    charts: Object.fromEntries(list.map(({ id, place }) => [id, place.slug])),
    areas: Object.fromEntries(areas),
    boundaries: Object.fromEntries(
      boundaries.map(({ name, edition }) => [name, name.slice(0, -`-${edition}`.length)]),
    ),
  };
}

/** By code: an area that several places have is made from all of them, and left out. */
function placesOfAreas(places: readonly CataloguedPlace[]): ReadonlyMap<string, string> {
  const owners = Map.groupBy(
    places.flatMap(({ slug }) => [...new Set(areasOf(slug))].map((code) => ({ code, slug }))),
    ({ code }) => code,
  );
  return new Map(
    [...owners].flatMap(([code, [owner, ...others]]) =>
      owner === undefined || others.length > 0 ? [] : [[code, owner.slug] as const],
    ),
  );
}

/** By slug: what pages of every place read, and what those of one place read besides. */
function placeKeys(
  files: DerivedFiles,
  { shared, keys, places }: KeySources,
  areas: ReadonlyMap<string, string>,
): PageKeys['places'] {
  const { unreleased, ...released } = files.get('releases') as PublishedReleases;
  const pending = Map.groupBy(unreleased, (change) => placeOf(change, areas));
  const ofAll = hashOf([
    shared,
    ...READ_BY_ALL.map((name) => derivedOf(files, name)),
    { ...released, added: 0 },
    pending.get('') ?? [],
    shareWords(files, places),
    [process.env['SITE_URL'], process.env['BASE_PATH']],
  ]);
  return Object.fromEntries(
    places.map(({ slug }) => [slug, hashOf([ofAll, keys[slug], pending.get(slug) ?? []])]),
  );
}

/** @throws Error where nothing of that name was derived: a key must not miss what it is made of. */
function derivedOf(files: DerivedFiles, name: string): unknown {
  if (!files.has(name)) throw new Error(`no derived data "${name}" to make keys of pages from`);
  return files.get(name);
}

/** The place whose pages alone mark a change; empty for what any page may mark. */
function placeOf({ area, kind }: FigureChange, areas: ReadonlyMap<string, string>): string {
  // A figure that went is marked on every map of its period.
  return kind === 'withdrawal' ? '' : (areas.get(area) ?? '');
}

/** Words of the image that goes with links to pages without one: those of the home place's lead. */
function shareWords(files: DerivedFiles, places: readonly CataloguedPlace[]): readonly string[] {
  const home = places.find(({ isHome }) => isHome);
  const list = files.get('chart-list') as readonly ListedChart[];
  const latest = list.findLast(
    ({ place, indicator, mark }) =>
      place.slug === home?.slug && indicator === home.leadIndicator && mark !== 'lines',
  );
  if (latest === undefined) return [];
  const { headline, summary } = files.get(`charts/${latest.id}`) as ChartRecord;
  return [latest.id, headline, summary];
}
