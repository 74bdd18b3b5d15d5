import { strFromU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { OdsDocument } from 'odf-kit';
import type { WorkbookSheet } from '../../src/publications/datasets/workbook.ts';
import { archiveDay } from './archive-day.ts';

/** Widths in centimetres: words need room, codes and numbers little. */
const WIDTHS = { least: 2.5, most: 12, perCharacter: 0.22 } as const;
/** Rows that a column's width is taken from. */
const SAMPLE = 50;

/** What the file says of itself. */
export interface WorkbookIdentity {
  readonly title: string;
  readonly description: string;
  readonly creator: string;
  /** ISO 8601 day that stands for the whole file, since a clock would change its bytes. */
  readonly day: string;
}

/** Sheets as an OpenDocument workbook: the same sheets and day give the same bytes. */
export async function writeWorkbook(
  sheets: readonly WorkbookSheet[],
  { title, description, creator, day }: WorkbookIdentity,
): Promise<Uint8Array> {
  const document = new OdsDocument();
  document.setMetadata({ title, description, creator, creationDate: new Date(`${day}T00:00:00Z`) });
  for (const sheet of sheets) addSheet(document, sheet);
  return fixTimes(await document.save(), archiveDay(day));
}

function addSheet(
  document: OdsDocument,
  { name, title, notes, header, rows }: WorkbookSheet,
): void {
  const sheet = document.addSheet(name);
  sheet.addRow([title], { bold: true, fontSize: 14 });
  for (const note of notes) sheet.addRow([note]);
  sheet.addRow([...header], { bold: true, borderBottom: '0.5pt solid #000000' });
  for (const row of rows) sheet.addRow(row.map((cell) => (cell === '' ? null : cell)));
  for (const [index, heading] of header.entries()) {
    const longest = rows
      .slice(0, SAMPLE)
      .reduce((most, row) => Math.max(most, String(row[index] ?? '').length), heading.length);
    const width = Math.min(WIDTHS.most, Math.max(WIDTHS.least, longest * WIDTHS.perCharacter));
    sheet.setColumnWidth(index, `${width.toFixed(1)}cm`);
  }
}

/**
 * The library stamps each part with the time of day; they are packed again with one time. The media
 * type stays first and uncompressed, as OpenDocument asks.
 */
function fixTimes(file: Uint8Array, mtime: Date): Uint8Array {
  const parts = unzipSync(file);
  const type = parts['mimetype'];
  if (type === undefined) throw new Error(`no media type among ${Object.keys(parts).join(', ')}`);
  if (!strFromU8(type).endsWith('spreadsheet')) throw new Error('not a spreadsheet');
  const packed: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [
      name,
      [bytes, { level: name === 'mimetype' ? 0 : 9, mtime }],
    ]),
  );
  return zipSync(packed);
}
