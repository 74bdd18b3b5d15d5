import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatBytes } from '../../src/pipeline/format-bytes.ts';
import { allPages, fileOf } from './pages.ts';

/** Pictures are described by their size in pixels. */
const PICTURE = /\.(png|svg)$/;

it('every link to a download says what kind of file it is, and how large', () => {
  let count = 0;
  for (const page of allPages()) {
    const links = readFileSync(fileOf(page), 'utf8').matchAll(
      /<a href="([^"]+)"[^>]* download[ >]([\s\S]*?)<\/a>/g,
    );
    for (const [, path = '', inside = ''] of links) {
      count += 1;
      const words = inside.replaceAll(/\s+/g, ' ');
      expect(words, page).toMatch(/\((CSV|JSON|SVG|PNG|CSL-JSON|BibTeX|plain text)\b[^)]*\)/);
      if (PICTURE.test(path)) continue;
      expect(words, page).toContain(`, ${formatBytes(statSync(join('dist', path)).size)})`);
    }
  }
  expect(count).toBeGreaterThan(500);
});
