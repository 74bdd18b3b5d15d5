import { readBoundary } from '../_derived.ts';

/** One edition of boundaries as the text of its file. */
export function boundaryText(name: string, format: 'geojson' | 'topojson'): string {
  return `${JSON.stringify(readBoundary(name)[format])}\n`;
}
