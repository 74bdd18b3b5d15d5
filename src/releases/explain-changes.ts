import { DataError } from '../pipeline/data-error.ts';
import type { FoundChange } from './compare-datasets.ts';
import type { FigureChange } from './manifest.ts';
import type { ExplainedChange, ReleaseNotes } from './release-notes.ts';

/** The file that people explain changes in. */
export const NOTES_FILE = 'data/releases/next.yaml';

/** The release that the changes belong to. */
export interface ChangingRelease {
  readonly version: string;
  readonly date: string;
}

/**
 * Changes with their reasons from the notes; a revision that the notes list as a correction is one.
 * Nothing is refused: `checkExplained` does that.
 */
export function explainChanges(
  found: readonly FoundChange[],
  notes: Pick<ReleaseNotes, 'corrections' | 'withdrawals' | 'revisions'>,
  { version, date }: ChangingRelease,
): readonly FigureChange[] {
  return found.map((change) => {
    const reasonOf = (list: readonly ExplainedChange[]) =>
      list.find((each) => isAbout(each, change))?.reason;
    const correction = change.kind === 'revision' ? reasonOf(notes.corrections) : undefined;
    const list = { withdrawal: notes.withdrawals, revision: notes.revisions };
    const other =
      change.kind === 'withdrawal' || change.kind === 'revision'
        ? reasonOf(list[change.kind])
        : undefined;
    return {
      ...{ release: version, date, ...change },
      kind: correction === undefined ? change.kind : 'correction',
      reason: correction ?? other ?? '',
    };
  });
}

/**
 * Refuses what a release must not publish: a withdrawal without its reason, and notes on changes
 * that there are none of.
 * @throws DataError naming the field of the notes, or the figure.
 */
export function checkExplained(
  changes: readonly FigureChange[],
  notes: Pick<ReleaseNotes, 'corrections' | 'withdrawals' | 'revisions'>,
): void {
  for (const [list, kind] of NOTED)
    notes[list].forEach((note, index) => {
      if (!changes.some((change) => change.kind === kind && isAbout(note, change)))
        throw unmatched(`${list}.${index}`, note, changes);
    });
  const unexplained = changes.filter(({ kind, reason }) => kind === 'withdrawal' && reason === '');
  const [first] = unexplained;
  if (first !== undefined) throw withoutReason(first, unexplained.length);
}

const NOTED = [
  ['corrections', 'correction'],
  ['withdrawals', 'withdrawal'],
  ['revisions', 'revision'],
] as const;

function isAbout(note: ExplainedChange, change: FoundChange): boolean {
  return (
    note.dataset === change.dataset &&
    (note.area ?? change.area) === change.area &&
    (note.period ?? change.period) === change.period &&
    (note.column ?? change.column) === change.column
  );
}

function unmatched(
  field: string,
  note: ExplainedChange,
  changes: readonly FigureChange[],
): DataError {
  const own = changes.filter(({ dataset, kind }) => dataset === note.dataset && kind !== 'new');
  const words = own.map(({ key, column, kind }) => `${key} ${column} (${kind})`).slice(0, 5);
  const { dataset, area = 'any area', period = 'any period', column = 'any column' } = note;
  return new DataError({
    ...{ file: NOTES_FILE, column: field },
    found: `${dataset}, ${area}, ${period}, ${column}: no figure changed in that way`,
    expected:
      words.length === 0
        ? `a change; no published figure of ${dataset} changed`
        : `one of the changes of ${dataset}, such as ${words.join('; ')}`,
    remedy: `name the dataset, area and period as the CSV does, or take the entry out of ${NOTES_FILE}`,
  });
}

function withoutReason({ dataset, key, column, old }: FigureChange, count: number): DataError {
  const others = count === 1 ? '' : `, and ${count - 1} more like it`;
  return new DataError({
    ...{ file: NOTES_FILE, column: 'withdrawals' },
    found: `no reason for ${dataset}, ${key}, ${column}, which was "${old ?? ''}"${others}`,
    expected: 'a reason for every published figure that is withdrawn',
    remedy: `add { dataset: ${dataset}, area, period, reason } to withdrawals in ${NOTES_FILE}, or bring the figure back`,
  });
}
