import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import { rowsOfAreas } from '../../src/pipeline/rows-by-area.ts';

const area: fc.Arbitrary<string> = fc.constantFrom('A', 'B', 'C', 'D');

describe('rowsOfAreas', () => {
  it('gives what a search of all rows gives, in the same order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(area, fc.nat(5))), fc.array(area), (keys, codes) => {
        const rows = keys.map(([code, year]) => emptyObservation(code, `200${year}-01-01/P1Y`));
        const wanted = new Set(codes);
        const searched = rows.filter((row) => wanted.has(row.area));
        expect(rowsOfAreas(rows, wanted)).toEqual(searched);
        expect(rowsOfAreas(rows, wanted)).toEqual(searched);
      }),
    );
  });

  it('keeps tables apart', () => {
    const [one, other] = [[emptyObservation('A', '1')], [emptyObservation('A', '2')]];
    expect(rowsOfAreas(one, new Set(['A']))).toEqual(one);
    expect(rowsOfAreas(other, new Set(['A']))).toEqual(other);
  });
});
