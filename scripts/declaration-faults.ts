import { emptyObservation } from '../src/pipeline/observation.ts';
import { isCodeOf } from '../src/geography/edition.ts';
import { fileRules, isPhrase, sentenceRules, SLUG, unmet, type Rule } from './declaration-rules.ts';
import type { AnyIndicator, MapIndicator } from '../src/indicators/indicator.ts';
import type { Place } from '../src/areas/place.ts';
import { CLASS_LIMITS } from '../src/pipeline/class-breaks.ts';
import { roundHalfAway } from '../src/pipeline/round-half-away.ts';
import type { Source } from '../src/sources/source.ts';

/** What declarations may refer to. */
export interface Known {
  readonly tables: ReadonlySet<string>;
  readonly breaks: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
}

/** What is to be filled in or mended in an indicator's file; empty where it is complete. */
export function indicatorFaults(
  indicator: AnyIndicator & { readonly slug: string },
  known: Known,
): readonly string[] {
  const { slug, title, noun, measure, unit, range, phrase } = indicator;
  return unmet([
    ...fileRules(slug),
    [isPhrase(title), 'title: name the measure, without a full stop: "Claimant rate"'],
    [
      isPhrase(noun) && !/^[A-Z][a-z]/.test(noun),
      'noun: the name inside a sentence, after "the": "claimant rate"',
    ],
    [
      isPhrase(measure),
      'measure: say measure and population, without a full stop: "Claimants per 100 residents aged 16 and over"',
    ],
    [
      isPhrase(unit.words),
      'unit.words: say the unit as read aloud: "per cent of residents aged 16 to 64"',
    ],
    [unit.decimals <= 1, 'unit.decimals: one at most, the figures bear no more'],
    [range[0] < range[1], 'range: lowest, then highest value that can be true: [0, 100]'],
    ...referenceRules(indicator, known),
    [
      headlineOf(indicator) !== '',
      "headline: the finding in ten words or fewer: (facts) => aboveAverageHeadline('Claimant rate', facts)",
    ],
    [
      phrase('1.0').includes('1.0'),
      'phrase: put the value in the words: `${value} of residents aged 16 to 64 in work`',
    ],
    ...sentenceRules('caveats', indicator.caveats.flatMap(sentencesOf)),
    ...sentenceRules('howMade', indicator.howMade),
    ...(indicator.kind === 'map' ? mapRules(indicator) : []),
  ]);
}

/** All that a caveat may say, in whatever place. */
function sentencesOf(caveat: AnyIndicator['caveats'][number]): readonly string[] {
  return typeof caveat === 'string' ? [caveat] : Object.values(caveat);
}

/** Tables and breaks that an indicator names must be there. */
function referenceRules({ tables, breaks }: AnyIndicator, known: Known): readonly Rule[] {
  return [
    [tables.length > 0, 'tables: name at least one table of src/sources: "claimants-lsoa"'],
    ...tables.map((table): Rule => [
      known.tables.has(table),
      table === ''
        ? 'tables: name a table that a source of src/sources yields: "claimants-lsoa"'
        : `tables: no source yields "${table}"`,
    ]),
    ...breaks.map((id): Rule => [known.breaks.has(id), `breaks: ${id} is not in data/breaks.yaml`]),
  ];
}

/** Fields of a source that must not be blank, each with what it may look like. */
const SOURCE_WORDS = {
  title: 'Claimant count, local authorities',
  publisher: 'Office for National Statistics',
  dataset: 'Nomis NM_162_1',
  attribution: 'Source: Office for National Statistics, licensed under …',
  definition: 'People who claim benefits principally because they are unemployed.',
  frequency: 'monthly; yearly figures are shown here',
} as const satisfies Partial<Record<keyof Source, string>>;

