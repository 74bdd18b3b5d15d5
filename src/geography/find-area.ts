import { describePostcode, type PostcodeAnswer } from './find-postcode.ts';
import { findNames, findOtherPlaces, type NamedMatch } from './find-names.ts';
import type { PostcodeAreas } from './find-outcode.ts';
import type { OtherPlace, PlacesFile } from './find-places.ts';
import { findPostcodes, nearestPostcodes, type FoundPostcodes } from './find-postcodes.ts';
import { findSimilar } from './find-similar.ts';
import { formatPostcode, parsePostcode, suggestPostcode, type PostcodeStart } from './postcode.ts';

/** What there is to say to somebody who looked for an area. */
export type Answer =
  | { readonly kind: 'nothing asked' }
  | PostcodeAnswer
  /** The start of several postcodes, in each way to read it. */
  | { readonly kind: 'postcodes'; readonly starts: readonly FoundPostcodes[] }
  | AreasAnswer
  /** No postcode of the place has this outcode. */
  | { readonly kind: 'elsewhere'; readonly outcode: string }
  /** The outcode is the place's, but no postcode on record is this or begins so. */
  | { readonly kind: 'not held'; readonly start: string; readonly near: FoundPostcodes }
  | UnknownAnswer;

/** Areas of the place, and other places on record, that a text names: at least one of either. */
export interface AreasAnswer {
  readonly kind: 'areas';
  readonly matches: readonly NamedMatch[];
  readonly others: readonly OtherPlace[];
}

/** Neither a postcode nor any part of a name or code on record. */
export interface UnknownAnswer {
  readonly kind: 'unknown';
  /** The postcode that it would be if letters that look like digits were digits. */
  readonly postcode: string | null;
  /** Areas with nearly this name. */
  readonly similar: readonly NamedMatch[];
}

/** Rows of each outcode that has been read so far, ascending by postcode. */
export type RowsByOutcode = ReadonlyMap<string, readonly PostcodeAreas[]>;

/** The outcodes of the place whose rows are needed to answer. */
export function outcodesNeeded(query: string, places: PlacesFile): readonly string[] {
  return startsInPlace(query, places).map(({ outcode }) => outcode);
}

/**
 * Answers a postcode, whole or in part, a name or an official code.
 * @throws RangeError when the rows of a needed outcode are not there: an answer without them would
 * call real postcodes unknown.
 */
export function findArea(query: string, places: PlacesFile, rows: RowsByOutcode): Answer {
  if (query.trim() === '') return { kind: 'nothing asked' };
  const starts = startsInPlace(query, places);
  const [start, ...rest] = starts;
  if (start !== undefined) return answerPostcode([start, ...rest], places, rows);
  const matches = findNames(query, places);
  const others = findOtherPlaces(query, places);
  if (matches.length + others.length > 0) return { kind: 'areas', matches, others };
  const [elsewhere] = parsePostcode(query);
  if (elsewhere !== undefined) return { kind: 'elsewhere', outcode: elsewhere.outcode };
  const postcode = suggestPostcode(query);
  return { kind: 'unknown', postcode, similar: findSimilar(query, places) };
}

function startsInPlace(query: string, places: PlacesFile): readonly PostcodeStart[] {
  return parsePostcode(query).filter(({ outcode }) => Object.hasOwn(places.outcodes, outcode));
}

function answerPostcode(
  starts: readonly [PostcodeStart, ...PostcodeStart[]],
  places: PlacesFile,
  rows: RowsByOutcode,
): Answer {
  const found = starts
    .map((start) => findPostcodes(start, places, rowsOf(start, rows)))
    .filter((each) => each.rows.length > 0);
  const [only, second] = found;
  const [start] = starts;
  if (only === undefined) {
    const near = nearestPostcodes(start, places, rowsOf(start, rows));
    return { kind: 'not held', start: formatPostcode(start), near };
  }
  const [row] = only.rows;
  return second === undefined && row !== undefined && row.postcode === only.start
    ? describePostcode(row, places)
    : { kind: 'postcodes', starts: found };
}

function rowsOf({ outcode }: PostcodeStart, rows: RowsByOutcode): readonly PostcodeAreas[] {
  const known = rows.get(outcode);
  if (known === undefined) throw new RangeError(`the postcodes of ${outcode} have not been read`);
  return known;
}
