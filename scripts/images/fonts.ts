import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseFont, type FontFile } from './font-file.ts';

const resolve = createRequire(import.meta.url).resolve;

/**
 * The fonts that images are drawn with, as TrueType: resvg draws no text from WOFF, and says
 * nothing. Fonts of the system are left out, so that images are the same on every machine.
 */
export const FONT_FILES: readonly string[] = [
  resolve('@expo-google-fonts/public-sans/400Regular/PublicSans_400Regular.ttf'),
  resolve('@expo-google-fonts/public-sans/600SemiBold/PublicSans_600SemiBold.ttf'),
  resolve('@expo-google-fonts/newsreader/600SemiBold/Newsreader_600SemiBold.ttf'),
];

/** The font of text that names none. */
export const DEFAULT_FAMILY = 'Public Sans';

/** The fonts, read. */
export function readFonts(): readonly FontFile[] {
  return FONT_FILES.map((file) => parseFont(readFileSync(file)));
}

/** SHA-256 of all fonts together: an image depends on them as on its own text. */
export function fontsHash(): string {
  const hash = createHash('sha256');
  for (const file of FONT_FILES) hash.update(readFileSync(file));
  return hash.digest('hex');
}
