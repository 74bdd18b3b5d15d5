import type { Catalogue } from '../../src/pipeline/catalogue.ts';
import { sha256 } from '../sha256.ts';

/** SHA-256 by slug of a place. */
export type ChartKeys = Readonly<Record<string, string>>;

/** What each place was derived from, by slug: what `placeInputs` gave. */
type InputsByPlace = Readonly<Record<string, { readonly inputs: string }>>;

/**
 * What tells whether charts of a place must be made again, by slug: what the place was derived from,
 * what all charts read of the catalogue, and the place's own steps out of line.
 */
export function chartKeys({ indicators, ...catalogue }: Catalogue, made: InputsByPlace): ChartKeys {
  const steps = Map.groupBy(
    indicators.flatMap(({ slug, steps }) => steps.map((step) => ({ ...step, indicator: slug }))),
    ({ place }) => place,
  );
  const ofAll = hashOf([catalogue, indicators.map((indicator) => ({ ...indicator, steps: [] }))]);
  return Object.fromEntries(
    catalogue.places.map(({ slug }) => [
      slug,
      hashOf([ofAll, made[slug]?.inputs, steps.get(slug) ?? []]),
    ]),
  );
}

/** SHA-256 of data that are written as JSON. */
export function hashOf(data: unknown): string {
  return sha256(JSON.stringify(data));
}
