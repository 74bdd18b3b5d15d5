import { z } from 'zod';
import type { InsetOutline } from '../../src/geography/inset.ts';
import { DataError } from '../../src/pipeline/data-error.ts';

const positive = z.number().positive();

/** What `InsetOutline` says of the file. */
const OUTLINE = z.strictObject({
  source: z.string().min(1),
  ...{ width: positive, height: positive, metresPerUnit: positive },
  ...{ west: z.number(), north: z.number() },
  path: z.string().regex(/^[Mm][\d\sMmLlHhVvZz,.-]+$/),
});

/** `data/geography/great-britain.json`. @throws DataError naming the first field at fault. */
export function parseInsetOutline(text: string, file: string): InsetOutline {
  const { data, error } = OUTLINE.safeParse(parseJson(text, file));
  if (data !== undefined) return data;
  const [issue] = error.issues;
  throw outlineFault(file, `${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? ''}`);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw outlineFault(file, 'text that is not JSON');
  }
}

function outlineFault(file: string, found: string): DataError {
  return new DataError({
    ...{ file, found, expected: 'the outline of Great Britain as npm run geography writes it' },
    remedy: 'bring it back from the history, or make it anew: npm run geography -- --from DIR',
  });
}
