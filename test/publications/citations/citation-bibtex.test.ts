import { assert, constantFrom, property, string, array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bibtexEntry,
  escapeBibtex,
  renderBibtex,
} from '../../../src/publications/citations/citation-bibtex.ts';
import type { Citation } from '../../../src/publications/citations/citation.ts';

const CITATION: Citation = {
  ...{ id: 'sampleton-neet', author: 'The record' },
  ...{ title: 'Rate & share_of 5%', medium: 'Chart', date: '2026-11-30', version: '1.0.0' },
  ...{ url: 'https://record.example/charts/sampleton-neet/', sources: ['NEET, a department'] },
};

const COMMANDS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textbraceleft: '{',
  textbraceright: '}',
};

/** What LaTeX prints of an escaped text. */
function printed(text: string): string {
  return text.replaceAll(
    /\\([a-z]+)\{\}|\\([$&#%_])/g,
    (_, command: string | undefined, special: string) =>
      command === undefined ? special : (COMMANDS[command] ?? '?'),
  );
}

/** How deep in braces a text ends; NaN where one closes that was not opened. BibTeX counts so. */
function depth(text: string): number {
  return [...text].reduce((level, each) => {
    const next = level + (each === '{' ? 1 : each === '}' ? -1 : 0);
    return next < 0 ? NaN : next;
  }, 0);
}

const anyText = array(constantFrom(...'\\{}$&#%_^~"ab é’')).map((marks) => marks.join(''));

describe('text in BibTeX', () => {
  it('prints as it is, whatever it holds, and leaves the braces balanced', () => {
    for (const texts of [anyText, string()])
      assert(
        property(texts, (text) => {
          const escaped = escapeBibtex(text);
          expect(printed(escaped)).toBe(text);
          expect(depth(escaped)).toBe(0);
        }),
      );
  });

  it('keeps no character that LaTeX reads as a command', () => {
    assert(
      property(anyText, (text) => {
        expect(escapeBibtex(text).replaceAll(/\\([a-z]+\{\}|[$&#%_])/g, '')).not.toMatch(
          /[\\{}$&#%_^~]/,
        );
      }),
    );
  });
});

describe('a citation as BibTeX', () => {
  it('is one entry of fields in braces', () => {
    expect(bibtexEntry(CITATION)).toBe(
      '@misc{sampleton-neet,\n' +
        '  author = {{The record}},\n' +
        '  title = {{Rate \\& share\\_of 5\\%}},\n' +
        '  year = {2026},\n' +
        '  date = {2026-11-30},\n' +
        '  version = {1.0.0},\n' +
        '  howpublished = {Chart},\n' +
        '  note = {Made from: NEET, a department.},\n' +
        '  url = {https://record.example/charts/sampleton-neet/}\n' +
        '}\n',
    );
  });

  it('has "n.d." for the year before the first release, and no date', () => {
    const entry = bibtexEntry({ ...CITATION, date: null, version: null });
    expect(entry).toContain('  year = {n.d.},\n');
    expect(entry).not.toMatch(/ {2}(date|version) = /);
  });

  it('has an entry for each citation, apart', () => {
    const text = renderBibtex([CITATION, { ...CITATION, id: 'sampleton-neet-1.0.0' }]);
    expect(text.match(/^@misc\{[\w.-]+,$/gm)).toHaveLength(2);
    expect(depth(text)).toBe(0);
    expect(renderBibtex([CITATION, undefined])).toBe(bibtexEntry(CITATION));
  });
});
