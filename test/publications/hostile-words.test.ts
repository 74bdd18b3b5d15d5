import { createHash } from 'node:crypto';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { renderChartCsv } from '../../src/publications/charts/chart-csv.ts';
import { renderChartDocument } from '../../src/publications/embeds/chart-document.ts';
import type { ChartRecord } from '../../src/publications/charts/chart-record.ts';
import { frozenAddresses } from '../../src/publications/embeds/document-addresses.ts';
import { renderSnippet } from '../../src/publications/embeds/embed-snippet.ts';
import { oembedOf } from '../../src/publications/embeds/oembed.ts';
import { renderStandaloneSvg } from '../../src/publications/images/standalone-svg.ts';
import { correctionsFeed } from '../../src/releases/corrections-feed.ts';
import { renderAtom } from '../../src/releases/render-atom.ts';
import { tinyChange, tinyChart } from '../releases/tiny-record.ts';
import { EXAMPLE_DRAWING, EXAMPLE_MAP } from './example-chart.ts';

/** What ends an attribute, a tag, a comment or a script, and what stands for it. */
const PARTS = [
  ...['"', "'", '<', '>', '&', '`', '=', '{', '\\', 'a', ' b', '&lt;', '&quot;', ']]>', '-->'],
  ...['"><script>alert(1)</script>', '</iframe>', '</textarea>', '<!--', '" onload="alert(1)'],
];
const hostile = fc
  .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 6 })
  .map((parts) => `x${parts.join('')}y`);

/** A chart all of whose words are one word. */
function chartSaying(word: string, chart: ChartRecord): ChartRecord {
  const [source] = EXAMPLE_MAP.sources;
  return {
    ...chart,
    ...{ name: word, headline: word, subtitle: word, summary: word, noun: word },
    place: { ...chart.place, name: word, within: word },
    programme: { from: 2007, to: 2011, name: word },
    unit: { ...chart.unit, words: word },
    rows: chart.rows.map((row) => ({ ...row, name: word })),
    panels: chart.panels.map((panel) => ({ ...panel, title: word })),
    definitions: [{ id: word, sentence: word }],
    sources: source === undefined ? [] : [{ ...source, title: word, publisher: word }],
    ...{ caveats: [word, word, word], howMade: [word], rounding: [word], attribution: [word] },
  };
}

/** Elements with the names of their attributes, as a browser reads them; no words. */
function shapeOf(markup: string, contentType = 'text/html'): readonly string[] {
  const { document } = new JSDOM(markup, { contentType: contentType as 'text/html' }).window;
  return [...document.querySelectorAll('*')].map(
    ({ localName, attributes }) =>
      `${localName} ${[...attributes].map(({ name }) => name).join(' ')}`,
  );
}

const ASSETS = { styles: { map: 'map.0a.css', lines: 'lines.0b.css' }, script: 'embed.0c.js' };
const ADDRESSES = { document: 'https://r.example/a/', page: 'https://r.example/', image: 'a.png' };

const documentOf = (word: string) =>
  renderChartDocument({
    record: chartSaying(word, EXAMPLE_MAP),
    drawing: EXAMPLE_DRAWING,
    ...frozenAddresses(EXAMPLE_MAP, ASSETS),
    canonical: 'https://r.example/charts/a/',
    release: { version: '1.0.0', date: '2026-11-22' },
    withdrawn: { date: '2026-12-05', reason: word, lastRelease: '1.0.0' },
  });

const snippetOf = (word: string) => renderSnippet(chartSaying(word, EXAMPLE_MAP), ADDRESSES);

const feedOf = (word: string) => {
  const changes = [tinyChange({ kind: 'correction', reason: word, name: word })];
  const feed = correctionsFeed(
    { manifests: [], changes, unreleased: [], added: 0 },
    { reviewed: '2026-01-01', words: () => ({ title: word }) },
  );
  const frame = {
    ...{ site: word, namespace: 'town', address: (path: string) => `https://r.example${path}` },
    hash: (text: string) => createHash('sha256').update(text).digest('hex'),
  };
  return renderAtom(feed, frame, '/a.xml');
};

const rows = [2010, 2011].map((year) => ({
  ...{ area: 'E06000016', period: `${year}-01-01/P1Y`, value: 4.2 },
}));
const svgOf = (word: string) =>
  renderStandaloneSvg(chartSaying(word, tinyChart({ rows })), {
    shapes: null,
    document: new JSDOM('').window.document,
  });

describe('words that would be markup', () => {
  it.each([
    ['a chart’s document', documentOf],
    ['the snippet of a chart', snippetOf],
    [
      'what oEmbed gives',
      (word: string) =>
        oembedOf(chartSaying(word, EXAMPLE_MAP), {
          ...ADDRESSES,
          ...{ thumbnail: 'a.png', provider: { name: word, url: 'https://r.example/' } },
        }).html,
    ],
  ])('add nothing to %s', (_, render) => {
    const harmless = shapeOf(render('x'));
    fc.assert(
      fc.property(hostile, (word) => {
        expect(shapeOf(render(word))).toEqual(harmless);
      }),
      { numRuns: 25 },
    );
  });

  it('stand as they are in the title of a document and of a frame', () => {
    fc.assert(
      fc.property(hostile, (word) => {
        const { document } = new JSDOM(documentOf(word)).window;
        expect(document.querySelector('h1')?.textContent).toBe(word);
        const host = new JSDOM(snippetOf(word)).window.document;
        expect(host.querySelector('iframe')?.title).toBe(word);
      }),
      { numRuns: 25 },
    );
  });

  it('add nothing to a feed, nor to the markup inside it', () => {
    const harmless = shapeOf(feedOf('x'), 'application/xml');
    const contentOf = (feed: string) =>
      new JSDOM(feed, { contentType: 'application/xml' }).window.document.querySelector('content')
        ?.textContent ?? '';
    const inside = shapeOf(contentOf(feedOf('x')));
    expect(inside.length).toBeGreaterThan(4);
    fc.assert(
      fc.property(hostile, (word) => {
        expect(shapeOf(feedOf(word), 'application/xml')).toEqual(harmless);
        expect(shapeOf(contentOf(feedOf(word)))).toEqual(inside);
      }),
      { numRuns: 25 },
    );
  });

  it('leave a drawing well-formed, with no script and no handler', () => {
    fc.assert(
      fc.property(hostile, (word) => {
        const shape = shapeOf(svgOf(word), 'image/svg+xml');
        expect(shape.filter((each) => /^(script|foreignObject|a) | on/.test(each))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('come out of the CSV as they went in', () => {
    fc.assert(
      fc.property(hostile, (word) => {
        const read = csvParse(renderChartCsv(chartSaying(word, EXAMPLE_MAP)));
        expect(read.map(({ area_name }) => area_name)).toEqual([word, word]);
      }),
      { numRuns: 25 },
    );
  });
});
