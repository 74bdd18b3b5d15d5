import { parseAreaList } from '../../src/geography/area-list.ts';
import type { PlaceGeography } from '../../src/geography/place-geography.ts';
import { AREAS_CSV, changes } from './tiny-areas.ts';

const NEIGHBOURHOODS_CSV = `msoa2011,E02000001,Tiny Heath
msoa2011,E02000002,Tiny Park
`;

/**
 * The ten LSOAs of `tiny-areas.ts` with wards and two neighbourhoods: west is made of a and b, east
 * of the rest; the ward of 2015 has a lookup from the LSOAs of 2011 only.
 */
export const tinyGeography: PlaceGeography = {
  areas: parseAreaList(`${AREAS_CSV}${NEIGHBOURHOODS_CSV}`, 'areas.csv'),
  changes,
  memberships: [
    {
      from: 'lsoa2001',
      to: 'ward2003',
      rows: [
        { from: 'E01000010', to: 'E05000001', share: 1 },
        { from: 'E01000020', to: 'E05000001', share: 0.97 },
        { from: 'E01000030', to: 'E05000002', share: 1 },
        { from: 'E01000040', to: 'E05000002', share: null },
        { from: 'E01000090', to: 'E05000002', share: 1 },
      ],
    },
    {
      from: 'lsoa2011',
      to: 'ward2015',
      rows: [
        { from: 'E01000022', to: 'E05010001', share: null },
        { from: 'E01000010', to: 'E05010001', share: null },
        { from: 'E01000021', to: 'E05010001', share: null },
      ],
    },
    {
      from: 'lsoa2011',
      to: 'msoa2011',
      rows: [
        { from: 'E01000010', to: 'E02000001', share: null },
        { from: 'E01000021', to: 'E02000002', share: null },
        { from: 'E01000022', to: 'E02000002', share: null },
        { from: 'E01000030', to: 'E02000001', share: null },
        { from: 'E01000040', to: 'E02000002', share: null },
      ],
    },
  ],
  neighbours: (edition) =>
    new Map(edition === 'lsoa2021' ? [['E01000010', ['E01000022', 'E01000034']]] : []),
};
