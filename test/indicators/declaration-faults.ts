import type { AnyIndicator, MapIndicator } from '../../src/indicators/indicator.ts';
import type { Place } from '../../src/areas/place.ts';
import { CLASS_LIMITS } from '../../src/pipeline/class-breaks.ts';
import { roundHalfAway } from '../../src/pipeline/round-half-away.ts';
import type { Source } from '../../src/sources/source.ts';

/** What declarations may refer to. */
export interface Known {
  readonly tables: ReadonlySet<string>;
  readonly breaks: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
}

/** A condition with what to write where it does not hold. */
type Rule = readonly [holds: boolean, remedy: string];

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MOST_WORDS = 30;

export function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** What is to be filled in or mended in an indicator's file; empty where it is complete. */
export function indicatorFaults(
  indicator: AnyIndicator & { readonly slug: string },
  known: Known,
): readonly string[] {
  const { slug, title, noun, measure, unit, tables, breaks, range, phrase } = indicator;
  return unmet([
    ...fileRules(slug),
    [isPhrase(title), 'title: name the measure, without a full stop'],
    [isPhrase(noun) && !/^[A-Z][a-z]/.test(noun), 'noun: the name inside a sentence, after "the"'],
    [isPhrase(measure), 'measure: say measure and population, without a full stop'],
    [isPhrase(unit.words), 'unit.words: say the unit as read aloud'],
    [unit.decimals <= 1, 'unit.decimals: one at most, the figures bear no more'],
    [range[0] < range[1], 'range: lowest, then highest value that can be true'],
    [tables.length > 0, 'tables: name at least one table of src/sources'],
    ...tables.map((table): Rule => [
      known.tables.has(table),
      `tables: no source yields "${table}"`,
    ]),
    ...breaks.map((id): Rule => [known.breaks.has(id), `breaks: ${id} is not in data/breaks.yaml`]),
    [phrase('1.0').includes('1.0'), 'phrase: put the value in the words'],
    ...sentenceRules('caveats', indicator.caveats),
    ...sentenceRules('howMade', indicator.howMade),
    ...(indicator.kind === 'map' ? mapRules(indicator) : []),
  ]);
}

/** What is to be filled in or mended in a source's file. */
export function sourceFaults(source: Source & { readonly slug: string }): readonly string[] {
  const { slug, title, publisher, url, dataset, attribution, definition, frequency } = source;
  const words = { title, publisher, dataset, attribution, definition, frequency };
  return unmet([
    ...fileRules(slug),
    ...Object.entries(words).map(([key, text]): Rule => [text.trim() !== '', `${key}: fill it in`]),
    [/^https:\/\/\S+$/.test(url), 'url: the publisher’s page, with https'],
    [
      source.tables.length > 0 || source.standing === 'reference geography',
      'tables: declare at least one',
    ],
    ...source.tables.flatMap((table): readonly Rule[] => [
      [SLUG.test(table.slug), `tables: "${table.slug}" is no slug`],
      [isPhrase(table.measure), `tables: say the measure of ${table.slug}`],
      [table.rounding !== '', `tables: say how ${table.slug} was rounded`],
      [table.range[0] < table.range[1], `tables: give the range of ${table.slug}`],
    ]),
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
    [name !== '' && within !== '', 'name, within: fill them in'],
    [/^E0[6-9]\d{6}$/.test(code), 'code: the code of a local authority district'],
    [
      comparators.some((each) => each.code === place.nation),
      'nation: the code of one of the comparators',
    ],
    ...[place.leadIndicator, place.leadTrend].map((lead): Rule => [
      known.indicators.has(lead),
      `leadIndicator, leadTrend: no indicator "${lead}"`,
    ]),
    [
      programme === undefined || programme.from <= programme.to,
      'programme: from the earlier year to the later',
    ],
  ]);
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

function fileRules(slug: string): readonly Rule[] {
  return [[SLUG.test(slug), `file name: "${slug}" is the address: lower case, digits, hyphens`]];
}

function sentenceRules(field: string, sentences: readonly string[]): readonly Rule[] {
  return [
    [sentences.length > 0, `${field}: write at least one sentence`],
    ...sentences.flatMap((sentence): readonly Rule[] => [
      [wordCount(sentence) <= MOST_WORDS, `${field}: over ${MOST_WORDS} words: "${sentence}"`],
      [/^[A-Z0-9].*\.$/.test(sentence), `${field}: not a sentence: "${sentence}"`],
    ]),
  ];
}

function isPhrase(text: string): boolean {
  return text.trim() !== '' && !text.endsWith('.');
}

function unmet(rules: readonly Rule[]): readonly string[] {
  return rules.filter(([holds]) => !holds).map(([, remedy]) => remedy);
}
