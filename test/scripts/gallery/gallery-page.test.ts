import { readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { renderGalleryPage } from '../../../scripts/gallery/gallery-page.ts';
import { loadGallery } from '../../charts/load-gallery.ts';

const gallery = await loadGallery();
const page = new JSDOM(renderGalleryPage(gallery, 'body { margin: 0 }')).window.document;

describe('renderGalleryPage', () => {
  it('shows every chart of every file in light, dark and print, with a link to it', () => {
    const files = readdirSync('test/charts').filter((name) => name.endsWith('.chart.ts'));
    expect(gallery.size).toBeGreaterThanOrEqual(files.length);
    const names = [...page.querySelectorAll('h2')].map(({ id }) => id);
    expect(names).toEqual([...gallery.keys()]);
    expect([...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toEqual(
      names.map((name) => `#${name}`),
    );
    for (const editions of page.querySelectorAll('.editions'))
      expect([...editions.children].map(({ className }) => className)).toEqual([
        ...['edition edition-light', 'edition edition-dark', 'edition edition-print'],
      ]);
  });

  it('gives each edition its own colours, whatever the screen prefers', () => {
    const styles = page.querySelector('style')?.textContent ?? '';
    for (const edition of ['light', 'dark', 'print'])
      expect(styles).toMatch(
        new RegExp(`^\\.edition-${edition} \\{\\n {2}color-scheme: \\w+;`, 'm'),
      );
  });

  it('has each id once, and no reference that leads to another copy', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const copy of page.querySelectorAll('.edition')) {
      const own = new Set([...copy.querySelectorAll('[id]')].map(({ id }) => id));
      const references = copy.innerHTML.match(/(?<=url\(#|href="#)[^)"]+/g) ?? [];
      expect(references.filter((id) => !own.has(id))).toEqual([]);
    }
  });
});
