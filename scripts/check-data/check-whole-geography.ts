import { z } from 'zod';
import { isCodeOf } from '../../src/geography/edition.ts';
import { parseCsv } from '../../src/pipeline/csv.ts';
import { DataError } from '../../src/pipeline/data-error.ts';

const positive = z.number().positive();

/** What `InsetOutline` says of the file. */
const OUTLINE = z.strictObject({
  source: z.string().min(1),
  ...{ width: positive, height: positive, metresPerUnit: positive },
  ...{ west: z.number(), north: z.number() },
  path: z.string().regex(/^[Mm][\d\sMmLlHhVvZz,.-]+$/),
});

/** Checks `data/geography/great-britain.json`. @throws DataError naming the first field at fault. */
export function checkInsetOutline(text: string, file: string): void {
  const { error } = OUTLINE.safeParse(parsed(text));
  const [issue] = error?.issues ?? [];
  if (issue === undefined) return;
  throw new DataError({
    ...{ file, found: `${issue.path.join('.') || 'the whole'}: ${issue.message}` },
    expected: 'the outline of Great Britain as npm run geography writes it',
    remedy: 'bring it back from the history, or make it anew: npm run geography',
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

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
