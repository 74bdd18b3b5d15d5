import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSources } from '../../scripts/declarations.ts';
import { LICENCES } from '../../src/publications/licences.ts';
import { SECTIONS, SITE } from '../../src/layouts/site.ts';

describe('SECTIONS', () => {
  it('each have a page', () => {
    // Sections that every place has stand behind the place.
    const folders = ['src/pages', 'src/pages/[...place]'];
    for (const { slug } of SECTIONS)
      expect(
        folders.filter((folder) => existsSync(`${folder}/${slug}/index.astro`)),
        slug,
      ).toHaveLength(1);
  });

  it('each have a name and an address of their own', () => {
    expect(new Set(SECTIONS.map(({ slug }) => slug)).size).toBe(SECTIONS.length);
    expect(new Set(SECTIONS.map(({ name }) => name)).size).toBe(SECTIONS.length);
  });
});

describe('SITE', () => {
  it('leads questions to a secure address, never to a person', () => {
    expect(new URL(SITE.contact).protocol).toBe('https:');
  });

  it('describes the record in a search result’s length', () => {
    expect(SITE.description.length).toBeLessThanOrEqual(160);
  });
});

describe('LICENCES', () => {
  it('name the licence of every source, with its text where it has one', async () => {
    for (const { slug, licence } of await loadSources()) {
      const { name, url } = LICENCES[licence];
      expect(name, slug).not.toBe('');
      if (url !== null) expect(new URL(url).protocol).toBe('https:');
      expect(url === null, slug).toBe(['public domain', 'quoted'].includes(licence));
    }
  });
});
