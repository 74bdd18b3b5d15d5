/** A postcode, whole or in part, as one reading of what somebody typed. */
export interface PostcodeStart {
  /** "LE5": the part before the space, always whole. */
  readonly outcode: string;
  /** "5PD" of a whole postcode, "5" or "5P" of a part of one, empty for an outcode alone. */
  readonly inward: string;
}

const OUTCODE = /^[A-Z]{1,2}\d[A-Z\d]?$/;
const INWARD = /^(\d[A-Z]{0,2})?$/;

/** A whole postcode among other words, as in an address that was pasted. */
const WITHIN = /(?:^|[^A-Z\d])([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})(?![A-Z\d])/;

/** Nobody's address is longer; anything beyond is not read. */
const LONGEST = 200;

/**
 * The ways to read a text as a postcode or the start of one, in any case and spacing; none when
 * it is something else. "le55pd" is LE5 5PD; "LE21" may be LE2 1… or LE21; "LE2 1" is only LE2 1….
 * No character is exchanged for a similar one: "LEO 5PD" with a letter O is not a postcode.
 */
export function parsePostcode(text: string): readonly PostcodeStart[] {
  const words = spacedCapitals(text);
  const gap = words.indexOf(' ');
  const spaced = { outcode: words.slice(0, gap), inward: words.slice(gap + 1) };
  if (gap !== -1 && isStart(spaced)) return [spaced];
  const letters = words.replaceAll(' ', '');
  const readings = letters.length > 7 ? [] : splits(letters).filter(isStart);
  if (readings.length > 0) return readings;
  const [, outcode, inward] = WITHIN.exec(words) ?? [];
  return outcode === undefined || inward === undefined ? [] : [{ outcode, inward }];
}

/** Whether the reading is a whole postcode rather than the start of several. */
export function isWholePostcode(start: PostcodeStart): boolean {
  return start.inward.length === 3;
}

/** A postcode or its start as it is written: "LE5 5PD", "LE5 5", "LE5". */
export function formatPostcode({ outcode, inward }: PostcodeStart): string {
  return inward === '' ? outcode : `${outcode} ${inward}`;
}

/** The sector of a postcode, one digit after the space: "LE5 5PD" → "LE5 5". */
export function postcodeSector(postcode: string): string {
  return postcode.slice(0, postcode.indexOf(' ') + 2);
}

/** A postcode or its start as part of an address: "LE5 5PD" → `le5-5pd`. */
export function postcodeSlug(postcode: string): string {
  return postcode.toLowerCase().replace(' ', '-');
}

/**
 * The whole postcode that a text would be if the letters O, I and L stood for 0 and 1 wherever
 * a postcode has a digit: "LEI lAA" gives "LE1 1AA". Null when there is none, or when the text is
 * a postcode already. To be offered as a question, never taken as an answer.
 */
export function suggestPostcode(text: string): string | null {
  if (parsePostcode(text).length > 0) return null;
  const letters = spacedCapitals(text).replaceAll(' ', '');
  const [, area, district, rest, unit] =
    /^([A-Z]{1,2})([\dOIL]{1,2})([\dOIL])([A-Z]{2})$/.exec(letters) ?? [];
  if (area === undefined || district === undefined || rest === undefined) return null;
  return `${area}${asDigits(district)} ${asDigits(rest)}${unit}`;
}

function asDigits(text: string): string {
  return text.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

function isStart({ outcode, inward }: PostcodeStart): boolean {
  return OUTCODE.test(outcode) && INWARD.test(inward);
}

/** Every way to part the letters into an outcode and what follows it, short outcodes first. */
function splits(letters: string): readonly PostcodeStart[] {
  return [2, 3, 4]
    .filter((length) => length <= letters.length)
    .map((length) => ({ outcode: letters.slice(0, length), inward: letters.slice(length) }));
}

/** Capitals with single spaces; full-width letters, hyphens and stops count as what they mean. */
function spacedCapitals(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s.,\u2010-\u2013-]+/g, ' ')
    .trim();
}
