import type { PostcodeAreas } from '../../src/geography/find-outcode.ts';
import { encodePlaces } from '../../src/geography/find-places.ts';

/**
 * A small town with one ward that was split in 2015 and an LSOA that was split in 2021. The last
 * postcode lies in North ward, but in an LSOA that is fitted to South.
 */
export const tinyPlaces = encodePlaces({
  place: 'Tiny',
  asOf: 'May 2025',
  editions: ['authority', 'ward2015', 'ward2003', 'msoa2011', 'lsoa2021', 'lsoa2011'],
  areas: [
    { edition: 'authority', code: 'E06000001', name: 'Tiny' },
    { edition: 'ward2003', code: 'E05000001', name: 'North and South' },
    { edition: 'ward2003', code: 'E05000002', name: 'Mill' },
    { edition: 'ward2015', code: 'E05000012', name: 'South' },
    { edition: 'ward2015', code: 'E05000011', name: 'North' },
    { edition: 'ward2015', code: 'E05000013', name: 'Mill' },
    { edition: 'msoa2011', code: 'E02000001', name: "Miller's Hill & North Bank" },
    { edition: 'lsoa2011', code: 'E01000001', name: 'Tiny 001A' },
    { edition: 'lsoa2011', code: 'E01000002', name: 'Tiny 001B' },
    { edition: 'lsoa2021', code: 'E01000001', name: 'Tiny 001A' },
    { edition: 'lsoa2021', code: 'E01000021', name: 'Tiny 001C' },
    { edition: 'lsoa2021', code: 'E01000022', name: 'Tiny 001D' },
  ],
  lookups: [
    {
      from: 'lsoa2011',
      to: 'ward2003',
      rows: [
        { from: 'E01000001', to: 'E05000001' },
        { from: 'E01000002', to: 'E05000002' },
      ],
    },
    {
      from: 'lsoa2021',
      to: 'ward2015',
      rows: [
        { from: 'E01000001', to: 'E05000012' },
        { from: 'E01000021', to: 'E05000013' },
        { from: 'E01000022', to: 'E05000013' },
      ],
    },
    {
      from: 'lsoa2011',
      to: 'msoa2011',
      rows: [
        { from: 'E01000001', to: 'E02000001' },
        { from: 'E01000002', to: 'E02000001' },
      ],
    },
    {
      from: 'lsoa2021',
      to: 'lsoa2011',
      rows: [
        { from: 'E01000001', to: 'E01000001' },
        { from: 'E01000021', to: 'E01000002' },
        { from: 'E01000022', to: 'E01000002' },
      ],
    },
  ],
  outcodes: { TN1: 4, TN12: 1 },
  others: [{ name: 'Millport', within: 'Elsewhere', path: '/places/millport/' }],
});

export const tinyRows: readonly PostcodeAreas[] = [
  {
    postcode: 'TN1 1AA',
    areas: {
      lsoa2011: 'E01000002',
      lsoa2021: 'E01000021',
      ward2003: 'E05000002',
      ward2015: 'E05000013',
    },
  },
  {
    postcode: 'TN1 1AB',
    areas: {
      lsoa2011: 'E01000002',
      lsoa2021: 'E01000022',
      ward2003: 'E05000002',
      ward2015: 'E05000013',
    },
  },
  {
    postcode: 'TN1 2AA',
    areas: {
      lsoa2011: 'E01000001',
      lsoa2021: 'E01000001',
      ward2003: 'E05000001',
      ward2015: 'E05000012',
    },
  },
  {
    postcode: 'TN1 2BA',
    areas: {
      lsoa2011: 'E01000001',
      lsoa2021: 'E01000001',
      ward2003: 'E05000001',
      ward2015: 'E05000011',
    },
  },
  {
    postcode: 'TN12 3AA',
    areas: {
      lsoa2011: 'E01000001',
      lsoa2021: 'E01000001',
      ward2003: 'E05000001',
      ward2015: 'E05000012',
    },
  },
];

/** The rows by outcode, as the browser holds them once it has asked for both files. */
export const tinyOutcodes = Map.groupBy(tinyRows, ({ postcode }) => postcode.split(' ')[0] ?? '');
