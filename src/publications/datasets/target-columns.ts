import type { PublishedVerdict } from '../../record/published-record.ts';
import type { Certainty, Target } from '../../record/target.ts';
import { VERDICT_WORDS } from '../../verdicts/verdict.ts';
import {
  lastDayColumn,
  maybeColumn,
  numberColumns,
  wordsColumn,
  type CellColumn,
} from './cell-columns.ts';
import { documentTitle, ITEM_KEY, type PromiseRow } from './promise-columns.ts';

/** One version of a target, with the item that sets it. */
export interface TargetRow extends PromiseRow {
  readonly target: Target;
  readonly judged: PublishedVerdict;
}

type TargetColumn = CellColumn<TargetRow>;

/** The columns of the targets, in reading order. */
export function targetColumns(): readonly TargetColumn[] {
  return [...ITEM_KEY, ...versionColumns(), ...baselineColumns(), ...achievedColumns()];
}

function versionColumns(): readonly TargetColumn[] {
  return [
    wordsColumn(['version', 'Version', 'Short name of the version of the target.'], {
      cell: ({ judged }) => judged.version.id,
    }),
    wordsColumn(['measure', 'Measure', 'What is measured.'], {
      cell: ({ target }) => target.measure,
    }),
    wordsColumn(['unit', 'Unit', 'Unit of baseline, target and achieved.'], {
      cell: ({ target }) => target.unit,
    }),
    wordsColumn(['better', 'Better', 'Side of the number on which it is met: higher or lower.'], {
      cell: ({ target }) => target.better,
    }),
    {
      ...wordsColumn<TargetRow>(['target', 'Target', 'The number to reach.'], {
        cell: ({ judged }) => String(judged.version.value),
      }),
      datatype: 'decimal',
    },
    lastDayColumn(
      ['target_by', 'To be reached by', 'Last day of the month or year; [x] if no date.'],
      { cell: ({ judged }) => judged.version.by, missing: '[x]' },
    ),
    wordsColumn(['decided', 'Decided in', 'What set this version.'], {
      cell: ({ judged }) => judged.version.decided,
    }),
    wordsColumn(['why', 'Why', 'Why it was set, or what is known of that.'], {
      cell: ({ judged }) => judged.version.why,
    }),
    wordsColumn(['document', 'Document', 'Title of the document that prints it.'], {
      cell: (row) => documentTitle(row, row.judged.version.at),
    }),
    wordsColumn(['place', 'Place in it', 'Page, section or table of the document.'], {
      cell: ({ judged }) => judged.version.at.place,
    }),
  ];
}

function baselineColumns(): readonly TargetColumn[] {
  return [
    ...numberColumns<TargetRow>(['baseline', 'Baseline', 'What this version set out from.'], {
      cell: ({ judged }) => judged.version.baseline?.value,
      missing: '[x]',
    }),
    maybeColumn(['baseline_period', 'Period of the baseline', 'As printed; [x] if no baseline.'], {
      cell: ({ judged }) => periodWords(judged.version.baseline?.period),
      missing: '[x]',
    }),
  ];
}

function achievedColumns(): readonly TargetColumn[] {
  return [
    ...numberColumns<TargetRow>(
      ['achieved', 'Achieved', 'What a document on record says was reached.'],
      { cell: ({ target }) => target.achieved?.value, missing: '[x]' },
    ),
    maybeColumn(
      ['achieved_period', 'Period of what was achieved', 'As printed; [x] if none is on record.'],
      { cell: ({ target }) => periodWords(target.achieved?.period), missing: '[x]' },
    ),
    maybeColumn(
      [
        'achieved_certainty',
        'How sure it is',
        'Exact, at least, at most, rounded, or a 95% interval; [x] if none is on record.',
      ],
      { cell: ({ target }) => certaintyWords(target.achieved?.certainty), missing: '[x]' },
    ),
    wordsColumn(['verdict', 'Verdict', 'By the rules on the page of methods.'], {
      cell: ({ judged }) => VERDICT_WORDS[judged.verdict],
    }),
  ];
}

/** A period as printed; "2003/04" alone would be a month to a spreadsheet. */
function periodWords(period: string | undefined): string | undefined {
  return period?.replace(/^\d{4}\/\d{2}$/, 'year $&');
}

function certaintyWords(certainty: Certainty | undefined): string | undefined {
  if (certainty === undefined || typeof certainty === 'string') return certainty;
  return 'rounding' in certainty
    ? `within ${certainty.rounding} either way`
    : `95% interval from ${certainty.lower} to ${certainty.upper}`;
}
