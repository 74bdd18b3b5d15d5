import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublishedProgramme } from '../../src/record/published-record.ts';
import type { CheckedData } from '../../scripts/check-data/report-checked.ts';
import { COPYING, copyProject, type ProjectCopy } from '../scripts/project-copy.ts';
import { commandsOf, guideBlocks, type GuideBlock } from './guide-blocks.ts';

const guide = readFileSync('docs/your-own-record.md', 'utf8');
const blocks = guideBlocks(guide);
/** The first block after a heading. */
const from = (heading: string) => {
  const line = guide.slice(0, guide.indexOf(`\n## ${heading}`)).split('\n').length;
  return blocks.findIndex((block) => block.line > line);
};
const takesOut = from('7.');

let copy: ProjectCopy;
let sefton = '';

function programmeOf(name: string): PublishedProgramme | undefined {
  const text = copy.read('.derived/programmes.json');
  return (JSON.parse(text) as readonly PublishedProgramme[]).find(({ slug }) => slug === name);
}

/** Does what a block says; commands must end well. */
function follow({ purpose, file, text, line }: GuideBlock): void {
  if (purpose === 'write') copy.write(file, text);
  else if (purpose === 'append') appendFileSync(join(copy.folder, file), text);
  else if (purpose === 'run')
    for (const command of commandsOf({ purpose, file, text, line })) {
      const { status, stdout, stderr } = runShell(command);
      expect(status, `line ${line}: ${command}\n${stdout}${stderr}`).toBe(0);
    }
}

function runShell(command: string) {
  return spawnSync('sh', ['-c', command], { cwd: copy.folder, encoding: 'utf8' });
}

beforeAll(() => {
  copy = copyProject('data', 'src', 'test', 'scripts', 'docs');
  expect(copy.run('build-data').stderr).toBe('');
  sefton = JSON.stringify(programmeOf('sefton-action-plan'));
}, COPYING);

afterAll(() => {
  copy.dispose();
});

describe('docs/your-own-record.md', () => {
  it('says of every block what it is for, and leaves out only what it marks so', () => {
    const count = (purpose: GuideBlock['purpose']) =>
      blocks.filter((block) => block.purpose === purpose).length;
    expect([count('network'), count('minutes')]).toEqual([2, 3]);
    expect([count('run'), count('write'), count('append')]).toEqual([5, 4, 1]);
    for (const { purpose } of blocks.filter(({ text }) => /npm (ci|run refresh)/.test(text)))
      expect(purpose).toBe('network');
  });

  it.each(
    blocks
      .slice(0, takesOut)
      .map((block) => [`${block.line}: ${block.purpose} ${block.file}`, block] as const),
  )('holds on line %s', (_, block) => {
    follow(block);
  });

  it('leads to a first page that says the promise in its own words, and that nothing is published', () => {
    const own = programmeOf('riverton-plan');
    expect(own?.items.map(({ id, standing }) => [id, standing])).toEqual([
      ['apprentices', 'no-figure'],
    ]);
    expect(own?.items[0]?.quote).toMatch(/^The council and its partners will take on 150/);
  });

  it('names the record everywhere by one file', () => {
    const shown =
      "import('./src/publications/record-name.ts').then((it) => console.log(it.RECORD_NAME))";
    const { stdout } = spawnSync(process.execPath, ['--eval', shown], {
      cwd: copy.folder,
      encoding: 'utf8',
    });
    expect(stdout).toBe('The Riverton Employment Plan, on the record\n');
  });

  it('takes Leicester’s record out by what it says, and knows what is left to do', () => {
    for (const block of blocks.slice(takesOut)) follow(block);
    expect(existsSync(join(copy.folder, 'src/areas/leicester.ts'))).toBe(false);
    const { status, faults } = checkData();
    const files = new Set(faults.map(({ file }) => file));
    expect([status, files]).toEqual([1, new Set(['data/breaks.yaml', 'data/README.md'])]);
    for (const { file, found } of faults) mend(file, found);
    expect(checkData()).toEqual({ status: 0, faults: [] });
  });

  it('leaves a record that serves other programmes as it is: Sefton’s is published the same', () => {
    // A place without boundaries has no pages yet; the record stands without any.
    copy.remove('src/areas/riverton.ts');
    const { status, stderr } = copy.run('build-data');
    expect([status, stderr]).toEqual([0, '']);
    expect(programmeOf('leicester-city-strategy')).toBeUndefined();
    expect(sefton).toContain('recommendation-14');
    expect(JSON.stringify(programmeOf('sefton-action-plan'))).toBe(sefton);
  });

  it('names files and folders that are there', () => {
    const named = [...guide.matchAll(/`((?:src|data|test|scripts)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.length).toBeGreaterThan(10);
    const own = blocks.map(({ file }) => file);
    const isThere = (path: string) => own.includes(path) || existsSync(path);
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });
});

function checkData() {
  const { status, stdout } = copy.run('check-data', '--json');
  return { status, faults: (JSON.parse(stdout) as CheckedData).faults };
}

/** Does by hand what `check-data` asks for: a name out of a list, a line out of a table. */
function mend(file: string, found: string): void {
  const [, name = ''] = /^["`]([^"`]+)["`]/.exec(found) ?? [];
  if (file === 'data/README.md') copy.edit(file, new RegExp(`^\\| \`${name}\`.*\\n`, 'm'), '');
  else copy.edit(file, new RegExp(`(?<=[[ ])${name}(, |(?=\\]))|^ +- ${name}\\n`, 'm'), '');
}
