import { describe, expect, it } from 'vitest';
import { indicatorFaults, sourceFaults, type Known } from '../../scripts/declaration-faults.ts';
import { loadIndicators, loadSources } from '../../scripts/declarations.ts';
import { RATE } from '../pipeline/published-fixture.ts';
import { breaks } from './published.ts';

const indicators = await loadIndicators();
const sources = await loadSources();
const known: Known = {
  tables: new Set(sources.flatMap(({ tables }) => tables.map(({ slug }) => slug))),
  breaks: new Set(breaks.map(({ id }) => id)),
  indicators: new Set(indicators.map(({ slug }) => slug)),
};

describe('declarations', () => {
  it.each(indicators.map((each) => [each.slug, each] as const))(
    'src/indicators/%s.ts is complete',
    (_, indicator) => {
      expect(indicatorFaults(indicator, known), 'to fill in or mend').toEqual([]);
    },
  );

  it.each(sources.map((each) => [each.slug, each] as const))(
    'src/sources/%s.ts is complete',
    (_, source) => {
      expect(sourceFaults(source), 'to fill in or mend').toEqual([]);
    },
  );

  it('name each indicator’s title once', () => {
    const titles = indicators.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('name each table once', () => {
    const slugs = sources.flatMap(({ tables }) => tables.map(({ slug }) => slug));
    expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([]);
  });
});

describe('indicatorFaults', () => {
  const complete = {
    ...RATE,
    slug: 'test-rate',
    classes: { method: 'natural', classes: 5, step: 1 },
  } as const;
  const here: Known = { ...known, tables: new Set(['tests']) };

  it('finds nothing in a complete declaration', () => {
    expect(indicatorFaults(complete, here)).toEqual([]);
  });

  it('lists all that is to fill in, at once', () => {
    const blank = {
      ...complete,
      slug: 'Test_Rate',
      title: '',
      tables: ['nowhere'],
      breaks: ['B99'],
      caveats: [],
      howMade: ['divide', `${'Word '.repeat(31)}end.`],
    };
    expect(indicatorFaults(blank, here)).toMatchInlineSnapshot(`
      [
        "file name: "Test_Rate" is the address: lower case, digits, hyphens",
        "title: name the measure, without a full stop: "Claimant rate"",
        "tables: no source yields "nowhere"",
        "breaks: B99 is not in data/breaks.yaml",
        "caveats: write at least one sentence: "The figures are survey estimates, so small moves may be chance."",
        "howMade: not a sentence: "divide"",
        "howMade: over 30 words: "Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word end."",
      ]
    `);
  });

  it('asks a diverging map for breaks that mirror around zero', () => {
    const diverging = { ...complete, palette: 'diverging' } as const;
    const skewed = { method: 'manual', breaks: [-2, 0, 1] } as const;
    const mirrored = { method: 'manual', breaks: [-2, 0, 2] } as const;
    expect(indicatorFaults({ ...diverging, classes: skewed }, here)).toHaveLength(1);
    expect(indicatorFaults({ ...diverging, classes: mirrored }, here)).toEqual([]);
  });
});
