import type { Edition } from './edition.ts';

/** A whole postcode and the area of each edition in which it lies. */
export interface PostcodeAreas {
  /** "LE5 5PD". */
  readonly postcode: string;
  /** Official codes. */
  readonly areas: Readonly<Partial<Record<Edition, string>>>;
}

/**
 * All postcodes of one outcode, `/find/le5.json`: those that share all their areas stand together,
 * since 9,546 postcodes of Leicester lie in only 253 different sets of areas.
 */
export interface OutcodeFile {
  readonly outcode: string;
  /** What the codes of each group are, in order. */
  readonly editions: readonly Edition[];
  /** Second parts of postcodes, three characters each, ascending; then the codes they share. */
  readonly groups: readonly (readonly [units: string, ...codes: string[]])[];
}

const UNIT_LENGTH = 3;

/**
 * Postcodes to one file for each outcode, in the order in which the outcodes first come.
 * @throws RangeError when a row has no area of one of the editions.
 */
export function encodeOutcodes(
  rows: readonly PostcodeAreas[],
  editions: readonly Edition[],
): readonly OutcodeFile[] {
  const byOutcode = Map.groupBy(rows, ({ postcode }) => postcode.slice(0, postcode.indexOf(' ')));
  return [...byOutcode].map(([outcode, members]) => ({
    outcode,
    editions,
    groups: encodeGroups(members, editions),
  }));
}

/** The rows of one outcode, ascending by postcode. */
export function decodeOutcode(file: OutcodeFile): readonly PostcodeAreas[] {
  return file.groups
    .flatMap(([units, ...codes]) => {
      const areas = Object.fromEntries(file.editions.map((edition, at) => [edition, codes[at]]));
      return splitUnits(units).map((unit) => ({ postcode: `${file.outcode} ${unit}`, areas }));
    })
    .sort((one, other) => (one.postcode < other.postcode ? -1 : 1));
}

function encodeGroups(
  rows: readonly PostcodeAreas[],
  editions: readonly Edition[],
): OutcodeFile['groups'] {
  const byAreas = Map.groupBy(rows, (row) => codesOf(row, editions).join(' '));
  return [...byAreas]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([codes, members]) => [
      members
        .map(({ postcode }) => postcode.slice(-UNIT_LENGTH))
        .sort()
        .join(''),
      ...codes.split(' '),
    ]);
}

function codesOf(row: PostcodeAreas, editions: readonly Edition[]): readonly string[] {
  return editions.map((edition) => {
    const code = row.areas[edition];
    if (code === undefined) throw new RangeError(`${row.postcode} has no area of ${edition}`);
    return code;
  });
}

function splitUnits(units: string): readonly string[] {
  return Array.from({ length: units.length / UNIT_LENGTH }, (_, at) =>
    units.slice(at * UNIT_LENGTH, (at + 1) * UNIT_LENGTH),
  );
}
