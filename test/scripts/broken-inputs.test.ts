import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { THREE } from '../releases/three-releases.ts';
import {
  buildChapter,
  newRoot,
  releaseChapter,
  runScript,
  writeTexts,
  type Ended,
} from './release-fixture.ts';

const root = newRoot();
let copy = '';

beforeAll(async () => {
  await releaseChapter(root, THREE[0]);
  await buildChapter(root, THREE[1]);
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Every file below a folder with its bytes. */
function filesBelow(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path, readFileSync(path, 'latin1')];
    }),
  );
}

/** Runs a command on a spoilt copy of the record; it must fail, and leave all files as they were. */
async function runSpoilt(
  spoil: (folder: string) => void,
  run: (folder: string) => Promise<Ended>,
): Promise<string> {
  copy = newRoot();
  try {
    cpSync(root, copy, { recursive: true });
    spoil(copy);
    const before = filesBelow(copy);
    const { code, complained } = await run(copy);
    expect(filesBelow(copy)).toEqual(before);
    expect(code).toBe(1);
    return complained;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const release = (folder: string) =>
  runScript('release', '1.1.0', '--date', '2026-02-01', '--root', folder);
const copyArchive = (folder: string) =>
  runScript('copy-archive', '--root', folder, '--dist', join(folder, 'dist'));

const NEXT = 'data/releases/next.yaml';
const WITHDRAWN = 'data/withdrawn-charts.yaml';
const REDIRECTS = 'data/redirects.csv';
const MANIFEST = 'data/releases/1.0.0/manifest.json';
const write = (file: string, text: string) => (folder: string) => {
  writeTexts(folder, { [file]: text });
};
const remove = (file: string) => (folder: string) => {
  rmSync(join(folder, file), { recursive: true });
};
const notes = (more: object) =>
  write(NEXT, stringify({ summary: 'The figures of 2012.', ...more }));
const withdrawn = (more: object) =>
  write(
    WITHDRAWN,
    stringify([
      {
        ...{ id: 'testham-gone', name: 'Gone', date: '2026-01-02', reason: 'Its source is lost.' },
        ...{ successor: null, lastRelease: '1.0.0', ...more },
      },
    ]),
  );
const redirect = (line: string) => write(REDIRECTS, `from,to,since,reason\n${line}\n`);
/** A manifest in which one path is another, as somebody would write it who wants other files. */
const manifestPath = (path: string) => (folder: string) => {
  const manifest = parse(readFileSync(join(folder, MANIFEST), 'utf8')) as {
    readonly changes: object;
  };
  const changes = { ...manifest.changes, path };
  writeTexts(folder, { [MANIFEST]: JSON.stringify({ ...manifest, changes }) });
};

type Case = readonly [name: string, spoil: (folder: string) => void, words: RegExp];

const ALWAYS: readonly Case[] = [
  ['without redirects.csv', remove(REDIRECTS), /redirects\.csv\n {2}found: {4}no such file/],
  ['without withdrawn-charts.yaml', remove(WITHDRAWN), /charts\.yaml\n {2}found: {4}no such file/],
  ['with a withdrawn chart of no list', write(WITHDRAWN, 'id: a\n'), /yaml\n {2}found: {4}no list/],
  ['with a day that is none', withdrawn({ date: '2026-02-30' }), /"testham-gone\.date"/],
  ['with an id that is a path', withdrawn({ id: '../x' }), /"\.\.\/x\.id"\n.*"\.\.\/x"/],
  ['with a field unknown', withdrawn({ because: 'x' }), /Unrecognized key: "because"/],
  ['with a redirect of three cells', redirect('/a/,/b/,2026-01-01'), /row 2\n.*3 cells/],
  [
    'with a redirect out of the site',
    redirect('/../x/,/,2026-01-01,moved'),
    /row 2, column "from"/,
  ],
  ['with a redirect to another host', redirect('/a/,//b.example/,2026-01-01,x'), /column "to"/],
  ['with other columns', write(REDIRECTS, 'old,new\n/a/,/b/\n'), /redirects\.csv, row 1/],
  ['without derived data', remove('.derived'), /charts\.json\n {2}found: {4}no such file/],
  [
    'with derived data cut short',
    write('.derived/charts/testham-rate.json', '{"id":'),
    /testham-rate\.json\n {2}found: {4}no JSON[\s\S]*npm run build/,
  ],
  ['without a site', remove('dist'), /dist.*\n {2}found: {4}no such file/],
  ['with a manifest cut short', write(MANIFEST, '{"format": 1'), /1\.0\.0\/manifest\.json/],
  [
    'with a manifest out of its folder',
    manifestPath('archive/../x'),
    /changes\.path|archive\/\.\./,
  ],
  ['with a manifest far out of it', manifestPath('archive/../../x'), /below archive|changes\.path/],
  ['with a hidden file in a manifest', manifestPath('archive/.x'), /below archive|changes\.path/],
  [
    'with an absolute path in a manifest',
    manifestPath('/etc/hosts'),
    /below archive|changes\.path/,
  ],
  ['without a manifest', remove(MANIFEST), /1\.0\.0\/manifest\.json/],
];

const OF_RELEASE: readonly Case[] = [
  ['without next.yaml', remove(NEXT), /next\.yaml\n {2}found: {4}no such file/],
  ['with an empty next.yaml', write(NEXT, ''), /next\.yaml\n {2}found: {4}null/],
  ['with next.yaml that is no YAML', write(NEXT, 'summary: "a'), /next\.yaml\n {2}found: .*line 1/],
  ['without a summary', notes({ summary: '' }), /"summary"\n {2}found: {4}""/],
  ['with a correction without reason', notes({ corrections: [{ dataset: 'rate' }] }), /0\.reason/],
  [
    'with a correction of nothing',
    notes({ corrections: [{ dataset: 'rat', reason: 'It was copied wrongly.' }] }),
    /"corrections\.0/,
  ],
  ['with a list that is none', notes({ revisions: 'none' }), /"revisions"\n {2}found: {4}"none"/],
  ['with an unknown list', notes({ deletions: [] }), /Unrecognized key: "deletions"/],
  [
    'with the list of a site that was cut short',
    write('dist/archive/index.json', '{"rel'),
    /index\.json\n {2}found: {4}no JSON/,
  ],
];

describe('npm run release', () => {
  it.each([...ALWAYS, ...OF_RELEASE])('%s says where, writes nothing', async (_, spoil, words) => {
    expect(await runSpoilt(spoil, release)).toMatch(words);
  });

  it.each([
    [['1.1'], /"1\.1"/],
    [['01.1.0'], /"01\.1\.0"/],
    [['1.1.0-beta'], /"1\.1\.0-beta"/],
    [['../../x'], /"\.\.\/\.\.\/x"/],
    [['1.1.0', '1.2.0'], /2 versions/],
    [['1.1.0', '--date', '2026-02-30'], /"2026-02-30"/],
    [['1.1.0', '--date', '1 February'], /"1 February"/],
    [['1.1.0', '--date', '2025-12-31'], /day of release 1\.0\.0/],
    [['1.1.0', '--date'], /argument is ambiguous/],
    [['1.1.0', '--when', 'now'], /Unknown option '--when'/],
  ] as const)('refuses %j, and writes nothing', async (args, words) => {
    const run = (folder: string) => runScript('release', ...args, '--root', folder);
    expect(await runSpoilt(() => undefined, run)).toMatch(words);
  });

  it('clears away what a stopped attempt left, and keeps long reasons of any script', async () => {
    const folder = newRoot();
    cpSync(root, folder, { recursive: true });
    writeTexts(folder, { 'data/releases/.1.1.0.partial/x/manifest.json': '{' });
    const summary =
      `Ψηφία — 数字, "quoted", and a line\nthat breaks. ${'Long. '.repeat(2_000)}`.trim();
    notes({ summary })(folder);
    expect(await release(folder)).toMatchObject({ code: 0, complained: '' });
    expect(readdirSync(join(folder, 'data/releases')).sort()).toEqual([
      ...['1.0.0', '1.1.0', 'next.yaml'],
    ]);
    const stored = readFileSync(join(folder, 'data/releases/1.1.0/manifest.json'), 'utf8');
    expect((JSON.parse(stored) as { readonly summary: string }).summary).toBe(summary);
    expect(await runScript('verify', '--root', folder)).toMatchObject({ code: 0 });
    rmSync(folder, { recursive: true });
  });

  it('names the place that cannot be written, and leaves no release', async () => {
    const inTheWay = (folder: string) => {
      rmSync(join(folder, 'data/releases/1.1.0'), { recursive: true, force: true });
      writeTexts(folder, { 'data/releases/1.1.0': 'a file' });
    };
    expect(await runSpoilt(inTheWay, release)).toMatch(/1\.1\.0/);
  });
});

describe('scripts/copy-archive.ts', () => {
  it.each(ALWAYS)('%s says where, writes nothing', async (_, spoil, words) => {
    expect(await runSpoilt(spoil, copyArchive)).toMatch(words);
  });

  it('never puts a page that leads on over a page of the site', async () => {
    const spoil = redirect('/charts/testham-rate/,/charts/,2026-01-01,moved');
    expect(await runSpoilt(spoil, copyArchive)).toMatch(/which is a page of the site/);
  });
});

describe('a redirect of a page', () => {
  it('stands in the built site, and does not stop the next release', async () => {
    const folder = newRoot();
    cpSync(root, folder, { recursive: true });
    redirect('/moved/,/charts/testham-rate/,2026-01-02,It has a better name.')(folder);
    for (const time of ['first', 'second'])
      expect(await copyArchive(folder), time).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'dist/moved/index.html'), 'utf8')).toContain(
      'url=../charts/testham-rate/"',
    );
    expect(await release(folder)).toMatchObject({ code: 0, complained: '' });
    const addresses = readFileSync(join(folder, 'data/releases/1.1.0/addresses.txt'), 'utf8');
    expect(addresses).not.toContain('/moved/');
    rmSync(folder, { recursive: true });
  });
});

describe('npm run verify', () => {
  it.each([
    [['--noted', ''], /--noted \(empty\)/],
    [['--noted', 'abc'], /--noted abc, 3 characters[\s\S]*64 hexadecimal digits/],
    [['--site', '/nowhere'], /nowhere\/archive\n {2}found: {4}no such folder/],
    [['--site'], /argument missing/],
    [['extra'], /Unexpected argument 'extra'/],
  ] as const)('refuses %j in words', async (args, words) => {
    const run = (folder: string) => runScript('verify', '--root', folder, ...args);
    expect(await runSpoilt(() => undefined, run)).toMatch(words);
  });

  it('reads nothing outside of the archive, whatever a manifest names', async () => {
    const folder = newRoot();
    cpSync(root, folder, { recursive: true });
    mkdirSync(join(folder, 'data'), { recursive: true });
    writeFileSync(join(folder, 'data/x'), 'outside');
    manifestPath('archive/../x')(folder);
    const { code, said } = await runScript('verify', '--root', folder);
    expect(code).toBe(1);
    expect(said).toMatch(/TAMPERED: archive\/1\.0\.0\/manifest\.json: .*a path below archive/);
    rmSync(folder, { recursive: true });
  });
});
