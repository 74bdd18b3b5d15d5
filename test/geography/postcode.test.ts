import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatPostcode,
  isWholePostcode,
  parsePostcode,
  postcodeSector,
  postcodeSlug,
  suggestPostcode,
} from '../../src/geography/postcode.ts';

const read = (text: string): readonly string[] => parsePostcode(text).map(formatPostcode);

describe('parsePostcode', () => {
  it.each([
    'LE5 5PD',
    'le55pd',
    'Le5  5pD',
    ' LE55 PD ',
    'L E 5 5 P D',
    'LE5\u00a05PD',
    'LE5-5PD',
    'ＬＥ５ ５ＰＤ',
    'le5\t5pd\n',
    'LE5 5PD, Leicester',
    '12 Some Street, Leicester, LE5 5PD',
  ])('reads %j as LE5 5PD in any case and spacing', (text) => {
    expect(read(text)).toEqual(['LE5 5PD']);
  });

  it('reads the four-character outcodes of large users', () => {
    expect(read('LE213AA')).toEqual(['LE21 3AA']);
    expect(read('le2 13aa')).toEqual(['LE21 3AA']);
  });

  it('reads outcodes of every British shape', () => {
    expect(['M1 1AA', 'B33 8TH', 'W1A 1HQ', 'CR2 6XH', 'DN55 1PT', 'EC1A 1BB'].map(read)).toEqual(
      ['M1 1AA', 'B33 8TH', 'W1A 1HQ', 'CR2 6XH', 'DN55 1PT', 'EC1A 1BB'].map((each) => [each]),
    );
  });

  it('reads the start of a postcode', () => {
    expect(read('le5')).toEqual(['LE5']);
    expect(read('le5 5')).toEqual(['LE5 5']);
    expect(read('le55p')).toEqual(['LE5 5P']);
  });

  it('gives both readings of a start that may end before or after its last digit', () => {
    expect(read('LE21')).toEqual(['LE2 1', 'LE21']);
  });

  it('takes a typed space at its word where both readings are possible', () => {
    expect(read('LE2 1')).toEqual(['LE2 1']);
    expect(read('LE21 3')).toEqual(['LE21 3']);
  });

  it('does not change letters and digits that look alike', () => {
    expect(read('LEO 5PD')).toEqual([]);
    expect(read('LE5 OPD')).toEqual([]);
    expect(read('LEI 1AA')).toEqual([]);
    expect(read('LE5 5P0')).toEqual([]);
  });

  it.each([
    '',
    '   ',
    'Spinney Hills',
    'E01013764',
    'Leicester 018E',
    '<script>alert(1)</script>',
    "'; DROP TABLE postcodes; --",
    '../../etc/passwd',
    '5PD',
    '\u0000',
  ])('finds no postcode in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads no more than the beginning of a very long text', () => {
    expect(read('x'.repeat(1_000_000))).toEqual([]);
    expect(read(`${'x '.repeat(500)}LE5 5PD`)).toEqual([]);
  });

  it('reads every whole postcode back from any spacing of its letters', () => {
    const letter = fc.constantFrom(...'ABDEFGHJLNPQRSTUWXYZ');
    const digit = fc.constantFrom(...'0123456789');
    const postcode = fc
      .tuple(fc.constantFrom('LE', 'B'), digit, fc.option(digit), digit, letter, letter)
      .map(
        ([area, district, second, sector, one, two]) =>
          `${area}${district}${second ?? ''} ${sector}${one}${two}`,
      );
    const spaces = fc.array(fc.constantFrom('', ' ', '  '), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(postcode, spaces, (written, gaps) => {
        const spaced = [...written.replace(' ', '')]
          .map((each, at) => `${gaps[at] ?? ''}${each}`)
          .join('')
          .toLowerCase();
        expect(read(spaced)).toEqual([written]);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('isWholePostcode', () => {
  it('tells a whole postcode from the start of one', () => {
    expect(parsePostcode('LE5 5PD').map(isWholePostcode)).toEqual([true]);
    expect(parsePostcode('LE21').map(isWholePostcode)).toEqual([false, false]);
  });
});

describe('postcodeSector and postcodeSlug', () => {
  it('cut a postcode to its sector and write both as part of an address', () => {
    expect(postcodeSector('LE5 5PD')).toBe('LE5 5');
    expect(postcodeSector('LE21 3AA')).toBe('LE21 3');
    expect(postcodeSlug('LE5 5PD')).toBe('le5-5pd');
    expect(postcodeSlug('LE5')).toBe('le5');
  });
});

describe('suggestPostcode', () => {
  it('offers the digits that letters were typed for', () => {
    expect(suggestPostcode('LEI lAA')).toBe('LE1 1AA');
    expect(suggestPostcode('le5 opd')).toBe('LE5 0PD');
  });

  it('offers nothing for what is a postcode already, or would still be none', () => {
    expect(suggestPostcode('LE5 5PD')).toBeNull();
    expect(suggestPostcode('LE21')).toBeNull();
    expect(suggestPostcode('Evington')).toBeNull();
    expect(suggestPostcode('')).toBeNull();
  });
});
