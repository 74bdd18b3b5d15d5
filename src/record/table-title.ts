import { capitalise } from '../pipeline/capitalise.ts';

/** Words of file names that are written in capitals. */
const INITIALS = /\b(?:neet|nrf|srb6|lsoa)(?=s?\b)/g;

/** A transcribed table by the name of its file: "table-7-neet-by-ward" → "Table 7: NEET by ward". */
export function tableTitle(slug: string): string {
  const words = slug.replaceAll('-', ' ').replace(/^(table|figure) (\d+) /, '$1 $2: ');
  return capitalise(words.replaceAll(INITIALS, (name) => name.toUpperCase()));
}
