import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../scripts/static-server.ts';
import type { StaticServer } from '../../scripts/static-server.ts';

interface Reply {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

type AskOptions = [headers?: Readonly<Record<string, string>>, method?: string];

/** Asks for a path as it is written: an address would be tidied before it is sent. */
function ask(
  server: StaticServer,
  path: string,
  ...[headers = {}, method = 'GET']: AskOptions
): Promise<Reply> {
  const { port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts),
        });
      });
    })
      .on('error', reject)
      .end();
  });
}

let folder: string;
let server: StaticServer;
let underBase: StaticServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  const root = join(folder, 'dist');
  mkdirSync(join(root, 'maps', 'new parks'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'not published');
  writeFileSync(join(root, 'index.html'), '<h1>Overview</h1>');
  writeFileSync(join(root, '404.html'), '<h1>Not here</h1>');
  writeFileSync(join(root, 'maps', 'index.html'), '<h1>Maps</h1>');
  writeFileSync(join(root, 'maps', 'new parks', 'index.html'), '<h1>New Parks</h1>');
  writeFileSync(join(root, 'maps', 'rate.csv'), 'a,b\n');
  writeFileSync(join(root, 'font.woff2'), 'font');
  writeFileSync(join(root, 'noted.unknown'), '?');
  writeFileSync(join(root, '_headers'), '/*');
  writeFileSync(join(root, 'nginx.conf'), 'server {}');
  server = await startServer({ root, port: 0 });
  underBase = await startServer({ root, port: 0, base: '/city-strategy/' });
});

afterAll(async () => {
  await Promise.all([server.close(), underBase.close()]);
  rmSync(folder, { recursive: true });
});

describe('startServer', () => {
  it.each([
    ['/', 200, 'text/html; charset=utf-8', '<h1>Overview</h1>'],
    ['/maps/', 200, 'text/html; charset=utf-8', '<h1>Maps</h1>'],
    ['/maps/?period=2016', 200, 'text/html; charset=utf-8', '<h1>Maps</h1>'],
    ['/maps/new%20parks/', 200, 'text/html; charset=utf-8', '<h1>New Parks</h1>'],
    ['/maps/rate.csv', 200, 'text/csv; charset=utf-8', 'a,b\n'],
    ['/font.woff2', 200, 'font/woff2', 'font'],
    ['/noted.unknown', 200, 'application/octet-stream', '?'],
    ['/nowhere/', 404, 'text/html; charset=utf-8', '<h1>Not here</h1>'],
    ['/maps/rate.json', 404, 'text/html; charset=utf-8', '<h1>Not here</h1>'],
  ])('answers %s with %d', async (path, status, type, text) => {
    const { status: found, headers, body } = await ask(server, path);
    expect([found, headers['content-type'], body.toString()]).toEqual([status, type, text]);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/maps/../../secret.txt',
    '/..%2fsecret.txt',
    '/maps/..%5c..%5csecret.txt',
    '//secret.txt',
  ])('never answers %s with a file outside of its folder', async (path) => {
    const { status, body } = await ask(server, path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('not published');
  });

  it.each(['/%', '/%E0%A4%A', '/maps/%00', '//[', '*'])(
    'answers the broken address %s and goes on',
    async (path) => {
      expect((await ask(server, path)).status).toBe(404);
      expect((await ask(server, '/')).status).toBe(200);
    },
  );

  it('compresses text for those who take brotli, and nothing else', async () => {
    const brotli = { 'Accept-Encoding': 'gzip, br' };
    const page = await ask(server, '/maps/', brotli);
    expect(page.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(page.body).toString()).toBe('<h1>Maps</h1>');
    expect((await ask(server, '/font.woff2', brotli)).headers['content-encoding']).toBeUndefined();
    expect((await ask(server, '/maps/')).headers['content-encoding']).toBeUndefined();
    expect(page.headers.vary).toBe('Accept-Encoding');
  });

  it('carries the published headers, also where nothing is found', async () => {
    for (const path of ['/', '/nowhere/']) {
      const { headers } = await ask(server, path);
      expect(headers['content-security-policy'], path).toContain("default-src 'none'");
    }
  });

  it('lets nobody keep the answer that nothing is there, also where releases will be', async () => {
    for (const path of ['/archive/9.9.9/manifest.json', '/_astro/next.css']) {
      const { status, headers } = await ask(server, path);
      expect([status, headers['cache-control']], path).toEqual([404, 'no-cache']);
    }
  });

  it('serves under a base path, and nothing beside it', async () => {
    expect(underBase.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/city-strategy$/);
    const texts = ['/city-strategy/', '/city-strategy/maps/', '/city-strategy'];
    const bodies = await Promise.all(texts.map((path) => ask(underBase, path)));
    expect(bodies.map(({ body }) => body.toString())).toEqual([
      ...['<h1>Overview</h1>', '<h1>Maps</h1>', '<h1>Overview</h1>'],
    ]);
    for (const path of ['/', '/maps/', '/city-strategymaps/'])
      expect((await ask(underBase, path)).status, path).toBe(404);
  });

  it('answers a folder without its slash by the address with it, query and base kept', async () => {
    const reply = await ask(server, '/maps?period=2016');
    expect([reply.status, reply.headers.location]).toEqual([301, '/maps/?period=2016']);
    const below = await ask(underBase, '/city-strategy/maps/new%20parks');
    expect(below.headers.location).toBe('/city-strategy/maps/new%20parks/');
    expect((await ask(server, '//maps')).headers.location ?? '').not.toMatch(/^\/\//);
  });

  it('says by a tag that nothing has changed, for each encoding apart', async () => {
    const first = await ask(server, '/maps/');
    const tag = String(first.headers.etag);
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    const again = await ask(server, '/maps/', { 'If-None-Match': `"other", W/${tag}` });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, tag]);
    const encoded = await ask(server, '/maps/', { 'If-None-Match': tag, 'Accept-Encoding': 'br' });
    expect([encoded.status, encoded.headers.etag]).toEqual([200, tag.replace(/"$/, '-br"')]);
    expect((await ask(server, '/nowhere/', { 'If-None-Match': '*' })).status).toBe(404);
  });

  it('answers HEAD by the headers alone, and takes nothing in', async () => {
    const head = await ask(server, '/maps/', {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '13']);
    const post = await ask(server, '/maps/', {}, 'POST');
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('keeps what configures hosts to itself', async () => {
    for (const path of ['/_headers', '/_redirects', '/nginx.conf'])
      expect((await ask(server, path)).status, path).toBe(404);
  });

  it('says when its port is taken', async () => {
    const { port } = new URL(server.address);
    await expect(startServer({ root: folder, port: Number(port) })).rejects.toThrow('EADDRINUSE');
  });
});
