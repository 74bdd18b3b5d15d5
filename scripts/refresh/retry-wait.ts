/** How often and how long a publisher is waited for; times in milliseconds. */
export interface Patience {
  /** Times that a question is asked in all. */
  readonly attempts: number;
  /** Wait before the second time; it doubles before each further one. */
  readonly firstWait: number;
  /** No wait is longer; a publisher that asks for a longer one is left alone. */
  readonly longestWait: number;
  /** Until the first line of an answer, and between two pieces of it. */
  readonly headersWithin: number;
  readonly pieceWithin: number;
  /** Until the end of an answer, however steadily it comes. */
  readonly wholeWithin: number;
  /** Bytes that an answer may have. */
  readonly mostBytes: number;
}

/** Nomis may take a minute for a large table before it sends its first line. */
export const PATIENCE: Patience = {
  attempts: 5,
  firstWait: 2_000,
  longestWait: 300_000,
  headersWithin: 120_000,
  pieceWithin: 60_000,
  wholeWithin: 15 * 60_000,
  mostBytes: 1_000_000_000,
};

/** Whether asking the same again may help: too many questions, or a fault on the publisher's side. */
export function isWorthAskingAgain(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500;
}

/**
 * Milliseconds to wait before a question is asked again: what the publisher asks for, else twice as
 * long as before. Chance has no part in it: so few questions are asked at a time that they cannot
 * come back as a crowd. Null where the publisher asks for a longer wait than there is patience for.
 * @param attempt Times that it was asked, 1 after the first.
 */
export function retryWait(
  patience: Patience,
  attempt: number,
  { retryAfter, now }: { readonly retryAfter: string | null; readonly now: number },
): number | null {
  const asked = retryAfter === null ? null : parseRetryAfter(retryAfter.trim(), now);
  if (asked !== null) return asked > patience.longestWait ? null : asked;
  return Math.min(patience.firstWait * 2 ** (attempt - 1), patience.longestWait);
}

/**
 * The header says whole seconds, or a date that begins with its weekday; null where it is neither.
 * The clock's own reading of dates is generous: it takes "1.5" for a day of 2001.
 */
function parseRetryAfter(text: string, now: number): number | null {
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
