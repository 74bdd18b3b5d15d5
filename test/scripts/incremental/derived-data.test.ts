import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEngland, copyRecord } from '../../../scripts/bench/england/workspace.ts';
import { differing, filesIn, reviseCount, runIn } from './copied-record.ts';

const copy = join(mkdtempSync(join(tmpdir(), 'incremental-')), 'record');
const derived = join(copy, '.derived');
const [AREA, PROFILE] = ['E01040001', 'areas/invented-001/e01040001.json'];
const OTHER = join(derived, 'shapes/invented-002/lsoa2011.json');
const CHART = join(derived, 'charts/invented-002-claimant-rate-2022.json');
const build = (...args: readonly string[]) => runIn(copy, ['scripts/build-data.ts', ...args]);
/** A file that was taken over is the very same one; one that was written anew is another. */
const identity = () => [OTHER, CHART].map((file) => statSync(file).ino);

beforeAll(() => {
  copyRecord(copy);
  addEngland(copy, { areas: 15, authorities: 3, months: 120, seed: 3 });
  build('--incremental');
}, 120_000);

afterAll(() => rmSync(join(copy, '..'), { recursive: true, force: true }));

describe('npm run data -- --incremental', () => {
  it('gives the bytes of a full run after one authority changed, and takes the others over', () => {
    const [before, other] = [filesIn(derived), identity()];
    reviseCount(copy, AREA, '99.5');
    build('--incremental');
    expect(identity()).toEqual(other);
    const incremental = filesIn(derived);
    build();
    expect(differing(incremental, filesIn(derived))).toEqual([]);
    const changed = differing(before, incremental);
    expect(changed).toContain(PROFILE);
    expect(changed).toContain('datasets/claimant-rate.json');
    expect(changed).toContain('charts/invented-001-claimant-rate-2022.json');
    expect(changed.filter((path) => path.startsWith('areas/invented-002'))).toEqual([]);
  });

  it('derives anew what the record of the last run does not vouch for', () => {
    build('--incremental');
    const other = identity();
    for (const file of [OTHER, CHART]) writeFileSync(file, '"cut sh');
    build('--incremental');
    for (const [index, file] of [OTHER, CHART].entries()) {
      expect(readFileSync(file, 'utf8')).toContain('Invented 002');
      expect(identity()[index]).not.toBe(other[index]);
    }
    writeFileSync(join(copy, '.cache/build/derived.json'), '{"leicester":');
    build('--incremental');
    expect(existsSync(OTHER)).toBe(true);
  });

  it('takes nothing over from what another run derived since, though it is as long', () => {
    const areas = join(copy, 'data/geography/invented-001/areas.csv');
    const named = readFileSync(areas, 'utf8');
    const profile = () => readFileSync(join(derived, PROFILE), 'utf8');
    build('--incremental');
    const before = profile();
    writeFileSync(areas, named.replaceAll('Invented 001 001A', 'Invented 001 001Z'));
    build();
    expect(profile()).not.toBe(before);
    expect(profile()).toHaveLength(before.length);
    writeFileSync(areas, named);
    build('--incremental');
    expect(profile()).toBe(before);
  });

  it('takes everything over where nothing changed', () => {
    build('--incremental');
    const [before, other] = [filesIn(derived), identity()];
    build('--incremental');
    expect(identity()).toEqual(other);
    expect(differing(before, filesIn(derived))).toEqual([]);
  });

  it('derives all places anew when the code or a break in definition changed', () => {
    const other = identity();
    const breaks = join(copy, 'data/breaks.yaml');
    writeFileSync(breaks, `${readFileSync(breaks, 'utf8')}# read again\n`);
    build('--incremental');
    for (const [index, now] of identity().entries()) expect(now).not.toBe(other[index]);
  });

  it('leaves the old data and the last site whole where a place is at fault', () => {
    const before = filesIn(derived);
    const areas = join(copy, 'data/geography/invented-003/areas.csv');
    const text = readFileSync(areas, 'utf8');
    writeFileSync(areas, text.replace('lsoa2011', 'lsoa1911'));
    expect(() => build('--incremental')).toThrow();
    // The whole command reads data before it clears the site away.
    const page = join(copy, 'dist/index.html');
    mkdirSync(dirname(page), { recursive: true });
    writeFileSync(page, 'the last site');
    expect(() => runIn(copy, ['scripts/build-site.ts'])).toThrow();
    expect(readFileSync(page, 'utf8')).toBe('the last site');
    writeFileSync(areas, text);
    expect(differing(before, filesIn(derived))).toEqual([]);
    expect(existsSync(`${derived}.new`)).toBe(false);
  });

  it('takes for the area of a place none that another place has too', () => {
    const keys = () => readFileSync(join(copy, '.cache/build/page-keys.json'), 'utf8');
    build('--incremental');
    expect(JSON.parse(keys())).toMatchObject({ areas: { [AREA]: 'invented-001' } });
    const [declared, second] = ['001', '004'].map((slug) =>
      join(copy, `src/areas/invented-${slug}.ts`),
    ) as [string, string];
    const text = readFileSync(declared, 'utf8');
    writeFileSync(second, text.replace('E06001001', 'E06001004').replace('001"', '004"'));
    const folders = ['001', '004'].map((slug) => join(copy, `data/geography/invented-${slug}`));
    cpSync(folders[0] ?? '', folders[1] ?? '', { recursive: true });
    build('--incremental');
    expect(JSON.parse(keys())).toMatchObject({ places: { 'invented-004': expect.any(String) } });
    expect(keys()).not.toContain(AREA);
    rmSync(second);
    rmSync(folders[1] ?? '', { recursive: true });
  });

  it('is refused where what it is made with was edited after it began to read', () => {
    const edit = join(copy, 'edit.mjs');
    writeFileSync(
      edit,
      `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const read = fs.readFileSync;
fs.readFileSync = (file, ...more) => {
  const text = read(file, ...more);
  if (String(file).endsWith('data/breaks.yaml') && fs.readFileSync !== read) {
    fs.readFileSync = read;
    syncBuiltinESMExports();
    fs.appendFileSync(file, '# edited\\n');
  }
  return text;
};
syncBuiltinESMExports();
`,
    );
    expect(() => runIn(copy, ['--import', edit, 'scripts/build-data.ts', '--incremental'])).toThrow(
      /src, scripts, public or pa/,
    );
  });
});
