import { z } from 'zod';
import { checkRecord, recordFault, type RecordFile } from '../record/read-yaml.ts';
import type { ReleaseManifest } from './manifest.ts';
import { isDay, isVersion } from './version.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits');
const version = z.string().refine(isVersion, 'a version such as 1.2.0');
const count = z.int().min(0);

const FileSchema = z.strictObject({
  // No part may begin with a full stop: "archive/../x" would lead out of the releases.
  path: z.string().regex(/^archive(\/[\w@-][\w.@-]*)+$/, 'a path below archive/'),
  sha256,
  bytes: count,
});

const PartSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'the id of a chart or a dataset'),
  name: z.string().min(1),
  state: z.enum(['new', 'values changed', 'words changed', 'unchanged', 'withdrawn']),
  stored: version,
  sha256,
  files: z.array(FileSchema),
});

const ManifestSchema = z.strictObject({
  format: z.literal(1),
  version,
  date: z.string().refine(isDay, 'a day, ISO 8601'),
  summary: z.string().min(1),
  previous: z.strictObject({ version, sha256 }).nullable(),
  charts: z.array(PartSchema),
  datasets: z.array(PartSchema),
  assets: z.array(FileSchema),
  changes: FileSchema.extend({
    counts: z.strictObject({ new: count, revision: count, correction: count, withdrawal: count }),
  }),
  addresses: FileSchema.extend({ count }),
});

/**
 * Text of a manifest to what a release published.
 * @throws DataError naming the field that is not as a release writes it.
 */
export function parseManifest({ file, text }: RecordFile): ReleaseManifest {
  return checkRecord(parseJson({ file, text }), { file, name: '', schema: ManifestSchema });
}

function parseJson({ file, text }: RecordFile): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    throw recordFault(file, undefined, [fault.message, 'JSON']);
  }
}
