import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/**
 * Cuts the two web fonts down to the characters that the record uses, so that both together
 * stay within the 45 kB budget. Newsreader (headlines) keeps one optical size and three weights;
 * Public Sans (everything else) keeps its weight axis and its tabular figures.
 */
const CHARACTERS = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)),
  ...'£§©°±²·½×é–—‘’“”†•…←↑→↓−√≈≠≤≥',
].join('');

const FONTS = [
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2',
    to: 'newsreader.woff2',
    variationAxes: { opsz: 36, wght: { min: 400, max: 640 } },
  },
  {
    from: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    to: 'public-sans.woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  },
] as const;

await mkdir('public/fonts', { recursive: true });
for (const font of FONTS) {
  const original = await readFile(`node_modules/${font.from}`);
  const cut = await subsetFont(original, CHARACTERS, {
    targetFormat: 'woff2',
    variationAxes: font.variationAxes,
  });
  await writeFile(`public/fonts/${font.to}.partial`, cut);
  await rename(`public/fonts/${font.to}.partial`, `public/fonts/${font.to}`);
  console.log(`${font.to}: ${original.length} → ${cut.length} bytes`);
}
