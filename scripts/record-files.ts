import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordFault, type RecordFile } from '../src/record/read-yaml.ts';

const RECORD = 'data/record';

/** The programmes on record: the folders of `data/record`, ascending by name. */
export function programmeSlugs(): readonly string[] {
  return readdirSync(RECORD, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** A file of a programme's folder. @throws DataError where it is not there. */
export function readRecordFile(programme: string, name: string): RecordFile {
  const [source] = findRecordFile(programme, name);
  if (source === undefined)
    throw recordFault(join(RECORD, programme, name), undefined, ['no such file', name]);
  return source;
}

/** A file of a programme's folder; none where it is not there. */
export function findRecordFile(programme: string, name: string): readonly RecordFile[] {
  const file = join(RECORD, programme, name);
  return existsSync(file) ? [{ file, text: readFileSync(file, 'utf8') }] : [];
}

/** The files of one kind in a folder of a programme's, ascending by name; none without the folder. */
export function readRecordFolder(
  programme: string,
  { folder, ending }: { readonly folder: string; readonly ending: '.yaml' | '.csv' },
): readonly RecordFile[] {
  const path = join(RECORD, programme, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort()
    .flatMap((name) => findRecordFile(programme, join(folder, name)));
}
