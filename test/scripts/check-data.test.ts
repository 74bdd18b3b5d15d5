import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkData } from '../../scripts/check-data.ts';
import { periodFaults } from '../../scripts/check-data/check-days.ts';
import { reportContents, reportFaults } from '../../scripts/check-data/report-checked.ts';
import type { CheckedData } from '../../scripts/check-data/report-checked.ts';
import { loadSources } from '../../scripts/declarations.ts';
import type { DataFault } from '../../src/pipeline/data-error.ts';
import { COPYING, copyProject, type Ended, type ProjectCopy } from './project-copy.ts';

const whole = await checkData();

/** Lines of a committed table without its header. */
function committedRows(table: string): readonly string[] {
  const text = readFileSync(`data/observations/${table}.csv`, 'utf8');
  return text.trimEnd().split('\n').slice(1);
}

describe('checkData', () => {
  it('finds no fault in what is committed', () => {
    expect(whole.faults).toEqual([]);
  });

  it('sums up every table of every source, every place and every programme', async () => {
    const declared = (await loadSources()).flatMap(({ slug, tables }) =>
      tables.map((table) => [slug, table.slug]),
    );
    expect(whole.tables.map(({ source, table }) => [source, table])).toEqual(declared);
    expect(whole.places[0]).toMatchObject({ place: 'leicester', areas: { lsoa2011: 192 } });
    expect(whole.programmes.map(({ programme }) => programme)).toContain('sefton-action-plan');
    expect([whole.releases > 0, whole.releasedFiles > 100, whole.breaks]).toEqual([true, true, 19]);
  });
});

describe('reportContents', () => {
  it('says of a table what it holds, and why values are missing', () => {
    const lines = reportContents(whole);
    const rows = committedRows('employment-rate-16-64');
    const [areas, years] = [0, 1].map((cell) => new Set(rows.map((row) => row.split(',')[cell])));
    const latest = [...(years ?? [])].sort().at(-1)?.slice(0, 4);
    expect(lines).toContain(
      `  employment-rate-16-64: ${rows.length} rows, ${areas?.size} areas, ${years?.size} periods, oldest 2004, latest ${latest}`,
    );
    const absent = committedRows('neet-or-not-known-16-17').filter((row) =>
      row.endsWith(',not available'),
    );
    expect(lines.find((line) => line.includes('neet-or-not-known'))).toContain(
      `, ${absent.length} not available`,
    );
    const neet = ['neet-16-17', 'not-known-16-17', 'neet-or-not-known-16-17'].flatMap(
      committedRows,
    );
    expect(lines).toContain(`neet: ${neet.length} rows in 3 tables`);
  });

  it('says where nothing has been brought in so far', () => {
    const empty: CheckedData = {
      ...whole,
      tables: [
        { source: 'new', table: 'later', file: 'data/observations/later.csv', statuses: {} },
      ],
      places: [{ place: 'oldtown', areas: {}, files: 0 }],
    };
    expect(reportContents(empty).slice(0, 4)).toEqual([
      ...['new: 0 rows in 1 table', '  later: no figures so far'],
      ...['geography', '  oldtown: no boundaries so far'],
    ]);
  });
});

describe('reportFaults', () => {
  it('writes out twenty faults of a file, and says how many there are besides', () => {
    const fault = (row: number): DataFault => ({
      ...{ file: 'a.csv', row, found: 'x', expected: 'y', remedy: 'z' },
    });
    const lines = reportFaults(Array.from({ length: 23 }, (_, row) => fault(row)));
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('a.csv: 3 more, all of them with --json');
  });
});

const OBSERVATIONS = 'data/observations';
const GEOGRAPHY = 'data/geography/leicester';
const RECORD = 'data/record/leicester-city-strategy';

/** One way to spoil the data, and the faults that must be named: file, and words of it. */
type Spoilt = readonly [
  spoil: (copy: ProjectCopy) => void,
  ...faults: readonly (readonly [file: string, words: RegExp])[],
];

