import type { Target, TargetVersion } from '../record/target.ts';
import { formatDate } from './date-words.ts';

/** A target as printed, with its date: "Target: 69.4%, by March 2008." */
export function targetLine({ printed, by }: Pick<TargetVersion, 'printed' | 'by'>): string {
  return `Target: ${printed}, ${by === undefined ? 'no date printed' : `by ${formatDate(by)}`}.`;
}

/** The lines of a sum that has no figure to work with. */
export function noFigureLines({ measure }: Target, version: TargetVersion): readonly string[] {
  return [targetLine(version), `Achieved: no document or series on record says. ${measure}.`];
}
