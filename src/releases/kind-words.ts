import type { ChangeKind, ReleasedState } from './manifest.ts';

/** Kinds of change in the order in which a reader asks for them, with their words. */
export const KIND_WORDS: Readonly<
  Record<
    ChangeKind,
    {
      readonly name: string;
      /** What happened to a figure, before a release: "Corrected in release 1.0.1". */
      readonly done: string;
      readonly one: string;
      readonly many: string;
    }
  >
> = {
  correction: { name: 'Correction', done: 'Corrected', one: 'correction', many: 'corrections' },
  revision: { name: 'Revision', done: 'Revised', one: 'revision', many: 'revisions' },
  withdrawal: { name: 'Withdrawal', done: 'Withdrawn', one: 'withdrawal', many: 'withdrawals' },
  new: { name: 'New', done: 'New', one: 'new entry', many: 'new entries' },
};

/** Kinds that change what was published before, in the order in which a reader asks for them. */
export const LEDGER_KINDS = ['correction', 'revision', 'withdrawal'] as const;

/** States of charts and datasets, what changed first. */
export const STATES: readonly ReleasedState[] = [
  ...(['values changed', 'withdrawn', 'words changed', 'new', 'unchanged'] as const),
];
