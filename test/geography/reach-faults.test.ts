import { expect, test } from 'vitest';
import { drawnEdition } from '../../src/geography/drawn-edition.ts';
import { reachFaults } from '../../src/geography/reach-faults.ts';
import { formatFault } from '../../src/pipeline/data-error.ts';
import { boxCorners, drawnFile } from './drawn-boxes.ts';

const CITY = boxCorners(0, 0, 1000, 1000);
const lsoas = (edition: 'lsoa2001' | 'lsoa2011' | 'lsoa2021', north = 1000) =>
  drawnEdition(
    drawnFile(edition, {
      E01000001: [[boxCorners(0, 0, 500, 1000)]],
      E01000002: [[boxCorners(500, 0, 1000, north)]],
    }),
  );
const ward = drawnEdition(drawnFile('ward2003', { E05000001: [[CITY]] }));

test('reachFaults finds none among editions that reach as far, or nearly', () => {
  expect(reachFaults([lsoas('lsoa2001'), lsoas('lsoa2011', 1040), ward])).toEqual([]);
  expect(reachFaults([lsoas('lsoa2011', 9000)])).toEqual([]);
  expect(reachFaults([])).toEqual([]);
});

test('reachFaults names the edition that is unlike the others, and the area that strays', () => {
  const faults = reachFaults([lsoas('lsoa2001'), lsoas('lsoa2011', 668_000), ward]);
  expect(faults.map(formatFault).join('\n')).toMatchInlineSnapshot(`
    "lsoa2011.topojson
      found:    lsoa2011 ends in the north at 668000 m of the National Grid (E01000002 “Name of E01000002”), ward2003 at 1000 m (E05000001 “Name of E05000001”)
      expected: the same end in all editions of the place: each border simplified by itself, up to 40 m from another's
      to mend:  ask for the outlines again: npm run refresh -- ons-open-geography; if it stays, tell their publisher, and keep those that the history has until it is mended; where border or coast truly was drawn anew, name the edition under openGeography.otherGround in the file of the place in src/areas"
  `);
});

test('reachFaults names an edition that reaches less far than the others', () => {
  const short = drawnEdition(
    drawnFile('ward2015', { E05010001: [[boxCorners(0, 100, 1000, 1000)]] }),
  );
  expect(reachFaults([lsoas('lsoa2001'), lsoas('lsoa2011'), short])).toMatchObject([
    {
      file: 'ward2015.topojson',
      found: expect.stringContaining('ward2015 ends in the south at 100 m'),
    },
  ]);
});

test('reachFaults of two editions names both', () => {
  const [fault, ...others] = reachFaults([lsoas('lsoa2011', 5000), ward]);
  expect(others).toEqual([]);
  expect(fault?.found).toContain('lsoa2011 at 5000 m (E01000002 “Name of E01000002”)');
  expect(fault?.found).toContain(
    'ward2003 ends in the north at 1000 m of the National Grid (E05000001',
  );
});
