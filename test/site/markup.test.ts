import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { findBrokenLinks } from './page-links.ts';
import { allPages, differentPages, fileOf } from './pages.ts';

const pages = allPages();

/** What the pages count: a number is never glued to it. */
const COUNTED =
  'areas|checks|events|figures|items|people|places|questions|risks|targets|versions|wards';

describe('the built pages', () => {
  it('keep the space between a number and what it counts', () => {
    const glued = new RegExp(`>[^<]*\\d(?:${COUNTED})\\b[^<]*<`, 'g');
    const faults = pages.flatMap((page) =>
      (readFileSync(fileOf(page), 'utf8').match(glued) ?? []).map((text) => `${page}: ${text}`),
    );
    expect(pages.length).toBeGreaterThan(500);
    expect(faults).toEqual([]);
  });

  it('are valid HTML without inline styles, missing references or repeated ids', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'no-inline-style': 'error',
        'no-missing-references': 'error',
        'input-missing-label': 'error',
        'unique-landmark': 'error',
        // Written by the compiler: short attributes, attribute order, doctype in lower case.
        'doctype-style': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'no-trailing-whitespace': 'off',
        'void-style': 'off',
        'long-title': 'off',
        // A scroller must be reachable by keyboard, which the rule takes for an error.
        'no-redundant-role': 'off',
        'prefer-native-element': ['error', { exclude: ['region', 'search', 'group', 'img'] }],
      },
    });
    const faults: string[] = [];
    for (const page of differentPages()) {
      const report = await validator.validateFile(fileOf(page));
      for (const { messages } of report.results)
        faults.push(
          ...messages.map(({ ruleId, message, line }) => `${page}:${line} ${ruleId}: ${message}`),
        );
    }
    expect(faults).toEqual([]);
  });

  it('link only to pages, files and places on them that exist', () => {
    expect(findBrokenLinks()).toEqual([]);
  });

  it('have titles of their own, one main heading, a language and a description', () => {
    const titles = new Map<string, string>();
    for (const page of pages) {
      const text = readFileSync(fileOf(page), 'utf8');
      const [, title = ''] = /<title>([^<]+)<\/title>/.exec(text) ?? [];
      expect(title, page).not.toBe('');
      expect(titles.get(title), `${page} shares its title`).toBeUndefined();
      titles.set(title, page);
      expect(text.match(/<h1[ >]/g), page).toHaveLength(1);
      expect(text, page).toMatch(/^<!doctype html>\s*<html lang="en-GB">/i);
      expect(text, page).toMatch(/<meta name="description" content="[^"]{41,}"/);
    }
  });

  it('keep words and links apart, and stops close to their words', () => {
    const joined = /[\p{L}\d.,;:)’](?=<(?:a|strong|em)[ >])/u;
    const apart = /<\/(?:a|strong|em)>\s+[.,;:)]/;
    const faults = pages.flatMap((page) => {
      const text = readFileSync(fileOf(page), 'utf8').replaceAll(
        /<(script|svg)[\s\S]*?<\/\1>/g,
        '',
      );
      return [joined, apart].flatMap((fault) => {
        const found = fault.exec(text);
        return found === null
          ? []
          : [`${page}: …${text.slice(found.index - 30, found.index + 60)}…`];
      });
    });
    expect(faults).toEqual([]);
  });

  it('name nobody’s e-mail address and no telephone number', () => {
    for (const page of pages) {
      const text = readFileSync(fileOf(page), 'utf8');
      // A picture of twice the size is named "…@2x.png".
      expect(text.match(/[\w.]+@(?!2x\.png")[\w.]+\.[a-z]{2,}/i), page).toBeNull();
      expect(text.match(/\b0\d{2,4}[ -]\d{3}[ -]?\d{3,4}\b/), page).toBeNull();
    }
  });
});
