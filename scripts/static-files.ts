import { readFile, stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { sha256 } from './sha256.ts';

/** A file of the site, the page that says that there is none, or the folder that was meant. */
export interface FoundFile {
  readonly status: 200 | 301 | 404;
  /** Address below the base: that of the file, or with 301 the one to ask for. */
  readonly path: string;
  readonly body: Buffer;
  /** SHA-256 of the body, its first 32 hexadecimal digits. */
  readonly hash: string;
}

/** What configures hosts is no part of the record. */
export const UNSERVED = new Set(['/_headers', '/_redirects', '/nginx.conf']);

/** The file of an address below the base: "/maps/" is the page of that folder. */
export async function findFile(root: string, path: string): Promise<FoundFile> {
  const name = normalize(path).replaceAll('\\', '/');
  const file = join(root, name, name.endsWith('/') ? 'index.html' : '');
  const isInside = path !== '' && !path.includes('\0') && file.startsWith(join(root, '/'));
  const body = isInside && !UNSERVED.has(name) ? await readFile(file).catch(() => null) : null;
  if (body !== null) return { status: 200, path: name, body, hash: hashOf(body) };
  if (isInside && !name.endsWith('/') && (await isPage(file)))
    return { status: 301, path: `${name}/`, body: Buffer.alloc(0), hash: '' };
  const missing = await readFile(join(root, '404.html'));
  return { status: 404, path: '/404.html', body: missing, hash: hashOf(missing) };
}

function isPage(folder: string): Promise<boolean> {
  return stat(join(folder, 'index.html')).then(
    (found) => found.isFile(),
    () => false,
  );
}

function hashOf(body: Buffer): string {
  return sha256(body).slice(0, 32);
}

const compress = promisify(brotliCompress);
const encoded = new Map<string, Promise<Buffer>>();

/** Quality 5: near the size that a host reaches with 11, in a fraction of the time. */
export function encodeBrotli({ hash, body }: FoundFile): Promise<Buffer> {
  const known = encoded.get(hash);
  if (known !== undefined) return known;
  const made = compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  encoded.set(hash, made);
  return made;
}
