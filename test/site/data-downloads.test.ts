import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { readOds } from 'hucre/ods';
import { describe, expect, it } from 'vitest';
import * as xlsx from 'xlsx';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { builtDatasets, csvBytes, csvRows, DATA, readDataJson } from './published-data.ts';

const slugs = builtDatasets();
const workbook = readFileSync(join(DATA, 'city-strategy-record.ods'));
const archive = readFileSync(join(DATA, 'city-strategy-record.zip'));
const content = strFromU8(unzipSync(workbook)['content.xml'] ?? new Uint8Array());

/** Rows of a sheet as a second program reads them. */
const book = xlsx.read(workbook, { type: 'buffer' });
const sheetRows = (name: string) =>
  xlsx.utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, {
    header: 1,
    defval: '',
    raw: true,
  });

describe('the workbook', () => {
  it('opens in a second and a third program, a cover sheet first and a sheet for each dataset', async () => {
    expect(book.SheetNames).toEqual(['cover', ...slugs]);
    const read = await readOds(new Uint8Array(workbook));
    expect(read.sheets.map(({ name }) => name)).toEqual(['cover', ...slugs]);
  });

  it('has on its cover the licence, the codes and what each sheet is', () => {
    const words = sheetRows('cover').flat().join('\n');
    expect(words).toContain('Open Government Licence');
    expect(words).toContain('[x] not available');
    for (const slug of slugs) expect(words).toContain(slug);
  });

  it.each(slugs)('has in %s the title in A1, notes, and then the rows of the CSV', (slug) => {
    const rows = sheetRows(slug);
    const { header, rows: wanted } = csvRows(slug);
    const at = rows.findIndex((row) => row[0] === header[0] && row[1] === header[1]);
    expect(rows[0]?.[0]).toMatch(/^\p{Lu}/u);
    expect(
      rows
        .slice(1, at)
        .every(([note, ...rest]) => note !== '' && rest.every((cell) => cell === '')),
    ).toBe(true);
    const read = rows
      .slice(at + 1)
      .map((row) => header.map((_, index) => String(row[index] ?? '')));
    expect(read).toEqual(wanted);
  });

  it('merges no cells, and has no blank row, no filter and no formula', () => {
    expect(content).not.toMatch(/number-(columns|rows)-spanned|covered-table-cell|table:formula/);
    expect(content).not.toMatch(/database-range/);
    for (const name of book.SheetNames)
      expect(sheetRows(name).filter((row) => row.every((cell) => cell === ''))).toEqual([]);
  });

  it('holds numbers as numbers', () => {
    const { header } = csvRows('claimant-rate');
    const last = sheetRows('claimant-rate').at(-1) ?? [];
    expect(typeof last[header.indexOf('value')]).toBe('number');
  });
});

/** Every entry of a zip with its bytes; the library checks each checksum as it reads. */
async function entriesOf(file: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(file, { lazyEntries: true, validateEntrySizes: true }, (fault, opened) =>
      fault ? reject(fault) : resolve(opened),
    );
  });
  const entries = new Map<string, Buffer>();
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, (fault, stream) => {
        if (fault) return reject(fault);
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          entries.set(entry.fileName, Buffer.concat(parts));
          zip.readEntry();
        });
      });
    });
    zip.readEntry();
  });
}

describe('the archive', async () => {
  const entries = await entriesOf(archive);

  it('opens whole, with every CSV and its description as they stand on the site', () => {
    for (const slug of slugs) {
      expect(entries.get(`${slug}/${slug}.csv`)?.equals(csvBytes(slug)), slug).toBe(true);
      expect(entries.has(`${slug}/${slug}.csv-metadata.json`)).toBe(true);
    }
    expect(entries.get('city-strategy-record.ods')?.equals(workbook)).toBe(true);
    expect([...entries.keys()].filter((name) => name.startsWith('boundaries/'))).toHaveLength(10);
  });

  it('holds the Data Package where its paths are true, and the licence', () => {
    const { resources } = readDataJson<{ resources: { path: string }[] }>('datapackage.json');
    expect(resources.filter(({ path }) => !entries.has(path))).toEqual([]);
    expect(entries.get('README.txt')?.toString('utf8')).toContain('Open Government Licence v3.0');
  });

  it('is not read past a flipped byte', async () => {
    const broken = Buffer.from(archive);
    const at = broken.indexOf('city-strategy-record.ods') + 40_000;
    broken[at] = (broken[at] ?? 0) ^ 0xff;
    const found = await entriesOf(broken).catch(() => new Map<string, Buffer>());
    const same = found.get('city-strategy-record.ods')?.equals(workbook) ?? false;
    expect(same).toBe(false);
  });
});
