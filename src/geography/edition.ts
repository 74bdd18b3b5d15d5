/** Kinds of area with the edition of their boundaries: codes mean nothing without it. */
export const EDITIONS = [
  'lsoa2001',
  'lsoa2011',
  'lsoa2021',
  'ward2003',
  'ward2015',
  'msoa2011',
  'authority',
] as const;

export type Edition = (typeof EDITIONS)[number];
export type LsoaEdition = Extract<Edition, `lsoa${string}`>;
export type WardEdition = Extract<Edition, `ward${string}`>;

/** The editions that a place has outlines of, oldest first; none of a place without boundaries. */
export interface DrawnEditions {
  readonly lsoaEditions: readonly LsoaEdition[];
  readonly wardEditions: readonly WardEdition[];
}

/** Sorts the editions that there are outlines of into LSOAs and wards, oldest first. */
export function drawnEditions(hasOutlines: (edition: Edition) => boolean): DrawnEditions {
  const drawn = EDITIONS.filter(hasOutlines);
  return {
    lsoaEditions: drawn.filter((edition): edition is LsoaEdition => edition.startsWith('lsoa')),
    wardEditions: drawn.filter((edition): edition is WardEdition => edition.startsWith('ward')),
  };
}

/** What readers call an edition: one area, several, and the edition's year. */
export interface EditionWords {
  readonly one: string;
  readonly many: string;
  readonly of: string;
}

export const EDITION_WORDS: Readonly<Record<Edition, EditionWords>> = {
  lsoa2001: { one: 'LSOA', many: 'LSOAs', of: '2001 edition' },
  lsoa2011: { one: 'LSOA', many: 'LSOAs', of: '2011 edition' },
  lsoa2021: { one: 'LSOA', many: 'LSOAs', of: '2021 edition' },
  ward2003: { one: 'ward', many: 'wards', of: 'of 2003 to 2015' },
  ward2015: { one: 'ward', many: 'wards', of: 'since 2015' },
  msoa2011: { one: 'neighbourhood', many: 'neighbourhoods', of: 'MSOA, 2011 edition' },
  authority: { one: 'authority', many: 'authorities', of: '' },
};

/** The shape that every official code has: a letter for the country, then eight digits. */
const CODE = /^[EKNSW]\d{8}$/;

const PREFIXES: Readonly<Record<Edition, RegExp>> = {
  lsoa2001: /^E010/,
  lsoa2011: /^E010/,
  lsoa2021: /^E010/,
  ward2003: /^E050/,
  ward2015: /^E050/,
  msoa2011: /^E020/,
  authority: /^(E0[6-9]|E1[02]|E92|K0)/,
};

/** Whether the code can belong to the edition at all; membership needs the place's own list. */
export function isCodeOf(edition: Edition, code: string): boolean {
  return CODE.test(code) && PREFIXES[edition].test(code);
}
