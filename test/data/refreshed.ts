import { existsSync, readFileSync } from 'node:fs';
import { parseAreaList } from '../../src/geography/area-list.ts';
import { parseRefreshedFiles } from '../../src/pipeline/refreshed-files.ts';

const REFRESHES = 'data/refreshes.csv';
const refreshed = new Set(
  existsSync(REFRESHES)
    ? parseRefreshedFiles(readFileSync(REFRESHES, 'utf8'), REFRESHES).map(({ file }) => file)
    : [],
);

/** Whether a file of `data/` is one that a refresh brought: it may hold more than what was compiled. */
export function isRefreshed(file: string): boolean {
  return refreshed.has(file);
}

/** Tells the codes of a place’s areas from those of others, which stand in the same tables. */
export function areasOf(place: string): (code: string) => boolean {
  const file = `data/geography/${place}/areas.csv`;
  const { areas } = parseAreaList(readFileSync(file, 'utf8'), file);
  const codes = new Set(areas.map(({ code }) => code));
  return (code) => codes.has(code);
}
