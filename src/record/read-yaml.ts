import { parse, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { DataError, type DataFault } from '../pipeline/data-error.ts';

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

/** A record with its file and its schema; `name` is what an error calls it, such as its id. */
export interface CheckedRecord<Schema extends z.ZodType> {
  readonly file: string;
  readonly name: string;
  readonly schema: Schema;
}

/**
 * One record of a file, checked against its schema.
 * @throws DataError naming file and field: "employment-rate.target.versions.0.by".
 */
export function checkRecord<Schema extends z.ZodType>(
  record: unknown,
  checked: CheckedRecord<Schema>,
): z.output<Schema> {
  const parsed = checked.schema.safeParse(record);
  if (parsed.success) return parsed.data;
  const [first] = issueFaults(record, checked, parsed.error.issues);
  throw first ?? recordFault(checked.file, checked.name, ['a record', 'another']);
}

/** Everything that a record lacks, each field once, in the order of its schema; none where it is whole. */
export function listRecordFaults(
  record: unknown,
  checked: CheckedRecord<z.ZodType>,
): readonly DataFault[] {
  const issues = checked.schema.safeParse(record).error?.issues ?? [];
  const faults = issueFaults(record, checked, issues).map(({ fault }) => fault);
  return faults.filter(
    ({ column }, index) => faults.findIndex((each) => each.column === column) === index,
  );
}

function issueFaults(
  record: unknown,
  { file, name }: CheckedRecord<z.ZodType>,
  issues: readonly z.core.$ZodIssue[],
): readonly DataError[] {
  return issues.map(({ path, message }) => {
    const field = [name, ...path].filter((part) => part !== '').join('.');
    const value = path.reduce<unknown>(fieldOf, record);
    return recordFault(file, field, [JSON.stringify(value) ?? 'nothing', message]);
  });
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
