import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { searchRecords } from '../../site/search-records.ts';
import { differing, filesIn } from '../incremental/copied-record.ts';

let folder = '';

const place = { trends: ['neet'], maps: [] };
const DERIVED = {
  catalogue: {
    places: [
      { ...place, slug: 'river', isHome: true },
      { ...place, slug: 'hill', isHome: false },
    ],
  },
  'chart-list': ['river', 'hill'].map((slug) => ({ id: `${slug}-neet`, place: { slug } })),
  withdrawn: [],
};

const SEARCHED = [
  ...['', 'areas/river/', 'charts/river-neet/', 'data/', 'places/hill/', 'places/hill/trends/'],
  ...['places/hill/trends/neet/', 'trends/', 'trends/neet/'],
].map((path) => `/${path}`);
const NOT_SEARCHED = [
  ...['/404.html', '/charts/hill-neet/', '/charts/river-neet/embed/', '/places/hill/areas/e01/'],
  '/search/',
];

function write(path: string, text: string): void {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const pageOf = (path: string, mark = ' data-pagefind-body') =>
  `<html lang="en-GB"><body><main${mark}><h1>Page ${path}</h1><p>Words of it.</p></main></body></html>`;

function run(env: NodeJS.ProcessEnv = {}, dist = 'dist') {
  const file = resolve('scripts/build-search.ts');
  const { status, stdout, stderr } = spawnSync('node', [file, '--dist', dist], {
    ...{ cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } },
  });
  return { status, stdout, stderr };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-search-'));
  for (const [name, value] of Object.entries(DERIVED))
    write(`.derived/${name}.json`, JSON.stringify(value));
  for (const dist of ['dist', 'other/site']) {
    for (const path of SEARCHED) write(dist + path, pageOf(path));
    for (const path of NOT_SEARCHED) write(dist + path, pageOf(path, ''));
  }
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('build-search', () => {
  it('indexes the pages that are searched, and a page that leads on not', () => {
    write('dist/areas/gone/', '<html><head><meta http-equiv="refresh" content="0"></head></html>');
    expect(run()).toEqual({ status: 0, stdout: 'search: 9 pages\n', stderr: '' });
    expect(searchRecords(join(folder, 'dist')).map(({ url }) => url)).toEqual(SEARCHED);
  });

  it('gives the same bytes again, and for another folder', () => {
    expect([run().status, run({}, 'other/site').status]).toEqual([0, 0]);
    const first = filesIn(join(folder, 'dist/pagefind'));
    expect(differing(first, filesIn(join(folder, 'other/site/pagefind')))).toEqual([]);
    expect(run().status).toBe(0);
    expect(differing(first, filesIn(join(folder, 'dist/pagefind')))).toEqual([]);
    expect([...first.keys()].filter((file) => file.includes('ui'))).toEqual([]);
  });

  it('ends each line with a full stop, also one that the markup ends with a space', () => {
    const lines = '<p>Trends · <a href="/">NEET</a>\n </p><h1>It fell\n</h1><p>More</p>';
    const page = `<html lang="en-GB"><body><main data-pagefind-body>${lines}</main></body></html>`;
    write('dist/trends/neet/', page);
    expect(run().status).toBe(0);
    const records = new Map(
      searchRecords(join(folder, 'dist')).map(({ url, content }) => [url, content]),
    );
    expect(records.get('/trends/neet/')).toBe('Trends · NEET. It fell. More.');
  });

  it('keeps nothing of an index that was there', () => {
    write('dist/pagefind/fragment/old.pf_fragment', '');
    expect(run().status).toBe(0);
    expect(filesIn(join(folder, 'dist/pagefind/fragment')).has('old.pf_fragment')).toBe(false);
  });
});

describe('build-search, where something is amiss, ends with code 1 and in words', () => {
  const TO_MEND = /\n {2}expected: .+\n {2}to mend: {2}.+\n$/;

  it.each(['/', '/trends/neet/', '/places/hill/', '/charts/river-neet/'])(
    'without the page %s, which is searched',
    (path) => {
      rmSync(join(folder, 'dist', path, 'index.html'));
      const { status, stderr } = run();
      expect([status, stderr]).toEqual([1, expect.stringMatching(TO_MEND)]);
      expect(stderr).toContain(`${join('dist', path, 'index.html')}\n  found:    no such file`);
    },
  );

  it('where a page that is searched has nothing to be searched, and leaves the old index', () => {
    expect(run().status).toBe(0);
    const before = filesIn(join(folder, 'dist/pagefind'));
    write('dist/methods/', pageOf('/methods/', ''));
    const { status, stderr } = run();
    expect([status, stderr]).toEqual([1, expect.stringMatching(TO_MEND)]);
    expect(stderr).toContain(
      'dist/methods/index.html\n  found:    a page without data-pagefind-body',
    );
    expect(differing(before, filesIn(join(folder, 'dist/pagefind')))).toEqual([]);
  });

  it('where Pagefind finds a page without words', () => {
    write('dist/methods/', '<html lang="en-GB"><body data-pagefind-body></body></html>');
    const { status, stderr } = run();
    expect([status, stderr]).toEqual([1, expect.stringMatching(TO_MEND)]);
    expect(stderr).toContain('pagefind-entry.json\n  found:    9 records of 10 pages');
  });

  it('where Pagefind complains', () => {
    // Stands for Pagefind's program: to whatever it is asked it answers with an error.
    const answer = `({ message_id: id, payload: { type: 'Error', message: 'no room' } })`;
    const program = `#!${process.execPath}
process.stdin.on('data', (data) => {
  const id = JSON.parse(Buffer.from(String(data).split(',')[0], 'base64')).message_id;
  process.stdout.write(Buffer.from(JSON.stringify${answer}).toString('base64') + ',');
});\n`;
    write('failing', program);
    chmodSync(join(folder, 'failing'), 0o755);
    const { status, stderr } = run({ PAGEFIND_EXTENDED_BINARY_PATH: join(folder, 'failing') });
    expect([status, stderr]).toEqual([1, expect.stringMatching(TO_MEND)]);
    expect(stderr).toContain('dist/pagefind\n  found:    Pagefind, which says: no room');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
