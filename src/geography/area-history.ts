import type { AreaList } from './area-list.ts';
import type { Change, ChangeLookup, ChangeRow } from './change-lookup.ts';
import type { Edition } from './edition.ts';

/** What happened to an area from one edition to the next, with all areas that took part. */
export interface AreaChange {
  readonly from: Edition;
  readonly to: Edition;
  readonly change: Change;
  /** Codes of the earlier edition, in order. */
  readonly before: readonly string[];
  /** Codes of the later edition, in order. */
  readonly after: readonly string[];
}

export interface AreaHistory {
  readonly code: string;
  /** Editions that hold the code, oldest first; empty for a code that the place does not have. */
  readonly editions: readonly Edition[];
  /** Changes that the code took part in, oldest first: it began in one, or ended in one. */
  readonly changes: readonly AreaChange[];
}

/** Every edition that a code belongs to, and what it became or came from between them. */
export function areaHistory(
  code: string,
  areas: AreaList,
  lookups: readonly ChangeLookup[],
): AreaHistory {
  return {
    code,
    editions: areas.editionsOf(code),
    changes: lookups.flatMap((lookup) => changeOf(code, lookup) ?? []),
  };
}

/** The change of one lookup that a code of either edition took part in. */
export function changeOf(code: string, { from, to, rows }: ChangeLookup): AreaChange | undefined {
  const row = rows.find((candidate) => candidate.from === code || candidate.to === code);
  if (row === undefined) return undefined;
  const together = rows.filter((other) => isTogether(row, other));
  const before = [...new Set(together.map((other) => other.from))].toSorted();
  const after = [...new Set(together.map((other) => other.to))].toSorted();
  return { from, to, change: row.change, before, after };
}

function isTogether(row: ChangeRow, other: ChangeRow): boolean {
  return row.from === other.from || row.to === other.to;
}
