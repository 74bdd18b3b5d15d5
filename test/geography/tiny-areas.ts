import { parseAreaList } from '../../src/geography/area-list.ts';
import { parseChangeLookup } from '../../src/geography/change-lookup.ts';

/**
 * Ten LSOAs with every kind of change, shaped on the real ones: a stays, b is split in 2011,
 * c and d are merged in 2021, x is redrawn in 2011, and one part of b is split again in 2021.
 */
export const AREAS_CSV = `edition,code,name
lsoa2001,E01000010,Tiny 001A
lsoa2001,E01000020,Tiny 001B
lsoa2001,E01000030,Tiny 002A
lsoa2001,E01000040,Tiny 002B
lsoa2001,E01000090,Tiny 009X
lsoa2011,E01000010,Tiny 001A
lsoa2011,E01000021,Tiny 001C
lsoa2011,E01000022,Tiny 001D
lsoa2011,E01000030,Tiny 002A
lsoa2011,E01000040,Tiny 002B
lsoa2011,E01000091,Tiny 010A
lsoa2021,E01000010,Tiny 001A
lsoa2021,E01000022,Tiny 001D
lsoa2021,E01000023,Tiny 001E
lsoa2021,E01000024,Tiny 001F
lsoa2021,E01000034,Tiny 002C
lsoa2021,E01000091,Tiny 010A
ward2003,E05000001,West
ward2003,E05000002,East
ward2015,E05010001,West
`;

export const SINCE_2001_CSV = `from,to,change
E01000010,E01000010,U
E01000020,E01000021,S
E01000020,E01000022,S
E01000030,E01000030,U
E01000040,E01000040,U
E01000090,E01000091,X
`;

export const SINCE_2011_CSV = `from,to,change
E01000010,E01000010,U
E01000021,E01000023,S
E01000021,E01000024,S
E01000022,E01000022,U
E01000030,E01000034,M
E01000040,E01000034,M
E01000091,E01000091,U
`;

export const areas = parseAreaList(AREAS_CSV, 'areas.csv');

export const since2001 = {
  file: 'lsoa2001-lsoa2011.csv',
  from: 'lsoa2001',
  to: 'lsoa2011',
  areas,
} as const;

export const since2011 = {
  file: 'lsoa2011-lsoa2021.csv',
  from: 'lsoa2011',
  to: 'lsoa2021',
  areas,
} as const;

export const changes = [
  parseChangeLookup(SINCE_2001_CSV, since2001),
  parseChangeLookup(SINCE_2011_CSV, since2011),
];