/** What is to be filled in or mended in a source's file. */
export function sourceFaults(source: Source & { readonly slug: string }): readonly string[] {
  const { slug, url, licence, attribution } = source;
  return unmet([
    ...fileRules(slug),
    ...Object.entries(SOURCE_WORDS).map(([key, model]): Rule => [
      source[key as keyof typeof SOURCE_WORDS].trim() !== '',
      `${key}: fill it in: "${model}"`,
    ]),
    [
      /^https:\/\/\S+$/.test(url),
      'url: the publisher’s page, with https: "https://www.nomisweb.co.uk/"',
    ],
    [
      source.tables.length > 0 || source.standing === 'reference geography',
      'tables: declare at least one',
    ],
    ...source.tables.flatMap((table): readonly Rule[] => [
      [SLUG.test(table.slug), `tables: "${table.slug}" is no slug`],
      [
        isPhrase(table.measure),
        `tables: say the measure of ${table.slug}: "Employment rate, residents aged 16 to 64"`,
      ],
      [
        table.rounding !== '',
        `tables: say how ${table.slug} was rounded: "to 0.1 of a percentage point"`,
      ],
      [
        table.origin === 'upstream' || table.input !== '',
        `tables: name the file that ${table.slug} is made from: "claimant-rate-16-64.csv"`,
      ],
      [table.range[0] < table.range[1], `tables: give the range of ${table.slug}: [0, 100]`],
    ]),
    [
      licence !== 'OGL-3.0' || attribution.includes('Open Government Licence v3.0'),
      'attribution: name the licence: "licensed under the Open Government Licence v3.0."',
    ],
    ...sentenceRules('caveats', source.caveats),
  ]);
}

/** What is to be filled in or mended in a place's file. */
export function placeFaults(
  place: Place & { readonly slug: string },
  known: Known,
): readonly string[] {
  const { slug, name, within, code, comparators, programme } = place;
  return unmet([
    ...fileRules(slug),
    [name !== '', 'name: what people call the place: "Leicester"'],
    [within !== '', 'within: where it is, for readers elsewhere: "East Midlands, England"'],
    [
      /^E0[6-9]\d{6}$/.test(code),
      'code: the official code of the local authority district: "E06000016"',
    ],
    ...comparators.map((each): Rule => [
      each.name !== '' && isCodeOf('authority', each.code),
      `comparators: code and name of each: { code: 'E12000004', name: 'East Midlands', … }`,
    ]),
    [
      comparators.some((each) => each.code === place.nation),
      'nation: the code of one of the comparators',
    ],
    ...(['leadIndicator', 'leadTrend'] as const).map((field): Rule => [
      known.indicators.has(place[field]),
      `${field}: no indicator "${place[field]}"`,
    ]),
    [
      programme === undefined ||
        (programme.name !== '' && programme.from > 1900 && programme.from <= programme.to),
      'programme: its name, first and last year: { name: "City Strategy", from: 2007, to: 2011 }',
    ],
  ]);
}

/** The headline of an indicator on invented facts: whether there is one does not depend on them. */
function headlineOf(indicator: AnyIndicator): string {
  const figure = { ...emptyObservation('E06000001', '2020-01-01/P1Y'), value: 1 };
  const around = { place: 'Town', period: figure.period, label: '2020' };
  return indicator.kind === 'trend'
    ? indicator.headline({ ...around, first: figure, last: figure, nation: null })
    : indicator.headline({
        ...{ ...around, edition: 'lsoa2011', pooled: null },
        ...{ rows: [], values: [], higher: 0, lower: 0 },
      });
}

function mapRules(indicator: MapIndicator): readonly Rule[] {
  if (indicator.mark === 'symbol')
    return [[!indicator.funnel, 'funnel: counts have no rate to test']];
  const { classes, palette, unit } = indicator;
  const [fewest, most] = CLASS_LIMITS;
  const total = classes.method === 'manual' ? classes.breaks.length + 1 : classes.classes;
  const steps = classes.method === 'manual' ? classes.breaks : [classes.step];
  const mirrors =
    classes.method === 'manual' &&
    classes.breaks.every((value, index, all) => value + (all.at(-1 - index) ?? NaN) === 0);
  return [
    [total >= fewest && total <= most, `classes: ${fewest} to ${most}`],
    [
      steps.every((step) => roundHalfAway(step, unit.decimals) === step),
      'classes: breaks with no more decimals than the values',
    ],
    [
      palette !== 'diverging' || mirrors,
      'classes: a diverging map needs breaks that mirror around 0',
    ],
  ];
}
