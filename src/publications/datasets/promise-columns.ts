import { STANDING_WORDS } from '../../verdicts/standing.ts';
import type { PublishedItem, PublishedProgramme } from '../../record/published-record.ts';
import type { QuotedPlace } from '../../record/target.ts';
import {
  lastDayColumn,
  maybeColumn,
  numberColumns,
  wordsColumn,
  type CellColumn,
} from './cell-columns.ts';

/** An item with the programme that it belongs to. */
export interface PromiseRow {
  readonly item: PublishedItem;
  readonly programme: PublishedProgramme['programme'];
}

/** A column of the record of promises, and what stands in it. */
export type PromiseColumn = CellColumn<PromiseRow>;

/** Columns of a row about an item: its programme and its own short name. */
export const ITEM_KEY: readonly PromiseColumn[] = [
  wordsColumn(['programme', 'Programme', 'Short name of the programme, part of its address.'], {
    cell: ({ item }) => item.programme,
  }),
  wordsColumn(['item', 'Item', 'Short name of the item in its programme, part of its address.'], {
    cell: ({ item }) => item.id,
  }),
  wordsColumn(['title', 'Title', 'What the item is, in plain words.'], {
    cell: ({ item }) => item.title,
  }),
];

/** Title of the document that words or a figure stand in. */
export function documentTitle({ programme }: PromiseRow, { document }: QuotedPlace): string {
  return programme.documents.find(({ id }) => id === document)?.title ?? document;
}

/** The columns of the record of promises, in reading order. */
export function promiseColumns(): readonly PromiseColumn[] {
  return [...ITEM_KEY, ...wordColumns(), ...aboutColumns(), ...targetColumns(), noteColumn()];
}

function wordColumns(): readonly PromiseColumn[] {
  return [
    wordsColumn(['kind', 'Kind', 'Kind of item: aim, target, milestone, action and others.'], {
      cell: ({ item }) => item.kind,
    }),
    wordsColumn(['words', 'Exact words', 'The words of the document, exactly as printed.'], {
      cell: ({ item }) => item.quote,
    }),
    wordsColumn(['document', 'Document', 'Title of the document that the words stand in.'], {
      cell: (row) => documentTitle(row, row.item.at),
    }),
    wordsColumn(['place', 'Place in it', 'Page, section or table of the document.'], {
      cell: ({ item }) => item.at.place,
    }),
    wordsColumn(['part', 'Part', 'Heading under which the programme lists it.'], {
      cell: ({ item }) => item.part,
    }),
  ];
}

function aboutColumns(): readonly PromiseColumn[] {
  return [
    maybeColumn(['objective', 'Objective', 'The item that it serves; [z] where it serves none.'], {
      cell: ({ item }) => item.objective,
      missing: '[z]',
    }),
    maybeColumn(['lead', 'Responsible', 'Organisations that the document names; [x] if none.'], {
      cell: ({ item }) => item.lead,
      missing: '[x]',
    }),
    maybeColumn(['area_codes', 'Areas', 'Codes of its areas, a space between; [z] if none.'], {
      cell: ({ item }) => item.areas.join(' ') || undefined,
      missing: '[z]',
    }),
    maybeColumn(['groups', 'Groups', 'Groups of people, a space between; [z] if none is named.'], {
      cell: ({ item }) => item.groups.join(' ') || undefined,
      missing: '[z]',
    }),
    lastDayColumn(
      ['due_by', 'Due by', 'Last day of the month or year by which it was due; [x] if no date.'],
      { cell: ({ item }) => item.due?.date, missing: '[x]' },
    ),
    wordsColumn(
      ['standing', 'Where it stands', 'The verdict on its target, or whether it was reported on.'],
      { cell: ({ item }) => STANDING_WORDS[item.standing] },
    ),
  ];
}

const latest = ({ item }: PromiseRow) => item.target?.versions.at(-1);
/** Without a target nothing is missing; what a target lacks is not on record. */
const reason = ({ item }: PromiseRow) => (item.target === undefined ? '[z]' : '[x]');

/** The target in its last version, on which the verdict is. */
function targetColumns(): readonly PromiseColumn[] {
  return [
    maybeColumn(['unit', 'Unit', 'Unit of the three figures; [z] where the item sets no target.'], {
      cell: ({ item }) => item.target?.unit,
      missing: '[z]',
    }),
    ...numberColumns<PromiseRow>(
      ['baseline', 'Baseline', 'What the last version of its target set out from.'],
      { cell: (row) => latest(row)?.baseline?.value, missing: reason },
    ),
    ...numberColumns<PromiseRow>(
      ['target', 'Target', 'The number to reach, by the last version of its target.'],
      { cell: (row) => latest(row)?.value, missing: reason },
    ),
    lastDayColumn(
      ['target_by', 'To be reached by', 'Last day of the month or year; [x] if no date.'],
      { cell: (row) => latest(row)?.by, missing: reason },
    ),
    ...numberColumns<PromiseRow>(
      ['achieved', 'Achieved', 'What a document on record says was reached.'],
      { cell: ({ item }) => item.target?.achieved?.value, missing: reason },
    ),
    {
      ...wordsColumn<PromiseRow>(
        [
          'target_versions',
          'Versions of its target',
          'How many there are: the dataset of targets has them all; 0 where it sets none.',
        ],
        { cell: ({ item }) => String(item.target?.versions.length ?? 0) },
      ),
      datatype: 'integer',
    },
  ];
}

function noteColumn(): PromiseColumn {
  return maybeColumn(['note', 'Note', 'What to know beside the words; [z] if nothing.'], {
    cell: ({ item }) => item.note,
    missing: '[z]',
  });
}
