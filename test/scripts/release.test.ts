import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lostAddresses } from '../../src/releases/check-addresses.ts';
import { loadRedirects } from '../../scripts/load-releases.ts';
import { siteAddresses } from '../../scripts/site-addresses.ts';
import { startServer } from '../../scripts/static-server.ts';
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
const at = (path: string, base = root) => join(base, path);
const manifest = (version: string) => at(`data/releases/${version}/manifest.json`);
const verify = (...args: readonly string[]) => runScript('verify', '--root', root, ...args);
const MOVED = '/data/old/old.csv,/archive/1.0.0/data/old.csv,2026-02-02,withdrawn';
let lost: Ended | undefined;
let ends: readonly Ended[] = [];
let copies: readonly string[] = [];

/** The record with all its releases, to be spoilt. */
function copyRecord(): string {
  const copy = newRoot();
  copies = [...copies, copy];
  cpSync(root, copy, { recursive: true });
  return copy;
}

beforeAll(async () => {
  for (const chapter of THREE) {
    // Pages of what is no longer made are not in the next build.
    rmSync(at('dist'), { recursive: true, force: true });
    if (chapter === THREE[2]) {
      lost = await releaseChapter(root, chapter);
      writeFileSync(at('data/redirects.csv'), `from,to,since,reason\n${MOVED}\n`);
    }
    ends = [...ends, await releaseChapter(root, chapter)];
  }
  rmSync(at('dist'), { recursive: true, force: true });
  await buildChapter(root, THREE[2]);
}, 120_000);

afterAll(() => {
  for (const folder of [root, ...copies]) rmSync(folder, { recursive: true, force: true });
});

describe('npm run release', () => {
  it('stores three releases, and reports what each does to the figures', () => {
    expect(ends.map(({ code, complained }) => [code, complained])).toEqual(Array(3).fill([0, '']));
    expect(ends[0]?.said).toContain('charts:   3 new\n');
    expect(ends[1]?.said).toContain('charts:   2 unchanged, 1 values changed\n');
    expect(ends[1]?.said).toContain('figures:  1 new, 1 revised, 0 corrected, 0 withdrawn\n');
    expect(ends[1]?.said).toMatch(/revision: rate, .*, value: 4\.4 is now 4\.5\n/);
    expect(ends[2]?.said).toMatch(
      /correction: share, .*, value: 10 is now 11: The share was copied from the wrong line\.\n/,
    );
    expect(ends[2]?.said).toMatch(/withdrawal: rate, .*, row: 4\.2 is now nothing: The publisher/);
  });

  it('refuses to lose an address, until a redirect leads on from it', () => {
    expect(lost?.code).toBe(1);
    expect(lost?.complained).toMatch(/redirects\.csv[\s\S]*no longer has: \/data\/old\/old\.csv\n/);
  });

  it('refuses to run again, to rewrite a release, and to skip the words of the next', async () => {
    const again = await runScript('release', '1.1.1', '--date', '2026-02-02', '--root', root);
    expect(again.code).toBe(1);
    expect(again.complained).toMatch(/a version above 1\.1\.1/);
    const next = await runScript('release', '1.2.0', '--date', '2026-02-02', '--root', root);
    expect(next.complained).toMatch(/the summary of release 1\.1\.1/);
    expect(again.complained + next.complained).not.toMatch(/\n {4}at /);
  });

  it('writes nothing on a dry run', async () => {
    const copy = copyRecord();
    writeTexts(copy, { 'data/releases/next.yaml': 'summary: Nothing new at all.\n' });
    const dry = ['1.1.2', '--date', '2026-03-01', '--root', copy, '--dry-run'];
    const { code, said } = await runScript('release', ...dry);
    expect([code, said]).toEqual([0, expect.stringContaining('Nothing was written.')]);
    expect(readdirSync(at('data/releases', copy))).not.toContain('1.1.2');
  });

  it('refuses to build on a history that was altered, naming the file', async () => {
    const copy = copyRecord();
    writeFileSync(at('data/releases/1.0.0/data/rate.csv', copy), 'area_code\n');
    writeTexts(copy, { 'data/releases/next.yaml': 'summary: Nothing new at all.\n' });
    const end = await runScript('release', '1.1.2', '--date', '2026-03-01', '--root', copy);
    expect(end.code).toBe(1);
    expect(end.complained).toMatch(/^archive\/1\.0\.0\/data\/rate\.csv\n {2}found: {4}tampered/);
  });

  it('refuses a site that is not built, or was built from other figures', async () => {
    const copy = copyRecord();
    const release = () => runScript('release', '1.1.2', '--date', '2026-03-01', '--root', copy);
    const index = JSON.parse(readFileSync(at('dist/archive/index.json', copy), 'utf8')) as {
      charts: Record<string, string>;
    };
    const charts = { ...index.charts, 'testham-rate': '0' };
    writeTexts(copy, { 'dist/archive/index.json': JSON.stringify({ ...index, charts }) });
    expect((await release()).complained).toMatch(/1 that differ, such as testham-rate/);
    rmSync(at('dist', copy), { recursive: true });
    expect((await release()).complained).toMatch(/no such file[\s\S]*npm run build/);
  });

  it('refuses a command without a version, in words', async () => {
    const end = await runScript('release', '--root', root);
    expect(end.complained).toMatch(/^npm run release\n {2}found: {4}0 versions/);
  });
});

