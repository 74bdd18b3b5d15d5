import type { TargetVersion } from '../record/target.ts';
import { formatDeadline } from './date-words.ts';

/** A target as printed, with its date: "Target: 69.4%, by March 2008." */
export function targetLine({ printed, by }: Pick<TargetVersion, 'printed' | 'by'>): string {
  return `Target: ${printed}, ${formatDeadline(by)}.`;
}

/** The lines of a sum that has no figure to work with. */
export function noFigureLines(version: TargetVersion): readonly string[] {
  return [targetLine(version), 'Achieved: no figure in any document or series on record.'];
}
