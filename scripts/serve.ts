import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseBase, parsePort } from './site-base.ts';
import { startServer, type StaticServer } from './static-server.ts';

/** Serves the built site with the headers that hosts send: `--port 4321 --base /city-strategy/`. */
const HELP = 'Use: npm run serve -- [--port 4321] [--base /city-strategy/]';

try {
  const server = await serve();
  console.log(`The record is served at ${server.address}/ (stop with Ctrl+C)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function serve(): Promise<StaticServer> {
  const options = readOptions();
  if (!existsSync('dist/index.html'))
    throw new Error('There is no site in dist/: make it with `npm run build`');
  try {
    return await startServer({ root: 'dist', ...options });
  } catch (error) {
    throw new Error(reasonOf(error, options.port), { cause: error });
  }
}

function readOptions(): { readonly port: number; readonly base: string } {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: process.env['PORT'] ?? '4321' },
        base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
      },
    });
    return { port: parsePort(values.port), base: parseBase(values.base) };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${HELP}`, {
      cause: error,
    });
  }
}

function reasonOf(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program: choose one with --port ${port + 1}`;
  if (code === 'EACCES') return `Port ${port} needs more rights: choose one above 1023 with --port`;
  return error instanceof Error ? error.message : String(error);
}
