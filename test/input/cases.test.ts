import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Edition } from '../../src/geography/edition.ts';
import { checkOutputs } from '../../src/pipeline/check-outputs.ts';
import { DataError } from '../../src/pipeline/data-error.ts';
import { formatObservations, parseObservations } from '../../src/pipeline/observation-table.ts';

/** Each folder is a case: `input.csv`, and either the error text or the table that it yields. */
const FOLDER = 'test/input';

const CODES = new Map<Edition, ReadonlySet<string>>([
  ['lsoa2011', new Set(['E01013600', 'E01013601', 'E01013602'])],
  ['lsoa2021', new Set(['E01013600', 'E01034010'])],
]);

const cases = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

function read(name: string, file: string): string {
  return readFileSync(join(FOLDER, name, file), 'utf8');
}

function parseCase(name: string): string {
  const rows = parseObservations(read(name, 'input.csv'), {
    file: 'input.csv',
    edition: 'lsoa2011',
    range: [0, 100],
    knownCodes: (edition) => CODES.get(edition),
  });
  if (existsSync(join(FOLDER, name, 'boundaries.txt'))) {
    const areas = read(name, 'boundaries.txt').trim().split('\n');
    const period = rows[0]?.period ?? '';
    checkOutputs(rows, { file: 'input.csv', period, edition: 'lsoa2011', areas, range: [0, 100] });
  }
  return formatObservations(rows);
}

/** The table that the case yields, or the text of the fault in its data. */
function outcome(name: string): string {
  try {
    return parseCase(name);
  } catch (fault) {
    if (!(fault instanceof DataError)) throw fault;
    return `${fault.message}\n`;
  }
}

test('there is a case for each fault that the importer is known for', () => {
  expect(cases.length).toBeGreaterThan(20);
});

test.each(cases)('parseObservations on %s gives what its folder says', (name) => {
  const isRefused = existsSync(join(FOLDER, name, 'expected.txt'));
  expect(outcome(name)).toBe(read(name, isRefused ? 'expected.txt' : 'expected.csv'));
});