describe('npm run verify', () => {
  it('passes on the repository and on the built site, and says what that shows', async () => {
    const { code, said } = await verify('--site', at('dist'));
    expect(code).toBe(0);
    expect(said).toContain('3 releases');
    expect(said).toContain('All charts and datasets are as release 1.1.1 published them.');
    expect(said).toContain('What it does not show: that the figures are true');
  });

  it('passes on the served site, and fails where a served file is another, naming it', async () => {
    const copy = copyRecord();
    writeTexts(copy, { 'dist/404.html': '<h1>Not here</h1>' });
    const server = await startServer({ root: at('dist', copy), port: 0, base: '/record/' });
    expect(await verify('--site', server.address)).toMatchObject({ code: 0 });
    const list = at('dist/archive/index.json', copy);
    const listed = readFileSync(list, 'utf8');
    writeFileSync(list, listed.replace('2026-02-02', '2026-02-01'));
    const misled = await verify('--site', server.address);
    expect([misled.code, misled.said]).toEqual([
      1,
      expect.stringContaining('TAMPERED: archive/index.json: it lists 1.1.1 2026-02-01'),
    ]);
    writeFileSync(list, listed);
    const file = 'archive/1.0.0/charts/testham-share/testham-share.csv';
    writeFileSync(at(`dist/${file}`, copy), 'altered');
    const end = await verify('--site', server.address);
    await server.close();
    expect(end.code).toBe(1);
    expect(end.said).toContain(`TAMPERED: ${file}: its 7 bytes have SHA-256`);
    expect(end.said).toContain('The archive is not as it was published.');
  });

  it('says where a site does not answer, without a stack trace', async () => {
    const end = await verify('--site', 'http://127.0.0.1:9/');
    expect([end.code, end.complained]).toEqual([1, expect.stringMatching(/found: {4}no answer/)]);
    expect(end.complained).not.toMatch(/\n {4}at /);
  });

  it('finds a past file that was edited, one that was added, and one that is gone', async () => {
    const copy = copyRecord();
    const file = at('data/releases/1.0.0/charts/testham-rate/testham-rate.csv', copy);
    writeFileSync(file, readFileSync(file, 'utf8').replace('4.2', '4.1'));
    writeFileSync(at('data/releases/1.1.0/extra.txt', copy), '');
    rmSync(at('data/releases/1.1.1/data/share.csv', copy));
    const { code, said } = await runScript('verify', '--root', copy);
    expect(code).toBe(1);
    expect(said).toContain('TAMPERED: archive/1.0.0/charts/testham-rate/testham-rate.csv');
    expect(said).toContain('ADDED: archive/1.1.0/extra.txt');
    expect(said).toContain('MISSING: archive/1.1.1/data/share.csv');
  });

  it('finds the hash that a reader noted, also when the last release was taken away', async () => {
    const [line = ''] = /manifest \w{64}\n/.exec((await verify()).said) ?? [];
    const noted = line.slice('manifest '.length).trim();
    expect((await verify('--noted', noted)).said).toContain('is that of release 1.0.0');
    const copy = copyRecord();
    const last = [...(await verify()).said.matchAll(/manifest (\w{64})\n/g)].at(-1)?.[1] ?? '';
    rmSync(at('data/releases/1.1.1', copy), { recursive: true });
    expect(await runScript('verify', '--root', copy)).toMatchObject({ code: 0 });
    const end = await runScript('verify', '--root', copy, '--noted', last);
    expect([end.code, end.said]).toEqual([1, expect.stringContaining('taken away')]);
  });

  it('says which charts changed since the last release, and does not fail for them', async () => {
    const copy = copyRecord();
    await buildChapter(copy, { ...THREE[2], charts: THREE[1].charts });
    const { code, said } = await runScript('verify', '--root', copy, '--site', at('dist', copy));
    expect(code).toBe(0);
    expect(said).toContain('chart testham-rate: changed since release 1.1.1, not yet released');
    expect(said).toContain('dataset share: changed since release 1.1.1, not yet released');
  });

  it('fails where the site has another release than the repository under the same version', async () => {
    const copy = copyRecord();
    rmSync(at('data/releases/1.1.1', copy), { recursive: true });
    const end = await runScript('release', '1.1.1', '--date', '2026-02-03', '--root', copy);
    expect(end.code).toBe(0);
    const { code, said } = await runScript('verify', '--root', copy, '--site', at('dist'));
    expect(code).toBe(1);
    expect(said).toContain('TAMPERED: archive/1.1.1/manifest.json: the repository’s has SHA-256');
  });
});

