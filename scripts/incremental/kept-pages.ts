import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../sha256.ts';
import type { PageUnit } from './page-units.ts';

const FILE = '.cache/build/pages.json';
/** Where the last site lies while the next one is drawn. */
const LAST = '.cache/build/last-site';

/** What the last incremental build left in the folder of the site. */
interface LastPages {
  /** The folder as the file system knows it: another one of the same name is not believed. */
  readonly folder: string;
  /** SHA-256 of the file of keys that it was made by: what else is put into it is made from the same. */
  readonly madeBy: string;
  /** Keys of units, by path. */
  readonly keys: Readonly<Record<string, string>>;
}

/** Units of this build with the keys of what they are made from. */
export type UnitKeys = ReadonlyMap<string, { readonly unit: PageUnit; readonly key: string }>;

/** Forgets what was kept: after any other build it is no longer what lies in the site's folder. */
export function forgetPages(): void {
  rmSync(FILE, { force: true });
  rmSync(LAST, { recursive: true, force: true });
}

/**
 * Sets the last site aside before the next one is drawn. From here to `recordPages` nothing is on
 * record, so that a build that was stopped is followed by one of everything.
 * @returns Keys of the units that lie there, by path; none where they cannot be vouched for.
 */
export function setAsideSite(dist: string): LastPages['keys'] {
  const last = readLast();
  forgetPages();
  if (last === null || last.folder !== identityOf(dist)) return {};
  mkdirSync(dirname(LAST), { recursive: true });
  return movedAside(dist) ? last.keys : {};
}

/** Number and birth of a folder: its number alone is given again. Null for a link and for nothing. */
function identityOf(folder: string): string | null {
  const path = folder.replace(/[\\/]$/, '');
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (found?.isDirectory() !== true) return null;
  return `${found.ino} ${found.birthtimeNs}`;
}

/** Whether the site could be moved: it cannot where the cache is on another disk. */
function movedAside(dist: string): boolean {
  try {
    renameSync(dist, LAST);
    return true;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EXDEV') return false;
    throw fault;
  }
}

/** Of the units of this build, those that the last one made from the same. */
export function keptUnits(units: UnitKeys, before: LastPages['keys']): readonly PageUnit[] {
  const same = [...units].filter(([path, { key }]) => before[path] === key);
  const there = new Map<string, ReadonlySet<string>>();
  return same.flatMap(([, { unit }]) => {
    const names = there.get(unit.folder) ?? namesIn(join(LAST, unit.folder));
    there.set(unit.folder, names);
    return names.has(unit.name) ? unit : [];
  });
}

/** Moves the kept units of the last site into the one that was drawn, and removes what is left. */
export function putBackUnits(dist: string, kept: readonly PageUnit[]): void {
  for (const [folder, units] of Map.groupBy(kept, (unit) => unit.folder)) {
    const names = new Set(units.map(({ name }) => name));
    const folders = { last: join(LAST, folder), drawn: join(dist, folder), names };
    if (folder === '') moveNames(names, folders.last, folders.drawn);
    else joinFolders(folders);
  }
  rmSync(LAST, { recursive: true, force: true });
}

/**
 * Puts on record what the next build may take over: nothing of a site that is a link to another folder.
 * @param madeBy text of the file of keys that the site was made by.
 */
export function recordPages(dist: string, units: UnitKeys, madeBy: string): void {
  const keys = Object.fromEntries([...units].map(([path, { key }]) => [path, key]));
  const folder = identityOf(dist);
  if (folder === null) return;
  const last: LastPages = { folder, madeBy: sha256(madeBy), keys };
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify(last));
}

/** Whether a folder is the site on record, and made by that text of the file of keys. */
export function isRecorded(dist: string, madeBy: string): boolean {
  const last = readLast();
  return last !== null && last.folder === identityOf(dist) && last.madeBy === sha256(madeBy);
}

interface Joined {
  readonly last: string;
  readonly drawn: string;
  /** What is kept of the last folder. */
  readonly names: ReadonlySet<string>;
}

/** Of thousands of areas or charts those of one place were drawn again: the fewer are moved. */
function joinFolders({ last, drawn, names }: Joined): void {
  const fresh = namesIn(drawn);
  if (fresh.size > names.size) return moveNames(names, last, drawn);
  const gone = [...namesIn(last)].filter((name) => !names.has(name));
  for (const name of gone) rmSync(join(last, name), { recursive: true });
  moveNames(fresh, drawn, last);
  rmSync(drawn, { recursive: true, force: true });
  mkdirSync(dirname(drawn), { recursive: true });
  renameSync(last, drawn);
}

/** @throws Error where both folders have a name: it was drawn, though it was to be taken over. */
function moveNames(names: ReadonlySet<string>, from: string, to: string): void {
  for (const name of names) {
    if (existsSync(join(to, name))) throw new Error(`${join(to, name)}: drawn and taken over`);
    renameSync(join(from, name), join(to, name));
  }
}

function namesIn(folder: string): ReadonlySet<string> {
  return new Set(existsSync(folder) ? readdirSync(folder) : []);
}

function readLast(): LastPages | null {
  if (!existsSync(FILE)) return null;
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as LastPages;
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}
