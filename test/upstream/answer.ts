/** What a publisher answers to one address. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** An answer in text, which a test may alter as such. */
export type TextAnswer = Answer & { readonly body: string };

/** A publisher: what it answers, null for an address that is not its own. */
export type Answers = (url: URL) => Answer | null;

/** Cells of a CSV answer: text is quoted and numbers are bare, as Nomis writes them. */
export type AnswerCell = string | number | null;

export function csvText(
  columns: readonly string[],
  rows: readonly (readonly AnswerCell[])[],
): string {
  const line = (cells: readonly AnswerCell[]) =>
    cells
      .map((cell) => (typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : (cell ?? '')))
      .join(',');
  return [columns, ...rows].map((cells) => `${line(cells)}\n`).join('');
}

export function csvAnswer(body: string | Uint8Array): Answer {
  return { status: 200, headers: { 'content-type': 'text/csv' }, body };
}

export function jsonAnswer(content: unknown): Answer {
  const headers = { 'content-type': 'application/json' };
  return { status: 200, headers, body: JSON.stringify(content) };
}

/** The first publisher that knows the address answers. */
export function anyOf(...publishers: readonly Answers[]): Answers {
  return (url) => publishers.reduce<Answer | null>((found, answers) => found ?? answers(url), null);
}
