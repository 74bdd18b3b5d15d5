import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../src/geography/edition.ts';
import { DataError } from '../../src/pipeline/data-error.ts';
import type { Outlines } from './national-grid.ts';

/** Editions whose outlines the input folder holds; LSOAs of 2001 are rebuilt from those of 2011. */
export const PUBLISHED = [
  'lsoa2011',
  'lsoa2021',
  'ward2003',
  'ward2015',
] as const satisfies readonly Edition[];

export type PublishedEdition = (typeof PUBLISHED)[number];

/**
 * Outlines of one edition as they were published, in degrees.
 * @throws DataError where the file is not GeoJSON or an outline has no code or name.
 */
export function readOutlines(folder: string, edition: PublishedEdition): Outlines {
  const file = `geography/${edition}.geojson`;
  const outlines = parseOutlines(readFileSync(join(folder, file), 'utf8'));
  const nameless = outlines?.features.findIndex(
    ({ id, properties, geometry }) =>
      id === undefined || !properties?.name || !geometry?.type.endsWith('Polygon'),
  );
  if (outlines !== undefined && nameless === -1) return outlines;
  throw new DataError({
    file,
    found:
      outlines === undefined ? 'no features' : `outline ${nameless} without code, name or shape`,
    expected: 'a GeoJSON collection of polygons, each with id and name',
    remedy: `ask the ONS Open Geography service for the outlines of ${edition} again`,
  });
}

function parseOutlines(text: string): Outlines | undefined {
  try {
    const outlines = JSON.parse(text) as Partial<Outlines>;
    return Array.isArray(outlines.features) ? (outlines as Outlines) : undefined;
  } catch {
    return undefined;
  }
}
