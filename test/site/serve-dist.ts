import type { TestProject } from 'vitest/node';
import { browserPath } from '../../scripts/browser.ts';
import { startServer } from '../../scripts/static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, without a slash at its end. */
    readonly site: string;
  }
}

/** One server for all browser tests, on any free port, with the published headers. */
export default async function serveDist(project: TestProject): Promise<() => Promise<void>> {
  // Unpacked once here, so that no two workers unpack the browser at the same time.
  process.env['CHROME_PATH'] ??= await browserPath();
  const server = await startServer({ root: 'dist', port: 0 });
  project.provide('site', server.address);
  return server.close;
}
