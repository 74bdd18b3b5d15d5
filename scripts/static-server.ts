import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { responseHeaders } from './response-headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.topojson': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

const TEXT = /^(text|application\/(json|xml)|image\/svg)/;
const compress = promisify(brotliCompress);

export interface StaticServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

export interface StaticServerOptions {
  /** Folder of the built site. */
  readonly root: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Path under which the site is served: "/" or "/city-strategy/". */
  readonly base?: string;
}

/**
 * Serves a built site on the loopback address with the headers and the brotli encoding that a
 * public host should use, so that what is tested is what is published.
 */
export async function startServer(options: StaticServerOptions): Promise<StaticServer> {
  const base = (options.base ?? '/').replace(/\/$/, '');
  const bodies = new Map<string, Promise<Buffer>>();
  const server = createServer((request, response) => {
    const inside = pathInside(base, request.url ?? '/');
    void answer(options.root, inside).then(async ({ status, file, body }) => {
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      const accepts = request.headers['accept-encoding'] ?? '';
      const encode = TEXT.test(type) && accepts.includes('br');
      response.writeHead(status, {
        ...responseHeaders(inside),
        'Content-Type': type,
        Vary: 'Accept-Encoding',
        ...(encode ? { 'Content-Encoding': 'br' } : {}),
      });
      if (!encode) return response.end(body);
      if (!bodies.has(file)) bodies.set(file, encodeBrotli(body));
      return response.end(await bodies.get(file));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return { address: addressOf(server, base), close: () => closeServer(server) };
}

/** The path below the base; empty, which names no file, where it lies outside or is malformed. */
function pathInside(base: string, url: string): string {
  const [path = ''] = url.split(/[?#]/);
  if (path === base) return '/';
  try {
    return path.startsWith(`${base}/`) ? decodeURIComponent(path.slice(base.length)) : '';
  } catch {
    return '';
  }
}

/** Quality 5: near the size that a host reaches with 11, in a fraction of the time. */
function encodeBrotli(body: Buffer): Promise<Buffer> {
  return compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

interface Answer {
  readonly status: number;
  readonly file: string;
  readonly body: Buffer;
}

async function answer(root: string, path: string): Promise<Answer> {
  const file = join(root, normalize(path), path.endsWith('/') ? 'index.html' : '');
  const inside = path !== '' && file.startsWith(join(root, '/'));
  const body = inside ? await readFile(file).catch(() => undefined) : undefined;
  if (body !== undefined) return { status: 200, file, body };
  const missing = join(root, '404.html');
  return { status: 404, file: missing, body: await readFile(missing) };
}

function addressOf(server: Server, base: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}${base}`;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.closeAllConnections();
    server.close((error) => (error ? reject(error) : resolve()));
  });
}
