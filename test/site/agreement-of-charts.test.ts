import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { renderPng } from '../../scripts/images/render-png.ts';
import { EDITION_WORDS } from '../../src/geography/edition.ts';
import { formatPeriod } from '../../src/pipeline/period.ts';
import { STATUS_CODES } from '../../src/pipeline/observation.ts';
import type { DerivedShapes } from '../../src/pipeline/derived.ts';
import type { ChartRecord } from '../../src/publications/charts/chart-record.ts';
import type { PublishedReleases } from '../../src/releases/manifest.ts';
import { renderShareSvg } from '../../src/publications/images/share-image.ts';
import { allWords, findOne, readBuilt, wordsOf } from './built-pages.ts';
import { classLooks, expectCircles, leadingNumber, looksOf } from './chart-looks.ts';
import { drawnPoints, expectScale, seriesNames } from './drawn-points.ts';
import {
  apiAreaFigures,
  apiIndicatorFigures,
  csvFigures,
  drawnFigures,
  pair,
  tableFigures,
  type Figure,
  type Figures,
} from './figure-forms.ts';
import { pagesOf } from './pages.ts';
import { yearOf } from './printed-figures.ts';
import { claimsOf, numbersIn, otherNumbers } from './sentence-numbers.ts';

const { window } = new JSDOM('');
const parse = (text: string, type: 'text/html' | 'image/svg+xml') =>
  new window.DOMParser().parseFromString(text, type);

/** A chart's record as published, with its forms: live, or as a release froze them. */
const live = pagesOf(/^\/charts\/([^/]+)\/$/).flatMap(({ slug: id }) => open(`/charts/${id}/`, id));
const frozen = pagesOf(/^\/archive\/(.+)\/$/).flatMap(({ page, slug }) =>
  open(page, slug.split('/').at(-1) ?? ''),
);

function open(folder: string, id: string) {
  // A withdrawn chart keeps its page and has no figures any more.
  if (!existsSync(`dist${folder}${id}.json`)) return [];
  const record = JSON.parse(readBuilt(`${folder}${id}.json`)) as ChartRecord;
  return [{ id, folder, record, truth: truthOf(record) }];
}

/** What every form must say: the figures of the record, whole. */
function truthOf({ rows, unit: { decimals } }: ChartRecord): Figures {
  return new Map(
    rows.map(({ area, period, value, status, lower, upper }) => [
      `${area} ${period}`,
      { value, decimals, status: STATUS_CODES[status], interval: pair(lower, upper) },
    ]),
  );
}

/** The truth in as many parts as a form has of each figure. */
function partsOf(truth: Figures, form: Figures): Figures {
  const part = (key: string, { value, decimals, status, interval }: Figure): Figure => {
    const own = form.get(key);
    return {
      ...{ value, status },
      ...(own?.decimals === undefined || decimals === undefined ? {} : { decimals }),
      ...(own?.interval === undefined || interval === undefined ? {} : { interval }),
    };
  };
  return new Map([...truth].map(([key, figure]) => [key, part(key, figure)]));
}

function expectAgreement(form: Figures, truth: Figures): void {
  const byKey = (figures: Figures) =>
    [...figures].toSorted(([one], [other]) => (one < other ? -1 : 1));
  expect(byKey(form)).toEqual(byKey(partsOf(truth, form)));
}

const keysOnly = (figures: Figures, truth: Figures): Figures =>
  new Map([...figures].filter(([key]) => truth.has(key)));

describe('every chart', () => {
  it('is among those compared', () => {
    expect(live.length).toBeGreaterThan(40);
    const known = JSON.parse(readFileSync('.derived/charts.json', 'utf8')) as readonly string[];
    expect(live.map(({ id }) => id).sort()).toEqual([...known].sort());
  });
});

