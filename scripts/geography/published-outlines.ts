import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../src/geography/edition.ts';
import { parseOutline } from '../../src/geography/outline-geometry.ts';
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
 * @throws DataError where the file is not GeoJSON, an outline has no code or name, or is open, empty,
 *   outside Great Britain, or crosses or touches itself.
 */
export function readOutlines(folder: string, edition: PublishedEdition): Outlines {
  const file = `geography/${edition}.geojson`;
  const outlines = parseOutlines(readFileSync(join(folder, file), 'utf8'));
  const found = outlines === undefined ? 'no features' : firstFault(outlines);
  if (outlines !== undefined && found === undefined) return outlines;
  throw new DataError({
    file,
    found: found ?? '',
    expected: 'a GeoJSON collection of polygons in degrees, each with id and name, clear of itself',
    remedy: `ask the ONS Open Geography service for the outlines of ${edition} again`,
  });
}

function firstFault({ features }: Outlines): string | undefined {
  for (const [index, { id, properties, geometry }] of features.entries()) {
    if (id === undefined || !properties?.name || !geometry?.type.endsWith('Polygon'))
      return `outline ${index} without code, name or shape`;
    const outline = parseOutline(geometry);
    if (typeof outline === 'string') return `${outline} (${id})`;
  }
  return undefined;
}

function parseOutlines(text: string): Outlines | undefined {
  try {
    const outlines = JSON.parse(text) as Partial<Outlines>;
    return Array.isArray(outlines.features) ? (outlines as Outlines) : undefined;
  } catch {
    return undefined;
  }
}
