import { isAddressOf } from './address-pattern.ts';

/** Kind of contents of files by the end of their addresses; the first that fits holds. */
export const CONTENT_TYPES: readonly (readonly [pattern: string, type: string])[] = [
  ['*.csv-metadata.json', 'application/csvm+json; charset=utf-8'],
  ['/releases/*.xml', 'application/atom+xml; charset=utf-8'],
  ['*.html', 'text/html; charset=utf-8'],
  ['*.css', 'text/css; charset=utf-8'],
  ['*.js', 'text/javascript; charset=utf-8'],
  ['*.json', 'application/json; charset=utf-8'],
  ['*.jsonld', 'application/ld+json; charset=utf-8'],
  ['*.geojson', 'application/geo+json; charset=utf-8'],
  ['*.topojson', 'application/json; charset=utf-8'],
  ['*.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['*.csv', 'text/csv; charset=utf-8'],
  ['*.bib', 'application/x-bibtex; charset=utf-8'],
  ['*.svg', 'image/svg+xml; charset=utf-8'],
  ['*.xml', 'application/xml; charset=utf-8'],
  ['*.sha256', 'text/plain; charset=utf-8'],
  ['*.txt', 'text/plain; charset=utf-8'],
  ['*.conf', 'text/plain; charset=utf-8'],
  ['*.ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['*.pdf', 'application/pdf'],
  ['*.png', 'image/png'],
  ['*.wasm', 'application/wasm'],
  ['*.woff2', 'font/woff2'],
  ['*.zip', 'application/zip'],
];

/** Kinds that hosts do not know by themselves, or take for another. */
export const UNUSUAL_TYPES = CONTENT_TYPES.filter(([pattern]) =>
  /csv-metadata|releases|jsonld|geojson|topojson|bib|ods|sha256|csv$/.test(pattern),
);

/** Kind of contents of an address below the base; that of unknown bytes where it is none of these. */
export function contentTypeOf(address: string): string {
  const file = address.endsWith('/') ? `${address}index.html` : address;
  const [, type] = CONTENT_TYPES.find(([pattern]) => isAddressOf(pattern, file)) ?? [];
  return type ?? 'application/octet-stream';
}

/** Whether contents of a kind are text, which brotli makes smaller. */
export function isText(type: string): boolean {
  return /^text\/|charset=utf-8$/.test(type);
}
