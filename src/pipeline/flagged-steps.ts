import type { Place } from '../areas/place.ts';
import type { Caveat } from '../indicators/indicator.ts';
import type { SourceTable } from '../sources/source.ts';
import type { Catalogue, CataloguedIndicator } from './catalogue.ts';
import { formatPeriod, periodsOverlap } from './period.ts';
import { roundHalfAway } from './round-half-away.ts';
import { largestSteps } from './suspicious-steps.ts';
import type { SuspiciousStep } from './suspicious-steps.ts';

/** A suspicious step of a table, in words for the charts of one place. */
export interface FlaggedStep extends Pick<SuspiciousStep, 'area' | 'from' | 'to' | 'times'> {
  /** Slug of a place whose charts show the area: its own areas, itself, and its comparators. */
  readonly place: string;
  readonly sentence: string;
}

/** Where steps are looked for, and what areas are called. */
export interface StepSources {
  /** Steps of a table, by its slug. */
  readonly steps: (table: string) => readonly SuspiciousStep[];
  /** Declaration of a table, by its slug. */
  readonly table: (slug: string) => Pick<SourceTable, 'unit'>;
  /** Names by code of all areas that the charts of a place may show, by its slug. */
  readonly names: (place: string) => ReadonlyMap<string, string>;
}

/** What is said of one chart in one sentence each; what remains is counted. */
const MOST_SENTENCES = 3;

/**
 * The catalogue with the suspicious steps of every table that an indicator reads, in sentences that
 * stand among its caveats. The figures themselves are published as they are.
 */
export function flagSteps(catalogue: Catalogue, sources: StepSources): Catalogue {
  const indicators = catalogue.indicators.map((indicator) => {
    const found = indicator.tables.flatMap((table) => {
      const { unit } = sources.table(table);
      return sources.steps(table).map((step) => ({ step, unit }));
    });
    const steps = catalogue.places.flatMap(({ slug: place }) => {
      const names = sources.names(place);
      return found.flatMap(({ step, unit }): readonly FlaggedStep[] => {
        const name = names.get(step.area);
        if (name === undefined) return [];
        const { area, from, to, times } = step;
        return [{ place, area, from, to, times, sentence: stepSentence(name, step, unit) }];
      });
    });
    return { ...indicator, steps };
  });
  return { ...catalogue, indicators };
}

/**
 * The caveats of an indicator where it is shown for a place: first the steps to look at with care,
 * the furthest from the others first, since they may be faults of the very figures shown.
 * @param period of a chart that shows one alone; else the steps between all periods are told.
 */
export function caveatsOf(
  { caveats, steps }: Pick<CataloguedIndicator, 'caveats' | 'steps'>,
  place: Pick<Place, 'name' | 'promise'> & { readonly slug: string },
  period?: string,
): readonly string[] {
  const shown = steps.filter(
    (step) =>
      step.place === place.slug &&
      (period === undefined || [step.from, step.to].some((each) => periodsOverlap(each, period))),
  );
  const rest = shown.length - MOST_SENTENCES;
  const count = rest === 1 ? '1 more step' : `${rest} more steps`;
  const more = `The source’s figures for ${place.name} have ${count} of this kind: published as they are, look at them with care.`;
  return [
    ...largestSteps(shown, MOST_SENTENCES).map(({ sentence }) => sentence),
    ...(rest > 0 ? [more] : []),
    ...caveats.flatMap((caveat) => caveatWords(caveat, place) ?? []),
  ];
}

/** A caveat as it is said of a place; nothing where it speaks of a plan that the place has none of. */
function caveatWords(caveat: Caveat, { promise }: Pick<Place, 'promise'>): string | undefined {
  if (typeof caveat === 'string') return caveat;
  return promise === undefined ? caveat.without : caveat.withPlan;
}

/** The sentences on the steps of single areas, each once, in the order of the indicators. */
export function stepsOfAreas(
  indicators: readonly Pick<CataloguedIndicator, 'steps'>[],
  place: string,
  codes: ReadonlySet<string>,
): readonly string[] {
  const steps = indicators.flatMap((indicator) => indicator.steps);
  const own = steps.filter((step) => step.place === place && codes.has(step.area));
  return [...new Set(own.map(({ sentence }) => sentence))];
}

function stepSentence(name: string, step: SuspiciousStep, unit: SourceTable['unit']): string {
  const { area, from, to } = step;
  const verb = step.new > step.old ? 'rose' : 'fell';
  const [old, now] = [step.old, step.new].map((value) => stepValue(value, unit));
  const between = `between ${formatPeriod(from)} and ${formatPeriod(to)}`;
  return `The source’s figure for ${name} (${area}) ${verb} from ${old} to ${now} ${between}: published as it is, look at it with care.`;
}

/** A value as its table has it, to one decimal: "0.7%", "12 people". */
function stepValue(value: number, unit: SourceTable['unit']): string {
  const number = String(roundHalfAway(value, 1));
  if (unit === 'percent') return `${number}%`;
  return unit === 'people' ? `${number} people` : number;
}
