import { describe, expect, it } from 'vitest';
import { computeCatalogue } from '../../src/pipeline/catalogue.ts';
import type { SymbolIndicator, TrendIndicator } from '../../src/indicators/indicator.ts';
import type { Source } from '../../src/sources/source.ts';
import { RATE, TOWN } from './published-fixture.ts';

const table = (slug: string): Source['tables'][number] => ({
  ...{ slug, measure: `Measure of ${slug}`, unit: 'people', edition: 'lsoa2011' },
  ...{ rounding: 'whole people', input: `${slug}.csv`, origin: 'figures', parse: () => [] },
  range: [0, 1],
});

const SOURCE: Source & { readonly slug: string } = {
  ...{ slug: 'survey', title: 'Survey', publisher: 'Office', url: 'https://office.example/' },
  ...{ dataset: 'S1', licence: 'OGL-3.0', attribution: 'Source: Office', definition: 'A survey.' },
  ...{ standing: 'official statistics', frequency: 'yearly', rhythm: 12, caveats: ['A sample.'] },
  tables: [table('tests'), table('others')],
};
const COUNTS = { ...SOURCE, slug: 'counts', tables: [table('people')] };

const MAP = { ...RATE, slug: 'rate', tables: ['tests'] };

describe('computeCatalogue', () => {
  it('reduces declarations to plain data that JSON keeps whole', () => {
    const catalogue = computeCatalogue([TOWN], [SOURCE], [MAP]);
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
    expect(catalogue.places).toEqual([TOWN]);
  });

  it('keeps the words of a source and leaves out its parsers', () => {
    const [source] = computeCatalogue([], [SOURCE], []).sources;
    expect(source?.tables).toEqual([
      { slug: 'tests', measure: 'Measure of tests', rounding: 'whole people' },
      { slug: 'others', measure: 'Measure of others', rounding: 'whole people' },
    ]);
    expect(source).toMatchObject({ slug: 'survey', title: 'Survey', caveats: ['A sample.'] });
  });

  it('says of a map how it is drawn', () => {
    const [map] = computeCatalogue([], [SOURCE], [MAP]).indicators;
    expect(map).toMatchObject({
      ...{ kind: 'map', mark: 'choropleth', palette: 'sequential', funnel: true, elsewhere: null },
    });
  });

  it('says of a map of counts what areas without a row are', () => {
    const counts: SymbolIndicator & { readonly slug: string } = {
      ...{ ...MAP, slug: 'counts', mark: 'symbol', funnel: false, elsewhere: 'not a target area' },
      unit: { kind: 'people', symbol: '', words: 'people', decimals: 0 },
    };
    const [entry] = computeCatalogue([], [SOURCE], [counts]).indicators;
    expect(entry).toMatchObject({ mark: 'symbol', funnel: false, elsewhere: 'not a target area' });
  });

  it('says of a trend that none of it applies', () => {
    const { title, noun, measure, unit, caveats, breaks, howMade, phrase } = RATE;
    const trend: TrendIndicator & { readonly slug: string } = {
      ...{ title, noun, measure, unit, caveats, breaks, howMade, phrase, slug: 'trend' },
      ...{ kind: 'trend', polarity: 'neither', range: [0, 1], tables: ['tests'] },
      ...{ compute: () => [], headline: () => 'Nothing' },
    };
    const [entry] = computeCatalogue([], [SOURCE], [trend]).indicators;
    expect(entry).toMatchObject({
      ...{ kind: 'trend', mark: null, palette: null, funnel: false, elsewhere: null },
    });
  });

  it('cites each source once, that of the first table first', () => {
    const cited = (tables: readonly string[]) =>
      computeCatalogue([], [SOURCE, COUNTS], [{ ...MAP, tables }]).indicators[0]?.sources;
    expect(cited(['people', 'tests', 'others'])).toEqual(['counts', 'survey']);
    expect(cited(['others', 'tests'])).toEqual(['survey']);
  });

  it('gives the rounding of the tables that an indicator reads, and of no others', () => {
    const other = { ...table('others'), rounding: 'to 0.1' };
    const source = { ...SOURCE, tables: [table('tests'), other] };
    const roundingOf = (tables: readonly string[]) =>
      computeCatalogue([], [source], [{ ...MAP, tables }]).indicators[0]?.rounding;
    expect(roundingOf(['tests'])).toEqual(['whole people']);
    expect(roundingOf(['others', 'tests'])).toEqual(['to 0.1', 'whole people']);
  });

  it('refuses an indicator that reads a table of no source', () => {
    const stray = { ...MAP, tables: ['tests', 'elsewhere'] };
    expect(() => computeCatalogue([], [SOURCE], [stray])).toThrow(
      'indicator "rate" reads table "elsewhere", which no source yields',
    );
  });
});
