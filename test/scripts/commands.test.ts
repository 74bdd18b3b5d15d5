import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A script as a person runs it, in an empty folder: what it prints and how it ends. */
function runIn(cwd: string, script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const own = { ...process.env, BASE_PATH: '/', ...env };
  const file = resolve(`scripts/${script}.ts`);
  return spawnSync('node', [file, ...args], { cwd, env: own, encoding: 'utf8' });
}

describe('commands that cannot do what they are asked', () => {
  it.each([
    ['release', [], /^npm run release\n {2}found: {4}0 versions/],
    ['verify', ['--sight', 'dist'], /^npm run verify\n {2}found: {4}Unknown option '--sight'/],
    ['copy-archive', ['--dist', 'gone'], /^gone\/index\.html\n {2}found: {4}no such file/],
    ['build-images', [], /^\.derived\/charts\.json\n {2}found: {4}no such file/],
    ['build-images', ['--dst'], /Unknown option '--dst'/],
    ['build-search', [], /^\.derived\/catalogue\.json\n {2}found: {4}no such file/],
    ['build-search', ['--dst'], /Unknown option '--dst'/],
    ['build-sitemap', [], /robots\.txt\n {2}found: {4}no such file/],
    ['serve', [], /^dist\/index\.html\n {2}found: {4}no such file[\s\S]*npm run build/],
    ['serve', ['--port', '65536'], /^--port or PORT\n {2}found: {4}"65536"/],
    ['serve', ['--base', '../x'], /^--base or BASE_PATH\n {2}found: {4}"\.\.\/x"/],
    ['build-site', ['--base', 'https://record.example/'], /^--base or BASE_PATH\n/],
    ['build-site', ['--bass', '/x/'], /Unknown option '--bass'/],
  ] as const)('%s %j ends with code 1, in words, and writes nothing', (script, args, words) => {
    const { status, stderr, stdout } = runIn(folder, script, args);
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(/\n {2}expected: .+\n {2}to mend: {2}.+\n$/);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect([status, stdout, readdirSync(folder)]).toEqual([1, '', []]);
  });

  it('build-site refuses an address of the site that is none, before any work', () => {
    const { status, stderr } = runIn(folder, 'build-site', [], { SITE_URL: 'record.example' });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^SITE_URL\n/)]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('serve says that its port is taken, and names another', async () => {
    const taken = createServer();
    await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening));
    const { port } = taken.address() as AddressInfo;
    mkdirSync(join(folder, 'dist'));
    for (const page of ['index.html', '404.html']) writeFileSync(join(folder, 'dist', page), '');
    const { status, stderr } = runIn(folder, 'serve', ['--port', String(port)]);
    taken.close();
    expect([status, stderr]).toEqual([1, expect.stringContaining('taken by another program')]);
    expect(stderr).toContain(`choose one with --port ${port + 1}`);
  });

  it('verify ends with code 1 where a hash is not in the chain, and 0 without one', () => {
    const noted = runIn(folder, 'verify', ['--noted', '0'.repeat(64)]);
    expect([noted.status, noted.stderr]).toEqual([1, '']);
    expect(noted.stdout).toContain('that you noted');
    expect(runIn(folder, 'verify', []).status).toBe(0);
  });
});
