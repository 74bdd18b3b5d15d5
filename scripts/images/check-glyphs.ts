import type { FontFile } from './font-file.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Characters of an image's text that one of the fonts has no glyph for, each once. */
export function missingGlyphs(svg: string, fonts: readonly FontFile[]): readonly string[] {
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
  const written = texts
    .join('')
    .replaceAll(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
  return [...new Set(written)].filter((character) =>
    fonts.some((font) => !font.has(character.codePointAt(0) ?? 0)),
  );
}

/**
 * Checks that every character of an image can be drawn: a missing one would be left out unnoticed.
 * @throws RangeError naming the chart and its characters.
 */
export function checkGlyphs(name: string, svg: string, fonts: readonly FontFile[]): void {
  const missing = missingGlyphs(svg, fonts);
  if (missing.length === 0) return;
  const codes = missing.map(
    (one) =>
      `"${one}" (U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
  );
  throw new RangeError(
    `the image of ${name} has ${codes.join(', ')}, for which the fonts have no glyph: ` +
      'write it in words, or draw it as a path',
  );
}