describe('the archive in a built site', () => {
  it('is a copy of the releases, byte for byte, with their list', () => {
    const index = JSON.parse(readFileSync(at('dist/archive/index.json'), 'utf8')) as {
      releases: readonly { version: string }[];
    };
    expect(index.releases.map(({ version }) => version)).toEqual(['1.1.1', '1.1.0', '1.0.0']);
    expect(readFileSync(at('dist/archive/1.0.0/manifest.json'))).toEqual(
      readFileSync(manifest('1.0.0')),
    );
    const sheet = readdirSync(at('dist/archive/assets')).find((name) =>
      /^lines\..*css$/.test(name),
    );
    const page = readFileSync(at('dist/archive/1.0.0/charts/testham-rate/index.html'), 'utf8');
    expect(page).toContain(`href="../../../assets/${sheet}"`);
  });

  it('leaves out what is half-written', async () => {
    const copy = copyRecord();
    writeTexts(copy, { 'data/releases/.1.2.0.partial/manifest.json': '{}' });
    const end = await buildChapter(copy, THREE[2]);
    expect(end.code).toBe(0);
    expect(readdirSync(at('dist/archive', copy)).some((name) => name.includes('1.2.0'))).toBe(
      false,
    );
    expect(await runScript('verify', '--root', copy)).toMatchObject({ code: 0 });
  });

  it('keeps every address that was ever published', () => {
    const published = THREE.flatMap(({ version }) =>
      readFileSync(at(`data/releases/${version}/addresses.txt`), 'utf8')
        .trimEnd()
        .split('\n'),
    );
    expect(published).toContain('/charts/testham-old/embed/');
    // Without the list of withdrawn charts: their addresses themselves must be in the site.
    const kept = { withdrawn: [], redirects: loadRedirects(root) };
    const fileOf = (address: string) => address.replace(/\/$/, '/index.html');
    // Pages that lead on are there too, though they are no addresses of the site's own.
    const leadOn = published.filter((address) => existsSync(at(`dist${fileOf(address)}`)));
    const addresses = [...siteAddresses(at('dist')), ...leadOn];
    expect(lostAddresses(published, { ...kept, addresses })).toEqual([]);
    expect(existsSync(at('dist/archive/1.0.0/data/old.csv'))).toBe(true);
    expect(readFileSync(at('dist/_redirects'), 'utf8')).toContain('/data/old/old.csv /archive/');
  });

  it('shows a withdrawn chart’s last files where they were, and leads on from its embed', () => {
    const svg = readFileSync(at('dist/charts/testham-old/testham-old.svg'), 'utf8');
    const frozen = 'data/releases/1.0.0/charts/testham-old/testham-old.svg';
    expect(svg).toBe(readFileSync(at(frozen), 'utf8'));
    const embed = readFileSync(at('dist/charts/testham-old/embed/index.html'), 'utf8');
    expect(embed).toContain('url=../../../archive/1.0.0/charts/testham-old/"');
    expect(readFileSync(at('dist/_redirects'), 'utf8')).toContain(
      '/charts/testham-old/embed/ /archive/1.0.0/charts/testham-old/ 301\n',
    );
    expect(existsSync(at('dist/charts/testham-rate/index.html'))).toBe(true);
  });
});
