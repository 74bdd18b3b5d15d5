import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { fileOf } from './pages.ts';
import { builtDatasets, csvBytes, csvRows, readDataJson, sha256 } from './published-data.ts';

interface Column {
  readonly name: string;
  readonly datatype: string | { readonly base: string };
  readonly required: boolean;
  readonly null?: readonly string[];
}

interface Metadata {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly Column[];
    readonly primaryKey: readonly string[];
  };
}

interface Package {
  readonly version: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly hash: string;
    readonly bytes: number;
    readonly schema: {
      readonly primaryKey: readonly string[];
      readonly fields: readonly {
        readonly name: string;
        readonly type: string;
        readonly constraints?: { readonly required: boolean };
        readonly missingValues?: readonly { readonly value: string; readonly label: string }[];
      }[];
    };
  }[];
}

const slugs = builtDatasets();
const metadataOf = (slug: string) => readDataJson<Metadata>(`${slug}/${slug}.csv-metadata.json`);
const described = readDataJson<Package>('datapackage.json');

/** What a schema finds wrong with a value, in a line each. */
function faultsBy(schema: string, value: unknown): readonly string[] {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(
    JSON.parse(readFileSync(join('test', 'schemas', schema), 'utf8')) as object,
  );
  validate(value);
  return (validate.errors ?? []).map((each) => `${each.instancePath} ${each.message}`);
}

/** What a cell of each datatype looks like, by XML Schema, without exponent. */
const LEXICAL: Readonly<Record<string, RegExp>> = {
  string: /\S/,
  decimal: /^-?\d+(\.\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  date: /^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
};

describe('CSV', () => {
  it('is of every measure, of the promises and of their targets', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(19);
    expect(slugs).toContain('promises');
    expect(slugs).toContain('promise-targets');
  });

  it.each(slugs)('of %s is UTF-8 without a mark, with line feeds and no ragged row', (slug) => {
    const bytes = csvBytes(slug);
    expect([...bytes.subarray(0, 3)]).not.toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    expect(text).not.toContain('\r');
    expect(text.endsWith('\n')).toBe(true);
    const { header, rows } = csvRows(slug);
    expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
    expect(header.filter((name) => !/^[a-z][a-z0-9_]{0,29}$/.test(name))).toEqual([]);
  });

  it.each(slugs)('of %s holds nothing that a spreadsheet would change or run', (slug) => {
    const { rows } = csvRows(slug);
    const isNumber = /^-?\d+(\.\d+)?$/;
    const strange = rows.flat().filter((cell) => {
      if (cell === '' || isNumber.test(cell)) return false;
      const runs = /^[=+\-@\t\r]/.test(cell);
      const becomesNumber = /^\d+(\.\d+)?E[+-]?\d+$/i.test(cell) || /^0\d+$/.test(cell);
      const becomesDate = /^\d{1,2}[-/.]\d{1,2}([-/.]\d{2,4})?$|^\d{4}[-/]\d{1,2}$/.test(cell);
      const hidden = cell !== cell.trim() || /\p{Cc}/u.test(cell);
      return runs || becomesNumber || becomesDate || hidden;
    });
    expect(strange).toEqual([]);
  });

  it.each(slugs)('of %s gives no e-mail and no telephone number', (slug) => {
    const text = csvBytes(slug).toString('utf8');
    expect(text.match(/[\w.]+@\w+\.\w+|\b0\d{3,4} \d{3} ?\d{3,4}\b/)).toBeNull();
  });
});

describe('CSV metadata', () => {
  it.each(slugs)('of %s keeps to the rules of the W3C', (slug) => {
    expect(faultsBy('csvw-metadata.json', metadataOf(slug))).toEqual([]);
  });

  it.each(slugs)('of %s says the truth of every cell: datatype, absence, key', (slug) => {
    const { header, rows } = csvRows(slug);
    const { url, tableSchema } = metadataOf(slug);
    const { columns, primaryKey } = tableSchema;
    expect(url).toBe(`${slug}.csv`);
    expect(columns.map(({ name }) => name)).toEqual(header);
    const faults = rows.flatMap((row) =>
      columns.flatMap((column, index) => {
        const cell = row[index] ?? '';
        if (column.null?.includes(cell) === true) return column.required ? [cell] : [];
        const base = typeof column.datatype === 'string' ? column.datatype : column.datatype.base;
        return LEXICAL[base]?.test(cell) === true ? [] : [`${column.name}: "${cell}"`];
      }),
    );
    expect(faults).toEqual([]);
    const keys = rows.map((row) => primaryKey.map((name) => row[header.indexOf(name)]).join(' '));
    expect(new Set(keys).size).toBe(rows.length);
  });

  it.each(slugs)('of %s leaves no number empty without its reason in the same row', (slug) => {
    const { header, rows } = csvRows(slug);
    const fields = described.resources.find(({ name }) => name === slug)?.schema.fields ?? [];
    const unexplained = fields.flatMap(({ name, type, missingValues = [] }, index) => {
      const reason = /in the column (\w+)$/.exec(missingValues[0]?.label ?? '')?.[1];
      const empty = rows.filter((row) => row[index] === '' && type === 'number');
      if (reason === undefined) return empty.map(() => `${name} has no status column`);
      return empty
        .filter((row) => !/^\[[cxz]\]$/.test(row[header.indexOf(reason)] ?? ''))
        .map(() => name);
    });
    expect(unexplained).toEqual([]);
  });

  it('sees a cell that is not what is declared', () => {
    expect(LEXICAL['decimal']?.test('5.9%')).toBe(false);
    expect(LEXICAL['date']?.test('2013-13-01')).toBe(false);
    const nameless = { ...metadataOf('neet'), url: undefined };
    expect(faultsBy('csvw-metadata.json', nameless)).not.toEqual([]);
  });
});

describe('the Data Package', () => {
  it('keeps to the rules that are typed from the profile, which see faults', () => {
    expect(faultsBy('data-package-2.0.json', described)).toEqual([]);
    const [first, ...rest] = described.resources;
    const broken = { ...described, resources: [{ ...first, hash: 'not a hash' }, ...rest] };
    expect(faultsBy('data-package-2.0.json', broken)).not.toEqual([]);
  });

  it('names every CSV with its true size and hash, fields and key', () => {
    expect(described.resources.map(({ name }) => name)).toEqual(slugs);
    for (const { name, path, hash, bytes, schema } of described.resources) {
      expect(path).toBe(`${name}/${name}.csv`);
      expect(bytes).toBe(csvBytes(name).length);
      expect(hash).toBe(`sha256:${sha256(csvBytes(name))}`);
      const { columns, primaryKey } = metadataOf(name).tableSchema;
      expect(schema.fields.map((field) => field.name)).toEqual(columns.map((each) => each.name));
      expect(schema.primaryKey).toEqual(primaryKey);
      expect(schema.fields.map(({ constraints }) => constraints?.required === true)).toEqual(
        columns.map(({ required }) => required),
      );
    }
  });

  it('has a semantic version', () => {
    expect(described.version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('pages of datasets', () => {
  it.each(slugs)('%s shows the number of its rows, its files and the hash of its CSV', (slug) => {
    const text = readFileSync(fileOf(`/data/${slug}/`), 'utf8');
    const { rows } = csvRows(slug);
    expect(text).toContain(`${rows.length.toLocaleString('en-GB')} rows`);
    expect(text).toContain(`href="/data/${slug}/${slug}.csv"`);
    expect(text).toContain(sha256(csvBytes(slug)));
  });
});