const SPOILT: readonly Spoilt[] = [
  [
    ({ edit }) => {
      const file = `${OBSERVATIONS}/claimants-lsoa.csv`;
      edit(file, 'E01013600,2013', 'E01099999,2013');
      edit(file, /^(E01013600,2014-01-01\/P1Y),[\d.]+/m, '$1,');
      edit(file, /^(E01013600,2015-01-01\/P1Y),[\d.]+/m, '$1,many');
    },
    [`${OBSERVATIONS}/claimants-lsoa.csv`, /row 2, column "area"\n.*"E01099999"/],
    [`${OBSERVATIONS}/claimants-lsoa.csv`, /row 3, column "value"\n.*nothing, and no status/],
    [`${OBSERVATIONS}/claimants-lsoa.csv`, /row 4, column "value"\n.*"many"/],
  ],
  [
    ({ edit }) => {
      edit(`${OBSERVATIONS}/claimant-rate-16-64.csv`, /^E06000015,2005.*\n/m, '');
    },
    [`${OBSERVATIONS}/claimant-rate-16-64.csv`, /2005-01-01\/P1Y without E06000015/],
  ],
  [
    ({ edit }) => {
      edit(`${OBSERVATIONS}/unemployment-ward.csv`, /^(E05.*)\n(E05.*)$/m, '$2\n$1');
    },
    [`${OBSERVATIONS}/unemployment-ward.csv`, /another order/],
  ],
  [
    ({ write, remove }) => {
      write(`${OBSERVATIONS}/happiness.csv`, 'area\n');
      remove(`${OBSERVATIONS}/neet-16-17.csv`);
    },
    [`${OBSERVATIONS}/neet-16-17.csv`, /no such file/],
    [`${OBSERVATIONS}/happiness.csv`, /no source declares/],
    ['data/README.md', /`observations\/happiness\.csv`/],
    ['data/README.md', /`observations\/neet-16-17\.csv`, which is not there/],
  ],
  [
    ({ write, edit, remove }) => {
      write('data/geography/oldtown/areas.csv', 'edition,code,name\nlsoa2011,E01000001,Old 1A\n');
      remove(`${GEOGRAPHY}/lsoa2011.topojson`);
      write(`${GEOGRAPHY}/lsoa2011.topojson`, '{"type":"Topol');
      edit(`${GEOGRAPHY}/postcodes.csv`, 'LE1 1AD', 'LE11AD');
      edit(`${GEOGRAPHY}/lsoa2011-ward2015.csv`, /^E01013600,E05\d+/m, 'E01013600,E05009999');
      write(`${GEOGRAPHY}/notes.txt`, 'To be sorted');
    },
    ['data/geography/oldtown', /nothing reads/],
    [`${GEOGRAPHY}/lsoa2011.topojson`, /not JSON/],
    [`${GEOGRAPHY}/postcodes.csv`, /"LE11AD"/],
    [`${GEOGRAPHY}/lsoa2011-ward2015.csv`, /E05009999/],
    [`${GEOGRAPHY}/notes.txt`, /nothing reads/],
    ['data/README.md', /notes\.txt/],
  ],
  [
    ({ edit }) => {
      // Belgrave gets the border of Abbey.
      const file = `${GEOGRAPHY}/ward2003.topojson`;
      edit(file, /\[\[[\d,-]+\]\](?=,"id":"E05001787")/, '[[0,1,2,3,4,5,6,7]]');
    },
    [
      `${GEOGRAPHY}/ward2003.topojson`,
      /E05001784 “Abbey” and E05001787 “Belgrave” overlap by \d{7} m²/,
    ],
  ],
  [
    ({ edit }) => {
      edit(`${RECORD}/items/employment-rate.yaml`, 'kind: target', 'kind: hope');
      edit(`${RECORD}/items/employment-rate.yaml`, 'basis: rate', 'basis: hunch');
      edit(`${RECORD}/tables/table-7-neet-by-ward.csv`, '14.2%', 'a few');
      edit('data/record/sefton-action-plan/programme.yaml', 'order: 3', 'order: third');
    },
    [`${RECORD}/items/employment-rate.yaml`, /"employment-rate\.kind"/],
    [`${RECORD}/items/employment-rate.yaml`, /"employment-rate\.target\.basis"/],
    [`${RECORD}/tables/table-7-neet-by-ward.csv`, /"a few"/],
    ['data/record/sefton-action-plan/programme.yaml', /"order"/],
  ],
  [
    ({ edit, write }) => {
      edit('data/breaks.yaml', 'id: B4', 'id: four');
      write('data/redirects.csv', 'from,to,since,reason\n/a/,/b/\n');
      write('data/withdrawn-charts.yaml', 'id: a\n');
      write('data/releases/next.yaml', '');
      edit('data/releases/1.0.0/changes.csv', /$/, '\n');
    },
    ['data/breaks.yaml', /"four/],
    ['data/redirects.csv', /row 2\n.*3 cells|2 cells/],
    ['data/withdrawn-charts.yaml', /no list/],
    ['data/releases/next.yaml', /null/],
    ['data/releases/1.0.0/changes.csv', /SHA-256/],
  ],
];

/** Spoilt files that leave the others to be read. */
const LOST: readonly Spoilt[] = [
  [
    ({ folder, write, edit, remove }) => {
      write('data/geography/great-britain.json', '{}');
      edit('data/geography/authorities.csv', /^(E06000015.*\n)/m, '$1$1');
      const names = join(folder, GEOGRAPHY, 'areas.csv');
      writeFileSync(names, Buffer.from(readFileSync(names, 'utf8').replace('e', 'é'), 'latin1'));
      edit(`${OBSERVATIONS}/neet-16-17.csv`, /^(E06000015),\d{4}(?=.*\n.*$)/m, '$1,2095');
      edit(`${OBSERVATIONS}/residents-16-64-lsoa.csv`, '-06-30/P1D', '-02-30/P1D');
      remove(`${OBSERVATIONS}/unemployment-ward.csv`);
      write(`${OBSERVATIONS}/unemployment-ward.csv/inside.csv`, '');
      write('data/breaks.yaml', '');
      const line = `none.csv,2026-01-05,1,${'ab'.repeat(32)}`;
      write('data/refreshes.csv', `file,day,answers,sha256\n${line}\n`);
      remove('data/README.md');
    },
    ['data/geography/great-britain.json', /source: /],
    ['data/geography/authorities.csv', /"E06000015"\n.*each code once/],
    [`${GEOGRAPHY}/areas.csv`, /not UTF-8/],
    [`${OBSERVATIONS}/neet-16-17.csv`, /2095[^]*hole of more than/],
    [`${OBSERVATIONS}/residents-16-64-lsoa.csv`, /-02-30\/P1D/],
    [`${OBSERVATIONS}/unemployment-ward.csv`, /a folder where a file should be/],
    ['data/refreshes.csv', /row 2, column "file"\n.*"none.csv"/],
    ['data/README.md', /no such file[^]*from the history/],
  ],
];

describe('npm run check-data where files were lost', () => {
  let copy: ProjectCopy;
  let ended: Ended;

  beforeAll(() => {
    copy = copyProject('data');
    for (const [spoil] of LOST) spoil(copy);
    ended = copy.run('check-data');
  }, COPYING);

  afterAll(() => {
    copy.dispose();
  });

  it('names what others follow from first, and no remedy that makes nothing', () => {
    expect(ended.stderr).toMatch(/^data\/breaks\.yaml/);
    expect(ended.stderr).not.toMatch(/npm run build|^\s+at /m);
  });

  it.each(LOST.flatMap(([, ...faults]) => faults))('names %s: %s', (file, words) => {
    const faults = ended.stderr.split(/(?<=^ {2}to mend:.*\n)/m).filter((text) => words.test(text));
    expect(faults.map((text) => text.startsWith(file))).toContain(true);
  });
});

describe('periodFaults', () => {
  it('names a period that begins after the day on which its table was asked for', () => {
    const line = { file: 'observations/a.csv', day: '2026-11-21', answers: 1, sha256: '' };
    const of = (period: string) => periodFaults('data/observations/a.csv', [period], [line]);
    expect(of('2026-01-01/P1Y')).toEqual([]);
    expect(of('2027-01-01/P1Y')).toMatchObject([{ column: 'period', found: '2027-01-01/P1Y' }]);
  });
});

describe('npm run check-data', () => {
  let copy: ProjectCopy;
  let ended: Ended;

  beforeAll(() => {
    copy = copyProject('data');
    for (const [spoil] of SPOILT) spoil(copy);
    ended = copy.run('check-data');
  }, COPYING);

  afterAll(() => {
    copy.dispose();
  });

  it('ends with code 1 and without a trace, and still says what can be read', () => {
    expect(ended.status).toBe(1);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
    const { length } = committedRows('employment-rate-16-64');
    expect(ended.stdout).toContain(`employment-rate-16-64: ${length} rows`);
    expect(ended.stdout).toMatch(/\d+ faults in \d+ files: mend them before/);
  });

  it.each(SPOILT.flatMap(([, ...faults]) => faults))('names %s: %s', (file, words) => {
    const faults = ended.stderr.split(/(?<=^ {2}to mend:.*\n)/m).filter((text) => words.test(text));
    expect(faults.map((text) => text.startsWith(file))).toContain(true);
  });

  it('finds what only the whole record shows, once its files can be read', () => {
    for (const file of [
      `${RECORD}/items/employment-rate.yaml`,
      `${RECORD}/tables/table-7-neet-by-ward.csv`,
    ])
      copy.write(file, readFileSync(file, 'utf8'));
    copy.edit('data/record/sefton-action-plan/programme.yaml', 'order: third', 'order: 3');
    copy.edit('data/breaks.yaml', 'id: four', 'id: B4');
    copy.edit(`${RECORD}/items/employment-rate.yaml`, 'table: employment-rate', 'table: no-rate');
    copy.edit(`${RECORD}/timeline.yaml`, 'break: B', 'break: B9');
    const { faults } = jsonOf(copy.run('check-data', '--json'));
    const ofRecord = faults.filter(({ file }) => file.startsWith('data/record'));
    expect(ofRecord.map(({ file }) => file).sort()).toEqual([
      ...[`${RECORD}/items/employment-rate.yaml`, `${RECORD}/timeline.yaml`],
    ]);
  });
});

describe('npm run check-data -- --json', () => {
  it('gives programs the same, and all faults', () => {
    const copy = copyProject('data');
    copy.edit(`${OBSERVATIONS}/claimants-lsoa.csv`, /E0101/g, 'E0999');
    const ended = copy.run('check-data', '--json');
    copy.dispose();
    const { ok, faults, tables } = jsonOf(ended);
    expect([ok, ended.status, ended.stderr]).toEqual([false, 1, '']);
    expect(faults.length).toBeGreaterThan(1000);
    expect(faults[0]).toMatchObject({ file: `${OBSERVATIONS}/claimants-lsoa.csv`, row: 2 });
    expect(tables).toHaveLength(whole.tables.length);
  });
});

function jsonOf({ stdout }: Ended): CheckedData & { readonly ok: boolean } {
  return JSON.parse(stdout) as CheckedData & { readonly ok: boolean };
}
