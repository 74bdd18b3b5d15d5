import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { isInstalled, keepAsParquet } from './kept-as-parquet.ts';
import { COPYING, copyProject, type Ended, type ProjectCopy } from './project-copy.ts';

const OBSERVATIONS = 'data/observations';
const SLUG = 'residents-all-ages-lsoa';
const [CSV, PARQUET] = [`${OBSERVATIONS}/${SLUG}.csv`, `${OBSERVATIONS}/${SLUG}.parquet`];
const MISSING = 'npm install --include=optional';

let copy: ProjectCopy;
const keep = () => keepAsParquet(join(copy.folder, OBSERVATIONS), SLUG);
const faultsOf = ({ stderr }: Ended) => stderr.split(/(?<=^ {2}to mend:.*)\n/m).filter(Boolean);

afterEach(() => {
  copy.dispose();
});

/** The project without the package, which is looked for from where the scripts lie. */
function copyWithoutEngine(): ProjectCopy {
  const without = copyProject('data', 'src', 'scripts');
  const modules = join(without.folder, 'node_modules');
  rmSync(modules);
  mkdirSync(modules);
  for (const name of readdirSync('node_modules').filter((each) => each !== '@duckdb'))
    symlinkSync(resolve('node_modules', name), join(modules, name));
  return without;
}

describe('npm run check-data of a table that is kept as Parquet', () => {
  it(
    'finds no fault, with the line of either name in data/README.md',
    async () => {
      copy = copyProject('data');
      const hash = 'ab'.repeat(32);
      const line = `observations/${SLUG}.csv,2026-01-05,1,${hash}`;
      copy.write('data/refreshes.csv', `file,day,answers,sha256\n${line}\n`);
      await keep();
      const ended = copy.run('check-data');
      expect(faultsOf(ended).filter((each) => !isInstalled && each.includes(MISSING))).toHaveLength(
        isInstalled ? 0 : 1,
      );
      if (!isInstalled) return;
      expect([ended.stderr, ended.status]).toEqual(['', 0]);
      const rows = readFileSync(CSV, 'utf8').trimEnd().split('\n').length - 1;
      expect(ended.stdout).toContain(`${SLUG}: ${rows} rows`);
      copy.edit('data/README.md', `${SLUG}.csv`, `${SLUG}.parquet`);
      expect(copy.run('check-data').stderr).toBe('');
    },
    COPYING,
  );

  it(
    'names its faults as those of CSV, every row that has one',
    async () => {
      copy = copyProject('data');
      copy.edit(CSV, /^E01013600,2017/m, 'E01099999,2017');
      copy.edit(CSV, /^(E01013601,[^,]+),[\d.]+/m, '$1,');
      await keep();
      const own = faultsOf(copy.run('check-data')).filter((each) => each.startsWith(PARQUET));
      const text = own.join('\n');
      expect(own).toHaveLength(isInstalled ? 2 : 1);
      expect(text).toMatch(isInstalled ? /column "area"\n.*"E01099999"/ : MISSING);
      expect(text).toMatch(isInstalled ? /column "value"\n.*nothing, and no status/ : MISSING);
    },
    COPYING,
  );

  it(
    'says in one fault what to install where nothing reads it',
    async () => {
      copy = copyWithoutEngine();
      await keep();
      // The record's own figures are judged by this one.
      await keepAsParquet(join(copy.folder, OBSERVATIONS), 'employment-rate-16-64');
      const ended = copy.run('check-data');
      expect(faultsOf(ended)).toHaveLength(1);
      expect(ended.stderr).toMatch(/^data\/observations\/employment-rate-16-64\.parquet\n/);
      expect(ended.stderr).toContain(`; also ${PARQUET}\n`);
      expect(ended.stderr).toContain(MISSING);
      expect(ended.status).toBe(1);
    },
    COPYING,
  );

  it(
    'names a table that is kept twice, and a Parquet file that no source declares, once each',
    async () => {
      copy = copyProject('data');
      await keep();
      copy.write(CSV, readFileSync(CSV, 'utf8'));
      copy.write(`${OBSERVATIONS}/happiness.parquet`, 'PAR1');
      const faults = faultsOf(copy.run('check-data')).filter((each) => each.startsWith('data/obs'));
      expect(faults).toEqual([
        expect.stringMatching(new RegExp(`^${PARQUET}\\n.*also kept as ${SLUG}\\.csv`)),
        expect.stringMatching(/^data\/observations\/happiness\.parquet\n.*no source declares/),
      ]);
    },
    COPYING,
  );
});

describe('npm run keep-as-csv', () => {
  it(
    'gives the very bytes of the CSV back, and takes the Parquet file away',
    async () => {
      copy = copyProject('data');
      await keep();
      const ended = copy.run('keep-as-csv', SLUG);
      if (!isInstalled) {
        expect(ended.stderr).toContain(MISSING);
        return;
      }
      expect(ended.stdout).toContain(`in place of ${PARQUET}`);
      expect(copy.read(CSV)).toBe(readFileSync(CSV, 'utf8'));
      expect(readdirSync(join(copy.folder, OBSERVATIONS))).not.toContain(`${SLUG}.parquet`);
      const again = copy.run('keep-as-csv', SLUG);
      expect([again.status, again.stderr]).toEqual([
        1,
        expect.stringMatching(/found: {4}a table that is not kept as Parquet/),
      ]);
      expect(copy.run('keep-as-csv').stderr).toMatch(
        /^npm run keep-as-csv\n {2}found: {4}0 tables/,
      );
    },
    COPYING,
  );
});
