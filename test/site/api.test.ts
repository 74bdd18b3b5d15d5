import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { ApiArea, ApiAreas } from '../../src/publications/api/api-area.ts';
import type { ApiCharts } from '../../src/publications/api/api-charts.ts';
import type { ApiEnvelope } from '../../src/publications/api/api-context.ts';
import type { ApiIndicator, ApiIndicators } from '../../src/publications/api/api-indicator.ts';
import type { ChartRecord } from '../../src/publications/charts/chart-record.ts';
import type { Catalogue } from '../../src/pipeline/catalogue.ts';
import { STATUS_CODES } from '../../src/pipeline/observation.ts';
import { fileOfAddress } from './site-files.ts';

const ROOT = 'dist/api/v1';
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.json'))
  .sort();
const answers = files.filter((file) => !file.startsWith('schemas/'));

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as T;
}

/** Chart records as their own files have them, by id. */
const charts = new Map(
  read<ApiCharts>('charts/index.json').charts.map(({ id }) => [
    id,
    JSON.parse(readFileSync(`dist/charts/${id}/${id}.json`, 'utf8')) as Pick<
      ChartRecord,
      'indicator' | 'rows'
    >,
  ]),
);

describe('the data interface', () => {
  it('gives each measure the title that its declaration has, no two of them the same', () => {
    const { indicators } = read<ApiIndicators>('indicators/index.json');
    const catalogue = readFileSync('.derived/catalogue.json', 'utf8');
    const { indicators: declared } = JSON.parse(catalogue) as Catalogue;
    const titles = indicators.map(({ slug, title }) => [slug, title]);
    const expected = declared.filter(({ slug }) => indicators.some((each) => each.slug === slug));
    expect(Object.fromEntries(titles)).toEqual(
      Object.fromEntries(expected.map(({ slug, title }) => [slug, title])),
    );
    expect(new Set(titles.map(([, title]) => title)).size).toBe(indicators.length);
    for (const { slug, title } of indicators)
      expect(read<ApiIndicator>(`indicators/${slug}.json`).title).toBe(title);
  });

  it('answers by the schema that each answer names, every one of them', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
    formats.default(ajv);
    const schemas = files.filter((file) => file.startsWith('schemas/')).map((file) => read(file));
    for (const schema of schemas) ajv.addSchema(schema as object);
    const kinds = new Set<string>();
    for (const file of answers) {
      const answer = read<ApiEnvelope>(file);
      const isRight = ajv.validate(answer.$schema, answer);
      expect(isRight, `${file}: ${ajv.errorsText()}`).toBe(true);
      kinds.add(answer.kind);
    }
    expect(kinds.size).toBe(schemas.length);
    expect(answers.length).toBeGreaterThan(250);
  });

  it('has an answer for every area that a chart has a figure of, with all its figures', () => {
    const known = new Map<string, Set<string>>();
    for (const { indicator, rows } of charts.values())
      for (const row of rows) {
        const own = known.get(row.area) ?? new Set<string>();
        known.set(
          row.area,
          own.add(`${indicator} ${row.period} ${row.value} ${STATUS_CODES[row.status]}`),
        );
      }
    const listed = read<ApiAreas>('areas/index.json').areas;
    expect(listed.map(({ code }) => code)).toEqual([...known.keys()].sort());
    for (const { code, figures } of listed) {
      const { indicators } = read<ApiArea>(`areas/${code}.json`);
      const own = indicators.flatMap(({ slug, figures }) =>
        figures.map((figure) => ({ ...figure, slug })),
      );
      const keys = own.map((each) => `${each.slug} ${each.period} ${each.value} ${each.status}`);
      expect(new Set(keys), code).toEqual(known.get(code));
      expect(own.length, code).toBe(figures);
      for (const { chart, slug, period } of own) {
        const shown = charts.get(chart);
        expect(shown?.indicator, chart).toBe(slug);
        expect(
          shown?.rows.some((row) => row.area === code && row.period === period),
          `${chart} ${code} ${period}`,
        ).toBe(true);
      }
    }
  });

  it('gives a figure the same ends, count and denominator as its chart', () => {
    for (const file of answers.filter((file) => /^indicators\/(?!index)/.test(file)))
      for (const figure of read<ApiIndicator>(file).figures) {
        const row = charts
          .get(figure.chart)
          ?.rows.find(({ area, period }) => area === figure.area_code && period === figure.period);
        const key = `${file} ${figure.area_code} ${figure.period}`;
        expect([figure.lower_95, figure.upper_95], key).toEqual([row?.lower, row?.upper]);
        for (const name of ['count', 'denominator'] as const) {
          const given = row?.[name] ?? null;
          expect(figure[name] === null, key).toBe(given === null);
          expect(Math.abs((figure[name] ?? 0) - (given ?? 0)), key).toBeLessThanOrEqual(0.005);
        }
      }
  });

  it('has the targets that the plan set for an area, as printed', () => {
    const { targets, name, links } = read<ApiArea>('areas/E01013754.json');
    expect(name).toBe('Leicester 018E');
    expect(links.page).toMatch(/\/areas\/e01013754\/$/);
    expect(targets.map(({ item, versions }) => [item, versions[0]?.printed])).toContainEqual([
      'e01013754-jobseekers',
      '26',
    ]);
  });

  it('links to nothing that is not there', () => {
    const missing = new Set<string>();
    for (const file of answers)
      for (const [, address = ''] of readFileSync(join(ROOT, file), 'utf8').matchAll(
        /"(?:self|page|dataset|csv|svg|png|json|embed|oembed|documentation|areas|indicators|charts|data|releases|\$schema)":"(https?:[^"]+)"/g,
      ))
        if (!existsSync(fileOfAddress(address))) missing.add(address);
    expect([...missing]).toEqual([]);
  });

  it('shows on its page a figure that the answer beside it has', () => {
    const page = readFileSync('dist/api/index.html', 'utf8');
    const [, code = ''] = /curl \S+\/areas\/(\w+)\.json/.exec(page) ?? [];
    const [, text = ''] = /<code>(\{[\s\S]*?\})<\/code>/.exec(page) ?? [];
    const shown: unknown = JSON.parse(text.replaceAll('&quot;', '"'));
    const figures = read<ApiArea>(`areas/${code}.json`).indicators.flatMap((each) => each.figures);
    expect(figures).toContainEqual(shown);
  });
});
