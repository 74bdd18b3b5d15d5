import type { Random } from './random.ts';

/**
 * One way in which an answer may come out otherwise than its publisher made it. Whatever is done, a
 * reader must refuse the answer in words, or bring the same rows.
 */
export interface Mutation {
  readonly kind: string;
  /** Whether one single figure may come out as another: a digit that changed cannot be told. */
  readonly mayChangeFigure: boolean;
  readonly change: (text: string, random: Random) => string;
}

/** Text that stands where a number, a code or a word should. */
export const STRANGE = [
  ...['', ' ', 'n/a', '-', '..', ':', '*', 'c', 'low', 'NaN', 'Infinity', '1,234', '12e3', '0x1F'],
  ...['5 ', ' 5', '5%', '１２', '1.2.3', '--5', '-', '+5', 'null', 'constructor', '__proto__'],
  ...[
    'E01013600',
    'E09000001',
    'K02000001',
    '2013-13',
    '0',
    '-1',
    '99999999999999999999',
    '\u0000',
  ],
];

const LETTERS = ['0', '7', '.', '-', ',', '"', '\n', '\r', ' ', 'A', 'é', '\u0000', '\uFEFF', '{'];

/** Faults of any text: bytes that changed, came or went, and answers that are none. */
export const TEXT_MUTATIONS: readonly Mutation[] = [
  {
    kind: 'one character changed',
    mayChangeFigure: true,
    change: (text, random) => splice(text, random, [1, random.oneOf(LETTERS)]),
  },
  {
    kind: 'one character more',
    mayChangeFigure: true,
    change: (text, random) => splice(text, random, [0, random.oneOf(LETTERS)]),
  },
  {
    kind: 'one character less',
    mayChangeFigure: true,
    change: (text, random) => splice(text, random, [1, '']),
  },
  {
    kind: 'one digit changed',
    mayChangeFigure: true,
    change: (text, random) => {
      const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
      if (digits.length === 0) return text;
      const at = random.oneOf(digits);
      return `${text.slice(0, at)}${random.below(10)}${text.slice(at + 1)}`;
    },
  },
  {
    kind: 'end cut off',
    mayChangeFigure: false,
    // The last character is a line break, which an answer may lack.
    change: (text, random) => text.slice(0, random.below(Math.max(1, text.length - 2))),
  },
  {
    kind: 'a page instead',
    mayChangeFigure: false,
    change: () => '<!DOCTYPE html>\n<html><body>Service unavailable</body></html>\n',
  },
  { kind: 'nothing at all', mayChangeFigure: false, change: () => '' },
];

function splice(
  text: string,
  random: Random,
  [length, put]: readonly [length: number, put: string],
): string {
  const at = random.below(text.length);
  return `${text.slice(0, at)}${put}${text.slice(at + length)}`;
}
