import { findArea, outcodesNeeded, type Answer } from '../geography/find-area.ts';
import { decodeOutcode, type OutcodeFile, type PostcodeAreas } from '../geography/find-outcode.ts';
import type { PlacesFile } from '../geography/find-places.ts';
import { link } from '../layouts/link.ts';

/** An answer with the names that it speaks of. */
export interface AnswerInPlace {
  readonly answer: Answer;
  readonly places: PlacesFile;
}

const rows = new Map<string, readonly PostcodeAreas[]>();
let places: Promise<PlacesFile> | undefined;

/** Names and codes of all areas: asked for once, and again only if they did not arrive. */
export function loadPlaces(): Promise<PlacesFile> {
  places ??= fetchFile<PlacesFile>('places').catch((fault: unknown) => {
    places = undefined;
    throw fault;
  });
  return places;
}

/**
 * The answer to what somebody typed, with no more files than it takes: the names, and the outcode
 * of a postcode. Rejects when a file does not arrive.
 */
export async function answerQuery(query: string): Promise<AnswerInPlace> {
  const known = await loadPlaces();
  await Promise.all(outcodesNeeded(query, known).map(loadOutcode));
  return { answer: findArea(query, known, rows), places: known };
}

async function loadOutcode(outcode: string): Promise<void> {
  if (rows.has(outcode)) return;
  rows.set(outcode, decodeOutcode(await fetchFile<OutcodeFile>(outcode.toLowerCase())));
}

async function fetchFile<T>(name: string): Promise<T> {
  const response = await fetch(link(`/find/${name}.json`));
  if (!response.ok) throw new Error(`${name}.json: ${response.status}`);
  return response.json() as Promise<T>;
}
