import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

export interface Host {
  /** Without a slash at its end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** A server of pages that are no part of the site, on a port and so an origin of its own. */
export async function startHost(pages: Readonly<Record<string, string>>): Promise<Host> {
  const server = createServer(({ url = '' }, response) => {
    const page = pages[url];
    // A browser asks for an icon by itself; that there is none is no fault of the page.
    const status = url === '/favicon.ico' ? 204 : 404;
    response.writeHead(page === undefined ? status : 200, {
      'Content-Type': TYPES[extname(url)] ?? 'text/html; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
    });
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
