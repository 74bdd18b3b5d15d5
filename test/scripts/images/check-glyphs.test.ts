import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkGlyphs, missingGlyphs } from '../../../scripts/images/check-glyphs.ts';
import { parseFont } from '../../../scripts/images/font-file.ts';
import { FONT_FILES, readFonts } from '../../../scripts/images/fonts.ts';

const fonts = readFonts();

describe('the fonts of images', () => {
  it('have every character that figures and sentences are written with', () => {
    const text = 'A–Z a’b “c” × ± ≥ ≤ … − 1,234.5% © £ & / ½ é';
    expect(missingGlyphs(`<text>${text.replace('&', '&amp;')}</text>`, fonts)).toEqual([]);
  });

  it('say how wide they are: Newsreader is narrower than Public Sans', () => {
    const [regular = 0, semibold = 0, serif = 0] = fonts.map(({ width }) => width('neighbourhood'));
    expect(regular).toBeLessThan(semibold);
    expect(serif).toBeLessThan(semibold);
    expect(regular).toBeGreaterThan(5);
  });
});

describe('checkGlyphs', () => {
  it('names the chart and the characters that cannot be drawn', () => {
    expect(() => {
      checkGlyphs('leicester-neet', '<text>up ▲, down ▼</text>', fonts);
    }).toThrow(/image of leicester-neet has "▲" \(U\+25B2\), "▼" \(U\+25BC\)/);
  });

  it('reads entities as the characters that they stand for, and no attribute', () => {
    expect(missingGlyphs('<text data-x="▲">&lt;b&gt; &amp; &quot;</text>', fonts)).toEqual([]);
  });
});

describe('parseFont', () => {
  it('refuses what is no TrueType font', () => {
    expect(() => parseFont(new Uint8Array(64))).toThrow(/no table "cmap"/);
  });

  it('reads the files that images are drawn with', () => {
    for (const file of FONT_FILES) {
      const font = parseFont(readFileSync(file));
      expect(font.has(0x41)).toBe(true);
      expect(font.has(0x25b2)).toBe(false);
      expect(font.width('')).toBe(0);
    }
  });
});
