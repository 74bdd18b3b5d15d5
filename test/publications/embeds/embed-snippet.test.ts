import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { renderResizer, renderSnippet } from '../../../src/publications/embeds/embed-snippet.ts';
import { EXAMPLE_MAP } from '../example-chart.ts';

const ADDRESSES = {
  document: 'https://record.example/charts/a/embed/',
  page: 'https://record.example/charts/a/',
  image: 'https://record.example/charts/a/a.png',
};
const SNIPPET = renderSnippet(EXAMPLE_MAP, ADDRESSES);

describe('the snippet of a chart', () => {
  it('is a titled, lazy, sandboxed frame as wide as its place', () => {
    const frame = new JSDOM(SNIPPET).window.document.querySelector('iframe');
    expect(frame?.getAttribute('title')).toBe('Claimant rate, Leicester, 2016');
    expect(frame?.getAttribute('loading')).toBe('lazy');
    expect(frame?.style.width).toBe('100%');
    expect(frame?.getAttribute('src')).toBe(ADDRESSES.document);
    expect(Number(frame?.getAttribute('height'))).toBeGreaterThan(500);
    expect(frame?.hasAttribute('scrolling'), 'what does not fit must scroll').toBe(false);
  });

  it('lets the chart run its script and open tabs, but be nobody on the host’s page', () => {
    const frame = new JSDOM(SNIPPET).window.document.querySelector('iframe');
    expect(frame?.getAttribute('sandbox')?.split(' ').toSorted()).toEqual([
      'allow-downloads',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-scripts',
    ]);
  });

  it('holds a link with the image for readers without frames, its words escaped', () => {
    const { textContent } = new JSDOM(SNIPPET).window.document.querySelector('iframe') ?? {};
    const inside = new JSDOM(textContent ?? '').window.document;
    expect(inside.querySelector('a')?.getAttribute('href')).toBe(ADDRESSES.page);
    expect(inside.querySelector('a > img')?.getAttribute('src')).toBe(ADDRESSES.image);
    expect(inside.querySelector('img')?.getAttribute('alt')).toBe(
      `${EXAMPLE_MAP.name}: ${EXAMPLE_MAP.headline}`,
    );
  });

  it('is valid HTML but for its style and for what it says to readers without frames', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    const page = `${SNIPPET}\n${renderResizer('https://record.example/charts/resize.js')}\n`;
    const { results } = await validator.validateString(page);
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    );
    // A snippet has no style sheet, and readers without frames need what HTML no longer foresees.
    expect(faults.toSorted()).toEqual([
      'element-permitted-content: <a> element is not permitted as content under <iframe>',
      'no-inline-style: Inline style is not allowed',
    ]);
  });
});
