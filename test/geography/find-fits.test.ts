import { expect, it } from 'vitest';
import { fitLookups } from '../../src/geography/find-fits.ts';

it('fitLookups reads a change backwards, and leaves out merged and complex areas', () => {
  const changes = [
    {
      from: 'lsoa2011',
      to: 'lsoa2021',
      rows: [
        { from: 'E01000001', to: 'E01000001', change: 'U' },
        { from: 'E01000002', to: 'E01000021', change: 'S' },
        { from: 'E01000002', to: 'E01000022', change: 'S' },
        { from: 'E01000003', to: 'E01000023', change: 'M' },
        { from: 'E01000004', to: 'E01000023', change: 'M' },
        { from: 'E01000005', to: 'E01000024', change: 'X' },
      ],
    },
  ] as const;
  expect(fitLookups({ changes, memberships: [] })).toEqual([
    {
      from: 'lsoa2021',
      to: 'lsoa2011',
      rows: [
        { from: 'E01000001', to: 'E01000001' },
        { from: 'E01000021', to: 'E01000002' },
        { from: 'E01000022', to: 'E01000002' },
      ],
    },
  ]);
});
