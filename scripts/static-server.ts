import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentTypeOf, isText } from '../src/publications/serving/content-types.ts';
import { responseHeaders } from './response-headers.ts';
import { encodeBrotli, findFile, type FoundFile } from './static-files.ts';

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

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * Serves a built site on the loopback address with the headers and the brotli encoding that a
 * public host should use, so that what is tested is what is published.
 */
export async function startServer(options: StaticServerOptions): Promise<StaticServer> {
  const base = (options.base ?? '/').replace(/\/$/, '');
  const server = createServer((request, response) => {
    void reply({ root: options.root, base }, request).then(
      ({ status, headers, body }) => {
        response.writeHead(status, { ...headers, 'Content-Length': body.length });
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return { address: addressOf(server, base), close: () => closeServer(server) };
}

async function reply(
  { root, base }: { readonly root: string; readonly base: string },
  request: IncomingMessage,
): Promise<Reply> {
  const [path = '', query] = (request.url ?? '/').split('?');
  const inside = pathInside(base, path);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return {
      status: 405,
      headers: { ...responseHeaders(inside), Allow: 'GET, HEAD' },
      body: EMPTY,
    };
  const found = await findFile(root, inside);
  if (found.status === 301) {
    const Location = `${base}${encodeURI(found.path)}${query === undefined ? '' : `?${query}`}`;
    return { status: 301, headers: { ...responseHeaders(inside), Location }, body: EMPTY };
  }
  return replyWith(found, inside, request);
}

const EMPTY = Buffer.alloc(0);

async function replyWith(
  file: FoundFile,
  inside: string,
  { headers: asked }: IncomingMessage,
): Promise<Reply> {
  const type = contentTypeOf(file.path);
  const encode = isText(type) && /\bbr\b/.test(String(asked['accept-encoding'] ?? ''));
  const headers = {
    // Where nothing is, nothing may be kept: the address may be that of a release to come.
    ...responseHeaders(file.status === 404 ? file.path : inside),
    'Content-Type': type,
    ETag: `"${file.hash}${encode ? '-br' : ''}"`,
    Vary: 'Accept-Encoding',
  };
  const known = (asked['if-none-match'] ?? '').split(/,\s*/).map((tag) => tag.replace(/^W\//, ''));
  if (file.status === 200 && (known.includes(headers.ETag) || known.includes('*')))
    return { status: 304, headers, body: EMPTY };
  const body = encode ? await encodeBrotli(file) : file.body;
  return {
    status: file.status,
    headers: { ...headers, ...(encode ? { 'Content-Encoding': 'br' } : {}) },
    body,
  };
}

/** The path below the base; empty, which names no file, where it lies outside or is malformed. */
function pathInside(base: string, path: string): string {
  const [before = ''] = path.split('#');
  if (before === base) return '/';
  try {
    return before.startsWith(`${base}/`) ? decodeURIComponent(before.slice(base.length)) : '';
  } catch {
    return '';
  }
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
