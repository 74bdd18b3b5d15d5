import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeographyInput } from '../../src/geography/geography-input.ts';
import { parseCsv } from '../../src/pipeline/csv.ts';
import type { FileState } from '../../src/pipeline/refresh-report.ts';
import type { RefreshedPlace } from '../../src/upstream/upstream.ts';
import type { Brought } from './bring.ts';
import type { BroughtFile } from './refreshes-file.ts';

const POSTCODES = 'postcodes.csv';

/** Files of a place by name, from what was brought and what is there. */
export type BuildGeography = (
  place: RefreshedPlace,
  input: GeographyInput,
  existing: ReadonlyMap<string, string>,
) => ReadonlyMap<string, string>;

/** Where the geography of places lies, and what makes its files. */
interface GeographyFolder {
  readonly data: string;
  readonly places: readonly RefreshedPlace[];
  readonly buildGeography: BuildGeography;
}

/** Files of places about to be written: texts by path, those among them that differ, and a report. */
export interface StagedGeography {
  readonly texts: ReadonlyMap<string, string>;
  readonly changed: ReadonlyMap<string, string>;
  readonly brought: readonly BroughtFile[];
  readonly reports: readonly FileReport[];
  /** What was asked for and not brought, with the reason. */
  readonly leftOut: readonly string[];
}

interface FileReport {
  readonly file: string;
  readonly state: FileState;
}

/**
 * Makes the files of each place of which something was brought. A place that is not declared has
 * none: its declaration comes first.
 * @throws DataError from what makes the files, where they would contradict each other.
 */
export function stageGeography(
  inputs: ReadonlyMap<string, GeographyInput>,
  brought: readonly Brought<GeographyInput>[],
  { data, places, buildGeography }: GeographyFolder,
): StagedGeography {
  const asked = new Map(brought.flatMap((each) => [...each.asked]));
  const texts = new Map<string, string>();
  const changed = new Map<string, string>();
  const reports: FileReport[] = [];
  const files: BroughtFile[] = [];
  const leftOut: string[] = [];
  for (const place of places) {
    const input = inputs.get(place.slug);
    if (input === undefined) continue;
    const existing = readTexts(join(data, 'geography', place.slug));
    const built = buildGeography(place, input, existing);
    leftOut.push(...(input.leftOut ?? []), ...postcodesOutside(place, input, built));
    for (const [name, text] of built) {
      const file = join('geography', place.slug, name);
      texts.set(join(data, file), text);
      if (existing.get(name) !== text) changed.set(join(data, file), text);
      const other = existing.has(name) ? 'changed' : 'new';
      reports.push({ file, state: existing.get(name) === text ? 'confirmed' : other });
      if (isBrought(name, input)) files.push({ file, asked });
    }
  }
  return { texts, changed, reports, leftOut, brought: files };
}

/**
 * Whether the part that a file holds was asked for: a list of postcodes is as old as when it was
 * brought, even where new boundaries change its wards.
 */
function isBrought(name: string, input: GeographyInput): boolean {
  const { outlines = {}, lookups = {}, names = {}, postcodes } = input;
  if (name === POSTCODES) return postcodes !== undefined;
  if (name === 'areas.csv')
    return [outlines, lookups, names].some((part) => Object.keys(part).length > 0);
  const part = name.replace(/\.(csv|topojson)$/, '');
  return part in outlines || part in lookups;
}

/** In words, how many brought postcodes lie in no area of the place; nothing where there are none. */
function postcodesOutside(
  place: RefreshedPlace,
  { postcodes }: GeographyInput,
  built: ReadonlyMap<string, string>,
): readonly string[] {
  if (postcodes === undefined) return [];
  const file = `${place.slug}/${POSTCODES}`;
  const text = built.get(POSTCODES);
  const kept = text === undefined ? [] : parseCsv(text, { file, columns: ['postcode'] });
  const outside = postcodes.length - kept.length;
  if (outside === 0) return [];
  const words = `${outside} of ${postcodes.length} postcodes in use, which lie in no area of the place`;
  return [`${place.name}: ${words}`];
}

/** Texts of a folder by file name; none where it is not there yet. */
function readTexts(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]));
}
