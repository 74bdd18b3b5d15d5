import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { derivedBytes } from './derived-folder.ts';

const FILE = '.cache/build/derived.json';

/** What a run derived for a place, and from which inputs. */
export interface KeptPlace {
  /** What `placeInputs` gave. */
  readonly inputs: string;
  /** Names and bytes of its derived files. */
  readonly files: Readonly<Record<string, number>>;
  readonly charts: KeptCharts;
}

/** The charts of a place. */
export interface KeptCharts {
  /** What `chartKeys` gave. */
  readonly key: string;
  readonly files: Readonly<Record<string, number>>;
}

/** By slug. */
export type KeptPlaces = Readonly<Record<string, KeptPlace>>;

/** What the last run kept; nothing where it kept none, or where its file is not whole. */
export function readKept(): KeptPlaces {
  if (!existsSync(FILE)) return {};
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as KeptPlaces;
  } catch (fault) {
    if (fault instanceof SyntaxError) return {};
    throw fault;
  }
}

/**
 * Forgets what was kept, before `.derived` becomes that of another run: a file of the same length may
 * be of other figures.
 */
export function forgetKept(): void {
  rmSync(FILE, { force: true });
}

/** Writes what this run derived, for the next one, when it stands in `.derived`. */
export function writeKept(
  made: Readonly<Record<string, Omit<KeptPlace, 'charts'>>>,
  charts: Readonly<Record<string, KeptCharts>>,
): void {
  const places: KeptPlaces = Object.fromEntries(
    Object.entries(charts).flatMap(([slug, own]) => {
      const place = made[slug];
      return place === undefined ? [] : [[slug, { ...place, charts: own }]];
    }),
  );
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify(places));
}

/** Whether a place was made from the same inputs, and its files are still there at their lengths. */
export function isKept(kept: KeptPlace | undefined, inputs: string): kept is KeptPlace {
  return kept?.inputs === inputs && areThere(kept.files);
}

/** The same of its charts. */
export function areChartsKept(kept: KeptPlace | undefined, key: string): kept is KeptPlace {
  return kept?.charts.key === key && areThere(kept.charts.files);
}

function areThere(files: Readonly<Record<string, number>>): boolean {
  return Object.entries(files).every(([name, bytes]) => derivedBytes(name) === bytes);
}
