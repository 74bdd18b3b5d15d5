import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  renderChartDocument,
  type ChartDocumentSpec,
} from '../../../src/publications/embeds/chart-document.ts';
import {
  frozenAddresses,
  liveAddresses,
} from '../../../src/publications/embeds/document-addresses.ts';
import { EXAMPLE_DRAWING, EXAMPLE_MAP } from '../example-chart.ts';

const ASSETS = { styles: { map: 'map.0a.css', lines: 'lines.0b.css' }, script: 'embed.0c.js' };
const LIVE: ChartDocumentSpec = {
  record: EXAMPLE_MAP,
  drawing: EXAMPLE_DRAWING,
  ...liveAddresses(EXAMPLE_MAP, ASSETS),
  canonical: 'https://record.example/charts/leicester-claimant-rate-2016/',
  release: null,
};
const FROZEN: ChartDocumentSpec = {
  ...LIVE,
  ...frozenAddresses(EXAMPLE_MAP, ASSETS),
  canonical: null,
  release: { version: '1.0.0', date: '2026-11-22' },
};

const open = (spec: ChartDocumentSpec) => new JSDOM(renderChartDocument(spec)).window.document;
const words = (document: Document) => document.body.textContent.replaceAll(/\s+/g, ' ');

describe('the document of a chart', () => {
  it('carries title, measure, summary, source, standing, licence and attribution inside', () => {
    const document = open(LIVE);
    expect([...document.querySelectorAll('h1')].map(({ textContent }) => textContent)).toEqual([
      EXAMPLE_MAP.headline,
    ]);
    const text = words(document);
    for (const part of [
      ...[EXAMPLE_MAP.subtitle, EXAMPLE_MAP.summary, 'Office for National Statistics'],
      ...['official statistics in development', 'Open Government Licence v3.0'],
      ...[...EXAMPLE_MAP.attribution, ...EXAMPLE_MAP.caveats, ...EXAMPLE_MAP.howMade],
      ...['The count changed in 2013.', 'counts to the nearest 5'],
    ])
      expect(text).toContain(part);
    expect(document.querySelector('figure svg')?.getAttribute('aria-label')).toBe('Drawn map');
    expect(document.querySelector('figure .legend')).not.toBeNull();
  });

  it('shows two caveats and folds the rest, the table and the making', () => {
    const document = open(LIVE);
    const folded = [...document.querySelectorAll('details')];
    expect(folded.map((each) => each.querySelector('summary')?.textContent)).toEqual([
      'All figures as a table',
      '1 more to keep in mind',
      'How these figures were made',
    ]);
    expect(folded.every((each) => !each.hasAttribute('open'))).toBe(true);
    const shown = [...document.querySelectorAll('main > ul > li')];
    expect(shown.map(({ textContent }) => textContent)).toEqual([
      'First caveat.',
      'Second caveat.',
    ]);
    const values = [...document.querySelectorAll('[data-key="value"]')];
    expect(values.map(({ textContent }) => textContent)).toEqual([
      '2.5%',
      'No figure published [c]',
    ]);
  });

  it('says above its last figures that the chart was withdrawn, when and why', () => {
    const withdrawn = { date: '2026-12-01', reason: 'Its source <is> lost', lastRelease: '1.0.0' };
    const document = open({ ...LIVE, withdrawn });
    expect(document.querySelector('.revised')?.textContent).toBe(
      'Withdrawn on 1 December 2026: Its source <is> lost. Below are its last figures, of ' +
        'release 1.0.0: not to be read as current. More on this chart',
    );
    expect(open(LIVE).querySelector('.revised')).toBeNull();
  });

  it('is kept out of search engines, the live one in favour of the chart’s page', () => {
    for (const spec of [LIVE, FROZEN])
      expect(open(spec).querySelector('meta[name=robots]')?.getAttribute('content')).toBe(
        'noindex',
      );
    const canonical = (spec: ChartDocumentSpec) =>
      open(spec).querySelector('link[rel=canonical]')?.getAttribute('href');
    expect(canonical(LIVE)).toBe('https://record.example/charts/leicester-claimant-rate-2016/');
    expect(canonical(FROZEN)).toBeUndefined();
  });

  it('loads and links by relative addresses alone, but for sources, licences and canonical', () => {
    const text = renderChartDocument(FROZEN);
    const whole = [...text.matchAll(/(?:href|src)="(https?:[^"]+)"/g)].map(([, url]) => url);
    expect(whole).toEqual([
      'https://www.nomisweb.co.uk/',
      'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    ]);
    expect(text).not.toMatch(/(href|src)="\/[^"]/);
    expect(text).toContain('href="../../../assets/map.0a.css"');
    expect(text).toContain('src="../../../assets/embed.0c.js"');
  });

  it('opens every link in a tab of its own, and says so', () => {
    for (const spec of [LIVE, FROZEN]) {
      const document = open(spec);
      const links = [...document.querySelectorAll('a')];
      expect(links.length).toBeGreaterThan(4);
      for (const link of links) {
        expect(link.getAttribute('target'), link.outerHTML).toBe('_blank');
        expect(link.getAttribute('rel'), link.outerHTML).toBe('noopener');
      }
      expect(words(document)).toContain('Links open in a new tab.');
    }
  });

  it('of a release says which and when, and where to look for later revisions', () => {
    const document = open(FROZEN);
    expect(document.querySelector('.published')?.textContent).toBe(
      'As published on 22 November 2026, release 1.0.0. Check for later revisions',
    );
    expect(document.querySelector('.published a')?.getAttribute('href')).toBe(
      '../../../../charts/leicester-claimant-rate-2016/',
    );
    const line = document.querySelector<HTMLElement>('[data-revised]');
    expect(line?.hidden).toBe(true);
    expect({ ...line?.dataset }).toMatchObject({
      revisions: '../../../../charts/leicester-claimant-rate-2016/revisions.json',
      release: '1.0.0',
      decimals: '1',
      symbol: '%',
      period: '2016',
    });
  });

  it('that is live has no such lines', () => {
    expect(open(LIVE).querySelector('.published, [data-revised]')).toBeNull();
  });

  it('is valid HTML without inline styles and scripts', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'no-inline-style': 'error',
        'no-missing-references': 'error',
        'require-csp-nonce': 'off',
        'long-title': 'off',
        'no-redundant-role': 'off',
        'prefer-native-element': ['error', { exclude: ['region', 'img'] }],
      },
    });
    for (const spec of [LIVE, FROZEN]) {
      const { results } = await validator.validateString(renderChartDocument(spec));
      expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    }
    expect(renderChartDocument(FROZEN)).not.toMatch(/<style|<script(?! src)| on[a-z]+="/);
  });
});
