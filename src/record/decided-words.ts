import { formatDate } from '../verdicts/date-words.ts';
import type { Programme } from './programme.ts';
import type { TargetVersion } from './target.ts';

/**
 * Who decided on a version of a target, and when. Where the only date is that of a document which
 * passes on what others decided, the words say that it was printed then, not decided then.
 * @throws RangeError where the date is neither a month nor a year.
 */
export function decidedWords(
  { decided, set, at }: Pick<TargetVersion, 'decided' | 'set' | 'at'>,
  documents: Programme['documents'],
): string {
  const document = documents.find(({ id }) => id === at.document);
  const isPassedOn = document?.date === set && document.title !== decided;
  return `${decided}, ${isPassedOn ? 'as printed in ' : ''}${formatDate(set)}`;
}
