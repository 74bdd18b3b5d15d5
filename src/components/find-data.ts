import { findArea, outcodesNeeded, type Answer } from '../geography/find-area.ts';
import { decodeOutcode, type OutcodeFile, type PostcodeAreas } from '../geography/find-outcode.ts';
import type { PlacesFile } from '../geography/find-places.ts';
import { link } from '../layouts/link.ts';

/** An answer with the names that it speaks of. */
export interface AnswerInPlace {
  readonly answer: Answer;
  readonly places: PlacesFile;
}

/** Each file is asked for once however fast somebody types, and again only if it did not arrive. */
const files = new Map<string, Promise<unknown>>();
const rows = new Map<string, readonly PostcodeAreas[]>();

/** Names and codes of all areas. Rejects when they do not arrive. */
export function loadPlaces(): Promise<PlacesFile> {
  return loadFile<PlacesFile>('places');
}

/**
 * The answer to what somebody typed, with no more files than it takes: the names, and the outcode
 * of a postcode. Rejects when a file does not arrive.
 */
export async function answerQuery(query: string): Promise<AnswerInPlace> {
  const places = await loadPlaces();
  await Promise.all(outcodesNeeded(query, places).map(loadOutcode));
  return { answer: findArea(query, places, rows), places };
}

async function loadOutcode(outcode: string): Promise<void> {
  const file = await loadFile<OutcodeFile>(outcode.toLowerCase());
  if (!rows.has(outcode)) rows.set(outcode, decodeOutcode(file));
}

function loadFile<T>(name: string): Promise<T> {
  const known = files.get(name);
  if (known !== undefined) return known as Promise<T>;
  const file = fetchFile<T>(name);
  files.set(name, file);
  file.catch(() => files.delete(name));
  return file;
}

async function fetchFile<T>(name: string): Promise<T> {
  const response = await fetch(link(`/find/${name}.json`));
  if (!response.ok) throw new Error(`${name}.json: ${response.status}`);
  return response.json() as Promise<T>;
}
