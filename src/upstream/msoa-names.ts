import { isCodeOf } from '../geography/edition.ts';
import { DataError } from '../pipeline/data-error.ts';
import type { Question, Upstream } from './upstream.ts';

const QUESTION: Question = {
  name: 'house-of-commons-library-msoa-names/msoa-names.csv',
  url: 'https://houseofcommonslibrary.github.io/msoanames/MSOA-Names-Latest.csv',
  packing: 'plain',
};

/**
 * Familiar names of the MSOAs of 2011 in England and Wales, by code.
 * @throws DataError for a code of another kind or twice, or a missing name.
 */
export async function bringMsoaNames(upstream: Upstream): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for await (const row of upstream.csv(QUESTION, ['msoa11cd', 'msoa11hclnm'])) {
    const { msoa11cd: code, msoa11hclnm: name } = row.cells;
    // Wales has MSOAs of its own, W02; no place of Wales is on record, and none is refused for it.
    if (code.startsWith('W')) continue;
    if (!isCodeOf('msoa2011', code) || names.has(code) || name === '') {
      const found = names.has(code) ? `${code} twice` : `"${code}" with the name "${name}"`;
      throw new DataError({
        ...{ file: row.file, row: row.line, column: 'msoa11cd', found },
        expected: 'each MSOA of 2011 once, with its name',
        remedy: 'see https://visual.parliament.uk/msoanames whether the file has moved',
      });
    }
    names.set(code, name);
  }
  return names;
}
