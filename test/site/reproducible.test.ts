import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const SECOND = '.cache/second-build';
const run = promisify(execFile);

/** SHA-256 of every file below a folder, by path. */
function hashes(root: string): Readonly<Record<string, string>> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(root, file)).isFile())
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex'),
    ]),
  );
}

describe('the build', () => {
  it('gives the same bytes a second time', async () => {
    for (const folder of [SECOND, `${SECOND}-images`])
      rmSync(folder, { recursive: true, force: true });
    await run('astro', ['build', '--silent', '--outDir', SECOND]);
    // Images are drawn anew too: what was kept of the first build would prove nothing.
    await run('node', ['scripts/build-images.ts', '--dist', SECOND, '--cache', `${SECOND}-images`]);
    await run('node', ['scripts/build-downloads.ts', '--dist', SECOND]);
    await run('node', ['scripts/build-search.ts', '--dist', SECOND]);
    await run('node', ['scripts/build-sitemap.ts', '--dist', SECOND]);
    await run('node', ['scripts/copy-archive.ts', '--dist', SECOND]);
    const first = hashes('dist');
    const second = hashes(SECOND);
    const changed = Object.keys(first).filter((file) => first[file] !== second[file]);
    expect(changed).toEqual([]);
    expect(Object.keys(first).length).toBeGreaterThan(500);
  });
});
