import { isCodeOf } from '../../src/geography/edition.ts';
import { parseCsv } from '../../src/pipeline/csv.ts';
import { DataError } from '../../src/pipeline/data-error.ts';

/** Checks the list of authorities. @throws DataError for a wrong code, one twice, or no name. */
export function checkAuthorityList(text: string, file: string): void {
  const seen = new Set<string>();
  for (const { line: row, cells } of parseCsv(text, { file, columns: ['code', 'name'] })) {
    const { code, name } = cells;
    const wrong = [
      [!isCodeOf('authority', code), 'code', 'the official code of an authority, region or nation'],
      [seen.has(code), 'code', 'each code once'],
      [name.trim() === '', 'name', `the name of ${code}`],
    ] as const;
    const [, column, expected] = wrong.find(([isWrong]) => isWrong) ?? [];
    if (column !== undefined && expected !== undefined)
      throw new DataError({
        ...{ file, row, column, found: `"${cells[column]}"`, expected },
        remedy: `correct the row in ${file}, or take it away`,
      });
    seen.add(code);
  }
}
