/** What a security notice names, and when its owner last read it. */
export interface SecurityNotice {
  readonly contact: string;
  /** Its own address. */
  readonly canonical: string;
  /** Day on which the owner last found it right, ISO 8601. */
  readonly reviewed: string;
}

/**
 * The day from which a notice no longer holds: a year after its review, the most that RFC 9116 advises.
 * @throws RangeError where the date is none.
 */
export function expiryOf(reviewed: string): string {
  const [, year, rest] = /^(\d{4})-(\d{2}-\d{2})$/.exec(reviewed) ?? [];
  if (year === undefined || rest === undefined)
    throw new RangeError(`reviewed "${reviewed}": a day such as 2026-11-22`);
  return `${Number(year) + 1}-${rest === '02-29' ? '02-28' : rest}`;
}

/** The notice as a file in the format of RFC 9116, lines ended by carriage return and line feed. */
export function renderSecurityTxt({ contact, canonical, reviewed }: SecurityNotice): string {
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expiryOf(reviewed)}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${canonical}`,
  ];
  return `${lines.join('\r\n')}\r\n`;
}
