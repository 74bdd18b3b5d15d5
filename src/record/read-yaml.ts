import { parse, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { DataError } from '../pipeline/data-error.ts';

/** A file of the record that people write by hand. */
export interface RecordFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Text of a YAML file to whatever it holds.
 * @throws DataError with the line that is not YAML.
 */
export function readYaml({ file, text }: RecordFile): unknown {
  try {
    return parse(text);
  } catch (fault) {
    // An alias without its anchor is not found while the text is parsed, but while it is resolved.
    if (!(fault instanceof YAMLParseError || fault instanceof ReferenceError)) throw fault;
    throw recordFault(file, undefined, [fault.message.trim(), 'YAML']);
  }
}

/**
 * One record of a file, checked against its schema; `name` is what an error calls it, such as its id.
 * @throws DataError naming file and field: "employment-rate.target.versions.0.by".
 */
export function checkRecord<Schema extends z.ZodType>(
  record: unknown,
  { file, name, schema }: { readonly file: string; readonly name: string; readonly schema: Schema },
): z.output<Schema> {
  const parsed = schema.safeParse(record);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = [name, ...(issue?.path ?? [])].filter((part) => part !== '').join('.');
  const value = issue?.path.reduce<unknown>(fieldOf, record);
  throw recordFault(file, field, [JSON.stringify(value) ?? 'nothing', issue?.message ?? '']);
}

function fieldOf(value: unknown, key: PropertyKey): unknown {
  return value instanceof Object ? Reflect.get(value, key) : undefined;
}

/** A fault in a record written by hand: what was found in which field, and what was expected. */
export function recordFault(
  file: string,
  field: string | undefined,
  [found, expected]: readonly [found: string, expected: string],
): DataError {
  const remedy = `correct the field in ${file}; its fields are described in data/README.md`;
  return new DataError({
    file,
    ...(field === undefined || field === '' ? {} : { column: field }),
    found,
    expected,
    remedy,
  });
}
