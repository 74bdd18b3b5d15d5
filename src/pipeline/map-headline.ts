import type { MapFacts } from '../indicators/indicator.ts';
import { countAreas } from './count-words.ts';
import { formatNumber } from './format-number.ts';
import type { Direction } from './published.ts';

/** Areas with a clear change and without one. */
export interface ChangeCounts {
  readonly rose: number;
  readonly fell: number;
  readonly unclear: number;
}

/** A change is clear where its 99.8% interval leaves zero out. */
export function changeCounts(rows: MapFacts['rows']): ChangeCounts {
  const total = (direction: Direction) => rows.filter((row) => row.direction === direction).length;
  return { rose: total('rise'), fell: total('fall'), unclear: total('no clear change') };
}

/** "43 of 192 LSOAs": the part of the areas that something holds for. */
export function partOfAreas(part: number, { rows, edition }: MapFacts): string {
  return `${part} of ${countAreas(rows.length, edition)}`;
}

/**
 * How many areas lie above the 99.8% limits: "Claimant rate clearly above average in 43 of 192
 * LSOAs". The average is that of all areas together.
 */
export function aboveAverageHeadline(name: string, facts: MapFacts): string {
  return `${name} clearly above average in ${partOfAreas(facts.higher, facts)}`;
}

/** Whichever clear change more areas had: "Claimant rate clearly fell in 84 of 192 LSOAs". */
export function changeHeadline(name: string, facts: MapFacts): string {
  const { rose, fell } = changeCounts(facts.rows);
  const [verb, areas] = rose > fell ? ['rose', rose] : ['fell', fell];
  return `${name} clearly ${verb} in ${partOfAreas(areas, facts)}`;
}

/** How many areas reach a value: "A fifth or more employment-deprived in 36 of 187 LSOAs". */
export function atLeastHeadline(claim: string, threshold: number, facts: MapFacts): string {
  const reached = facts.values.filter((value) => value >= threshold).length;
  return `${claim} in ${partOfAreas(reached, facts)}`;
}

/**
 * The fewest areas that hold half of a count: "Half the claimants lived in 59 of 192 LSOAs". It
 * describes how evenly people are spread, and names no area.
 */
export function concentrationHeadline(people: string, facts: MapFacts): string {
  const counts = facts.rows.map(({ count }) => count ?? 0).sort((a, b) => b - a);
  const half = counts.reduce((sum, count) => sum + count, 0) / 2;
  let held = 0;
  const areas = counts.findIndex((count) => (held += count) >= half) + 1;
  return `Half ${people} lived in ${partOfAreas(areas, facts)}`;
}

/** What the plan asked for: "The plan sought 392 fewer jobseeker claimants in 18 LSOAs". */
export function targetHeadline(people: string, { values, edition }: MapFacts): string {
  const sum = values.reduce((total, value) => total + value, 0);
  return `The plan sought ${formatNumber(sum, 0)} fewer ${people} in ${countAreas(values.length, edition)}`;
}
