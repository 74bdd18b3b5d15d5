import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  forgetPages,
  isRecorded,
  keptUnits,
  putBackUnits,
  recordPages,
  setAsideSite,
  type UnitKeys,
} from '../../../scripts/incremental/kept-pages.ts';

const before = process.cwd();
let root = '';
const KEYS: UnitKeys = new Map(
  ['one', 'other'].map((name) => [
    `places/${name}`,
    { unit: { folder: 'places', name, place: name }, key: `key of ${name}` },
  ]),
);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-pages-'));
  process.chdir(root);
  writeSite('first');
  recordPages('dist', KEYS, 'keys');
});

afterEach(() => {
  process.chdir(before);
  rmSync(root, { recursive: true });
});

function writeSite(words: string): void {
  for (const name of KEYS.keys()) {
    mkdirSync(join('dist', name), { recursive: true });
    writeFileSync(join('dist', name, 'index.html'), words);
  }
}

describe('setAsideSite', () => {
  it('gives the keys of the site that was left, and sets it aside', () => {
    expect(Object.keys(setAsideSite('dist/'))).toEqual(['places/one', 'places/other']);
    expect(existsSync('dist')).toBe(false);
  });

  it('believes it once: a build that was stopped is followed by one of everything', () => {
    setAsideSite('dist');
    writeSite('half');
    expect(setAsideSite('dist')).toEqual({});
  });

  it('believes no folder that was made again, though it has the number of the old one', () => {
    cpSync('dist', 'copy', { recursive: true });
    rmSync('dist', { recursive: true });
    cpSync('copy', 'dist', { recursive: true });
    expect(setAsideSite('dist')).toEqual({});
  });

  it('believes no link to a folder', () => {
    cpSync('dist', 'elsewhere', { recursive: true });
    rmSync('dist', { recursive: true });
    symlinkSync('elsewhere', 'dist');
    recordPages('dist', KEYS, 'keys');
    expect(setAsideSite('dist')).toEqual({});
    expect(readFileSync('elsewhere/places/one/index.html', 'utf8')).toBe('first');
  });

  it('believes no record that is cut', () => {
    writeFileSync('.cache/build/pages.json', '{"folder":"1 2","keys":{"pla');
    expect(setAsideSite('dist')).toEqual({});
  });
});

describe('isRecorded', () => {
  it('is true of the very folder, made by the very keys, until it is forgotten', () => {
    expect(isRecorded('dist', 'keys')).toBe(true);
    expect(isRecorded('dist', 'other keys')).toBe(false);
    cpSync('dist', 'copy', { recursive: true });
    expect(isRecorded('copy', 'keys')).toBe(false);
    forgetPages();
    expect(isRecorded('dist', 'keys')).toBe(false);
  });
});

describe('putBackUnits', () => {
  it('takes over what has the same key, and nothing that is gone or drawn again', () => {
    const last = setAsideSite('dist');
    const units: UnitKeys = new Map(
      [...KEYS].map(([path, { unit, key }]) => [
        path,
        { unit, key: unit.name === 'one' ? 'changed' : key },
      ]),
    );
    const kept = keptUnits(units, last);
    expect(kept.map(({ name }) => name)).toEqual(['other']);
    mkdirSync('dist/places/one', { recursive: true });
    writeFileSync('dist/places/one/index.html', 'second');
    writeFileSync('dist/places/index.html', 'list');
    putBackUnits('dist', kept);
    const textOf = (path: string) => readFileSync(join('dist/places', path), 'utf8');
    expect(['one/index.html', 'other/index.html', 'index.html'].map(textOf)).toEqual([
      'second',
      'first',
      'list',
    ]);
    expect(existsSync('.cache/build/last-site')).toBe(false);
  });

  it('stops where a unit was drawn that was to be taken over', () => {
    const kept = keptUnits(KEYS, setAsideSite('dist'));
    writeSite('second');
    expect(() => putBackUnits('dist', kept)).toThrow(/drawn and taken over/);
  });
});
