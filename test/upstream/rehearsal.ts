import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { copyProject, type ProjectCopy } from '../scripts/project-copy.ts';
import { INVENTED_CITY } from './invented-city.ts';

const run = promisify(execFile);
const CITY = join('data/geography', INVENTED_CITY.name.toLowerCase());
const OBSERVATIONS = 'data/observations';

/**
 * The project again, to be refreshed: without the areas of the city that the upstream of the tests
 * invents, which are other ones where a refresh has brought those that there are.
 */
export function copyToRefresh(): ProjectCopy {
  const copy = copyProject('data', 'src', 'scripts');
  if (!existsSync(join(copy.folder, CITY))) return copy;
  const codes = new Set(copy.read(join(CITY, 'areas.csv')).match(/E0[15]\d{6}/g));
  copy.remove(CITY);
  for (const name of readdirSync(join(copy.folder, OBSERVATIONS))) {
    const file = join(OBSERVATIONS, name);
    const rows = copy.read(file).split('\n');
    copy.write(file, rows.filter((row) => !codes.has(row.slice(0, 9))).join('\n'));
  }
  return copy;
}

/**
 * Runs the refresh of a copy against an upstream, as a person does, and gives what it prints.
 * @throws where it ends with another code than 0, with what it complained of.
 */
export async function refreshCopy(
  { folder }: ProjectCopy,
  upstream: string,
  args: readonly string[] = [],
): Promise<string> {
  const command = ['scripts/refresh.ts', '--upstream', upstream, ...args];
  const { stdout } = await run(process.execPath, command, { cwd: folder, maxBuffer: 2 ** 24 });
  return stdout;
}
