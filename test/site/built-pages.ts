import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { DSVRowString } from 'd3-dsv';
import { JSDOM } from 'jsdom';
import type { DOWNLOAD_COLUMNS } from '../../src/pipeline/download-csv.ts';
import { fileOf } from './pages.ts';

export type DownloadedRow = DSVRowString<(typeof DOWNLOAD_COLUMNS)[number]>;

/** A page of the build as a document, as its bytes are: nothing in it has run. */
export function openPage(page: string): Document {
  return new JSDOM(readFileSync(fileOf(page), 'utf8')).window.document;
}

/** Text of a file of the build: "/maps/claimant-rate/values.json". */
export function readBuilt(path: string): string {
  return readFileSync(join('dist', path), 'utf8');
}

/** Rows of a download. */
export function readDownload(path: string): readonly DownloadedRow[] {
  return csvParse(readBuilt(path));
}

/** Text of an element as it is read: white space is one space, and none at the ends. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Texts of all elements that a selector finds. */
export function allWords(inside: ParentNode, selector: string): readonly string[] {
  return [...inside.querySelectorAll(selector)].map(wordsOf);
}

/** The one element that a selector finds. */
export function findOne(inside: ParentNode, selector: string): Element {
  const found = inside.querySelectorAll(selector);
  const [element] = found;
  if (element === undefined || found.length > 1)
    throw new Error(`${found.length} elements are "${selector}"`);
  return element;
}

/** Rows of a table's body: the texts of their cells. */
export function cellsOf(table: ParentNode): readonly (readonly string[])[] {
  return [...table.querySelectorAll('tbody tr')].map((row) => allWords(row, 'th, td'));
}

const PRINTED = /^([+−]?)([\d,]+(?:\.\d+)?)(?=$|%| )/;

/** A number as it is printed, "−1,234.5" or "18.5%"; null where words stand instead of one. */
export function printedNumber(text: string): number | null {
  const [, sign, digits] = PRINTED.exec(text) ?? [];
  if (digits === undefined) return null;
  const size = Number(digits.replaceAll(',', ''));
  return sign === '−' && size !== 0 ? -size : size;
}

/** A number of a download; null where the cell is blank, which is not zero. */
export function downloadedNumber(text: string): number | null {
  return text === '' ? null : Number(text);
}
