import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/** The repository again, with a record of its own that may be broken, and with derived data. */
const COPY = mkdtempSync(join(tmpdir(), 'record-'));
for (const name of ['src', 'scripts', 'package.json']) symlinkSync(resolve(name), join(COPY, name));
mkdirSync(join(COPY, 'data'));
for (const name of readdirSync('data'))
  if (name === 'record') cpSync(join('data', name), join(COPY, 'data', name), { recursive: true });
  else symlinkSync(resolve('data', name), join(COPY, 'data', name));
mkdirSync(join(COPY, '.derived'));
writeFileSync(join(COPY, '.derived/programmes.json'), '"as it was"');
afterAll(() => rmSync(COPY, { recursive: true, force: true }));

const RECORD = 'data/record/leicester-city-strategy';
const RATE = `${RECORD}/items/employment-rate.yaml`;

/** What building the data says with one file of the record changed, or taken away. */
function buildWith(file: string, change: (text: string) => string | null) {
  const path = join(COPY, file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  if (changed === null) rmSync(path);
  else writeFileSync(path, changed);
  const built = spawnSync(process.execPath, [resolve('scripts/build-data.ts')], {
    cwd: COPY,
    encoding: 'utf8',
  });
  writeFileSync(path, text);
  return built;
}

describe('a broken record', () => {
  it.each([
    [RATE, (text: string) => text.replace('table: employment-rate-16-64', 'table: no-table')],
    [RATE, (text: string) => text.replace('from: 2006-01-01/P1Y', 'from: 1999-01-01/P1Y')],
    [RATE, (text: string) => text.replace('id: employment-rate', 'id: *nowhere')],
    [RATE, () => ''],
    [`${RECORD}/programme.yaml`, () => null],
    [`${RECORD}/timeline.yaml`, (text: string) => text.replace('break: B', 'break: B9')],
    [`${RECORD}/spending.yaml`, (text: string) => text.replace('row: PALS', 'row: Nobody')],
    [`${RECORD}/checks.yaml`, (text: string) => text.replace("printed: '120'", "printed: 'many'")],
    [`${RECORD}/figures.yaml`, (text: string) => text.replace('document: b', 'document: no-b')],
  ])('ends the build with file and remedy, not with a trace (%#)', (file, change) => {
    const { status, stderr } = buildWith(file, change);
    expect(stderr).toMatch(
      /^data\/record\/.*\n {2}found: .+\n {2}expected: .+\n {2}to mend: .+\n$/,
    );
    expect(stderr.startsWith(file)).toBe(true);
    expect(status).toBe(1);
    expect(readdirSync(join(COPY, '.derived'))).toEqual(['programmes.json']);
    expect(readFileSync(join(COPY, '.derived/programmes.json'), 'utf8')).toBe('"as it was"');
  });
});