describe.each(live)('the figures of $id', ({ id, folder, record, truth }) => {
  const embed = parse(readBuilt(`${folder}embed/index.html`), 'text/html');
  const page = parse(readBuilt(`${folder}index.html`), 'text/html');
  const drawing = parse(readBuilt(`${folder}${id}.svg`), 'image/svg+xml');
  const tables = [findOne(page, '.chart-figure table'), findOne(embed, 'main table')];

  it('are the same in the tables of its page and of its embed, to the last decimal', () => {
    for (const table of tables) expectAgreement(tableFigures(table, record), truth);
  });

  it('have their intervals beside them in both tables, where there are any', () => {
    const { place, mark } = record;
    const wanted = [...truth].filter(
      ([key, { interval }]) =>
        interval !== null && (mark !== 'lines' || key.startsWith(place.code)),
    );
    for (const table of tables) {
      const printed = tableFigures(table, record);
      for (const [key, { interval }] of wanted)
        expect(printed.get(key)?.interval, key).toEqual(interval);
    }
  });

  it('are those that its standalone drawing carries', () => {
    const known = [...truth].filter(([, { value }]) => record.mark !== 'lines' || value !== null);
    expectAgreement(drawnFigures(drawing, record), new Map(known));
  });

  it('are the same in its CSV and, with those of other periods, in that of its dataset', () => {
    const { indicator } = record;
    expectAgreement(csvFigures(`${folder}${id}.csv`), truth);
    const dataset = csvFigures(`/data/${indicator}/${indicator}.csv`);
    expectAgreement(keysOnly(dataset, truth), truth);
  });

  it('are the same in the answers of the data interface, by measure and by area', () => {
    expectAgreement(keysOnly(apiIndicatorFigures(record), truth), truth);
    expectAgreement(keysOnly(apiAreaFigures(record), truth), truth);
  });

  it('are drawn alike on its page, in its embed and in the image', () => {
    for (const document of [page, embed, drawing]) {
      if (record.mark === 'lines') continue;
      const shapes = [...document.querySelectorAll('path[data-code]')];
      expect(shapes.map((each) => each.getAttribute('data-code')).sort()).toEqual(
        record.rows.map(({ area }) => area).sort(),
      );
      expect(looksOf(shapes, record)).toEqual(classLooks(record));
      expectCircles([...document.querySelectorAll('circle')], record);
    }
  });

  it('are points on a straight scale wherever a line is drawn', () => {
    if (record.mark !== 'lines') return;
    const drawn = [...embed.querySelectorAll('svg.trend'), ...page.querySelectorAll('svg.trend')];
    expect(drawn.length).toBeGreaterThan(1);
    for (const svg of drawn) {
      const names = seriesNames(svg);
      const points = drawnPoints(svg, names);
      expect(new Map(points.map(({ key, value }) => [key, value]))).toEqual(
        new Map(
          record.rows
            .filter(({ name, value }) => names.includes(name) && value !== null)
            .map(({ name, period, value }) => [`${name} ${yearOf(period)}`, value]),
        ),
      );
      expectScale(points.map(({ value, y }) => [value, y]));
    }
  });

  it('are what its headline, subtitle and summary say, number for number', () => {
    const { headline, subtitle, summary } = record;
    const text = `${headline}. ${subtitle}. ${summary}`;
    const claims = claimsOf(text, record);
    expect(claims.length).toBeGreaterThan(1);
    for (const { words, stated, computed } of claims) expect(stated, words).toEqual(computed);
    const allowed = wordsWithNumbers(record);
    expect(otherNumbers(text, record).filter((number) => !allowed.includes(number))).toEqual([]);
  });

  it('have one sentence for those who see no drawing, in every form', () => {
    const { headline, subtitle, summary } = record;
    expect(wordsOf(findOne(page, '.figure-summary'))).toBe(summary);
    expect(allWords(embed, 'main > p')).toContain(summary);
    expect(wordsOf(findOne(drawing, 'svg > title'))).toBe(`${headline}. ${subtitle}`);
    for (const document of [page, embed, drawing])
      for (const words of allWords(document, 'svg.map desc, svg.trend desc, svg > desc'))
        expect(words).toBe(summary);
    const alt = findOne(page, 'meta[property="og:image:alt"]').getAttribute('content');
    expect(alt).toContain(headline);
    expect(alt).toContain(summary);
  });

  it('are in the shared image, whose pixels are those of its drawing', () => {
    const svg = renderShareSvg(record, { shapes: shapesOf(record), document: window.document });
    const large = [...svg.matchAll(/<text[^>]* font-size="72"[^>]*>([^<]*)</g)].map(
      ([, text]) => text,
    );
    expect(large).toEqual([leadingNumber(record)]);
    const image = readFileSync(`dist${folder}${id}-share.png`);
    expect(image.equals(renderPng(svg, 1))).toBe(true);
  });

  it('are in the image, whose pixels are those of the drawing beside it', () => {
    const image = readFileSync(`dist${folder}${id}.png`);
    expect(image.equals(renderPng(readBuilt(`${folder}${id}.svg`), 1))).toBe(true);
  });
});

describe('frozen charts', () => {
  it('have the same figures in table, drawing, CSV and JSON, whatever became of them since', () => {
    const { manifests } = JSON.parse(
      readFileSync('.derived/releases.json', 'utf8'),
    ) as PublishedReleases;
    expect(frozen.length === 0).toBe(manifests.length === 0);
    for (const { id, folder, record, truth } of frozen) {
      const page = parse(readBuilt(`${folder}index.html`), 'text/html');
      expectAgreement(tableFigures(findOne(page, 'main table'), record), truth);
      expectAgreement(csvFigures(`${folder}${id}.csv`), truth);
      const known = [...truth].filter(([, { value }]) => record.mark !== 'lines' || value !== null);
      const drawing = parse(readBuilt(`${folder}${id}.svg`), 'image/svg+xml');
      expectAgreement(drawnFigures(drawing, record), new Map(known));
      expect(allWords(page, 'main > p'), folder).toContain(record.summary);
    }
  });
});

function shapesOf({ mark, place, edition }: ChartRecord): DerivedShapes | null {
  if (mark === 'lines') return null;
  const text = readFileSync(`.derived/shapes/${place.slug}/${edition}.json`, 'utf8');
  return JSON.parse(text) as DerivedShapes;
}

/** Numbers that are part of words: of the measure, of its edition, periods and breaks, of levels. */
function wordsWithNumbers(record: ChartRecord): readonly string[] {
  const { unit, noun, name, rows, edition, breaks } = record;
  const periods = rows.map(({ period }) => `${formatPeriod(period)} ${yearOf(period)}`);
  // A winter is called by both of its years: "2024–25".
  const winters = rows.map(({ period }) => String(yearOf(period)).slice(2));
  const shifts = breaks.map(({ year, label }) => `${year} ${year - 1} ${label}`);
  const { of } = EDITION_WORDS[edition];
  const words = [unit.words, noun, name, edition, of, ...periods, ...shifts, '95 99.8'];
  const isWinter = rows.some(({ period }) => period.endsWith('-12-01/P3M'));
  return [...numbersIn(words.join(' ')), ...(isWinter ? winters : [])];
}
