import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guideBlocks } from '../docs/guide-blocks.ts';
import { COPYING, copyProject, type ProjectCopy } from '../scripts/project-copy.ts';

/** Page of the guide's first promise. */
const FIRST = 'progress/riverton-plan/apprentices/index.html';

let copy: ProjectCopy;
const textOf = (page: string) =>
  new JSDOM(copy.read(join('dist', page))).window.document.body.textContent.replaceAll(/\s+/g, ' ');

beforeAll(() => {
  copy = copyProject('data', 'src', 'test', 'scripts', 'docs');
  // What the guide writes before it adds the place: its first page.
  const guide = readFileSync('docs/your-own-record.md', 'utf8');
  for (const { purpose, file, text } of guideBlocks(guide).filter(
    (each) => !/areas/.test(each.file),
  ))
    if (purpose === 'write') copy.write(file, text);
    else if (purpose === 'append') appendFileSync(join(copy.folder, file), text);
  expect(copy.run('build-data')).toMatchObject({ status: 0, stderr: '' });
  const { status, stderr } = spawnSync('node_modules/.bin/astro', ['build', '--silent'], {
    ...{ cwd: copy.folder, encoding: 'utf8' },
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expect(status, stderr).toBe(0);
}, 5 * COPYING);

afterAll(() => {
  copy.dispose();
});

describe('the first page of a record that follows docs/your-own-record.md', () => {
  it('bears the name of that record, and says the promise in its own words', () => {
    expect(copy.read(join('dist', FIRST))).toContain('<h1>150 apprentices by March 2026</h1>');
    const text = textOf(FIRST);
    expect(text).toContain('The Riverton Employment Plan, on the record');
    expect(text).toContain(
      '“The council and its partners will take on 150 apprentices by March 2026.”',
    );
    expect(text).toContain('No figure published');
    expect(text).not.toContain('Leicester');
  });

  it('is led to from the lists of its programme and of all programmes', () => {
    expect(textOf('progress/riverton-plan/index.html')).toContain('150 apprentices by March 2026');
    expect(copy.read('dist/progress/index.html')).toContain('href="/progress/riverton-plan/"');
  });
});
