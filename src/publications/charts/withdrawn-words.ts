import { formatDay } from '../../releases/day-words.ts';
import type { WithdrawnChart } from '../../releases/manifest.ts';
import type { ChartRecord } from './chart-record.ts';
import { frozenPath } from './chart-versions.ts';

/** What the page of a withdrawn chart says before its last values. */
export interface WithdrawnWords {
  /** "Withdrawn: NEET, Leicester". */
  readonly title: string;
  /** Day and reason in two sentences. */
  readonly sentence: string;
  readonly lastValues: string;
  /** Address of the version that was released last. */
  readonly frozen: string;
  /** The chart that takes its place. */
  readonly successor: { readonly name: string; readonly path: string } | null;
}

/**
 * The words of a tombstone; `successor` is null where no chart takes the place of the withdrawn one.
 * @throws RangeError where the day is none of ISO 8601.
 */
export function withdrawnWords(
  { id, name, date, reason, lastRelease }: WithdrawnChart,
  successor: Pick<ChartRecord, 'id' | 'name'> | null,
): WithdrawnWords {
  const why = endSentence(reason);
  const none = successor === null ? ' No chart takes its place.' : '';
  return {
    title: `Withdrawn: ${name}`,
    sentence: `This chart was withdrawn on ${formatDay(date)} and is no longer kept up. ${why}${none}`,
    lastValues: `They were published in version ${lastRelease} and must not be read as current.`,
    frozen: frozenPath(id, lastRelease),
    successor: successor && { name: successor.name, path: `/charts/${successor.id}/` },
  };
}

/** A reason as a sentence, whether or not whoever wrote it ended it as one. */
export function endSentence(reason: string): string {
  return /[.!?]$/.test(reason) ? reason : `${reason}.`;
}
