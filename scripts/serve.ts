import { existsSync } from 'node:fs';
import { DataError } from '../src/pipeline/data-error.ts';
import { exitWithDataError } from './exit-with-data-error.ts';
import { parseOptions } from './parse-options.ts';
import { parseBase, parsePort } from './site-base.ts';
import { startServer, type StaticServer } from './static-server.ts';

const USAGE = {
  name: 'npm run serve',
  usage: 'npm run serve -- [--port 4321] [--base /city-strategy/]',
  remedy: 'leave out what is not one of these',
} as const;

/** Serves the built site with the headers that hosts send: `--port 4321 --base /city-strategy/`. */
await exitWithDataError(async () => {
  const { address } = await serve();
  console.log(`The record is served at ${address}/ (stop with Ctrl+C)`);
});

async function serve(): Promise<StaticServer> {
  const { values } = parseOptions(USAGE, {
    options: {
      port: { type: 'string', default: process.env['PORT'] ?? '4321' },
      base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
    },
  });
  const [port, base] = [parsePort(values.port), parseBase(values.base)];
  checkBuilt(['dist/index.html', 'dist/404.html']);
  try {
    return await startServer({ root: 'dist', port, base });
  } catch (fault) {
    throw portFault(fault, port) ?? fault;
  }
}

function checkBuilt(files: readonly string[]): void {
  const file = files.find((each) => !existsSync(each));
  if (file !== undefined)
    throw new DataError({
      ...{ file, found: 'no such file', expected: 'the built site' },
      remedy: 'make it with npm run build',
    });
}

/** What the system says of a port, in words; null where the fault is another. */
function portFault(fault: unknown, port: number): DataError | null {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  const words: Readonly<Record<string, readonly [found: string, remedy: string]>> = {
    EADDRINUSE: ['taken by another program', `choose one with --port ${(port + 1) % 65_536}`],
    EACCES: ['kept for those with more rights', 'choose one above 1023 with --port'],
  };
  const [found, remedy] = words[code] ?? [];
  if (found === undefined || remedy === undefined) return null;
  return new DataError({ file: `port ${port}`, found, expected: 'a free port', remedy });
}
