import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { loadGallery } from './load-gallery.ts';
import { printMarkup } from './print-markup.ts';

const charts = [...(await loadGallery())];
const { window } = new JSDOM('');
const parser = new window.DOMParser();

describe.each(charts)('%s', (name, { markup }) => {
  test('is drawn as the committed snapshot shows', async () => {
    const kind = markup.startsWith('<svg') ? 'svg' : 'html';
    await expect(printMarkup(markup)).toMatchFileSnapshot(`../output/${name}.${kind}`);
  });

  test('is well-formed XML, so that it can be a file of its own', () => {
    const { documentElement } = parser.parseFromString(`<all>${markup}</all>`, 'application/xml');
    expect(documentElement.nodeName, documentElement.textContent).toBe('all');
  });

  test('obeys a strict content policy: no style attribute, style element or script', () => {
    expect(markup).not.toMatch(/\sstyle=|<style|<script|\son\w+=/);
  });

  test('is either named for assistive technology or hidden from it', () => {
    const page = new JSDOM(markup).window.document;
    for (const svg of page.querySelectorAll('svg')) {
      if (svg.getAttribute('aria-hidden') === 'true') continue;
      expect(svg.getAttribute('role')).toBe('img');
      const named = svg.getAttribute('aria-labelledby')?.split(' ') ?? [];
      expect(named.map((id) => page.getElementById(id)?.textContent)).not.toContain('');
      expect(page.getElementById(named[0] ?? '')?.tagName).toBe('title');
    }
    for (const group of page.querySelectorAll('g')) {
      expect(group.hasAttribute('aria-label') && !group.hasAttribute('role')).toBe(false);
    }
  });

  test('has no number with more than two decimals', () => {
    expect(markup.match(/\d\.\d{3,}/)).toBeNull();
  });
});

test('no id is used by two charts', () => {
  const ids = charts.flatMap(([, { markup }]) => markup.match(/(?<= id=")[^"]+/g) ?? []);
  expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
});

test('every reference inside a chart leads to an id in the same chart', () => {
  for (const [name, { markup }] of charts) {
    const ids = new Set(markup.match(/(?<= id=")[^"]+/g));
    const references = markup.match(/(?<=url\(#|href="#)[^)"]+/g) ?? [];
    expect(
      references.filter((id) => !ids.has(id)),
      name,
    ).toEqual([]);
  }
});
