import { expect, test } from 'vitest';
import { areaHistory } from '../../src/geography/area-history.ts';
import { areas, changes } from './tiny-areas.ts';

const history = (code: string) => areaHistory(code, areas, changes);

test('areaHistory follows an unchanged area through every edition', () => {
  const { editions, changes: steps } = history('E01000010');
  expect(editions).toEqual(['lsoa2001', 'lsoa2011', 'lsoa2021']);
  expect(steps.map(({ change }) => change)).toEqual(['U', 'U']);
});

test('areaHistory names what an area was split into', () => {
  expect(history('E01000020')).toEqual({
    code: 'E01000020',
    editions: ['lsoa2001'],
    changes: [
      {
        from: 'lsoa2001',
        to: 'lsoa2011',
        change: 'S',
        before: ['E01000020'],
        after: ['E01000021', 'E01000022'],
      },
    ],
  });
});

test('areaHistory of a part tells where it came from and what became of it', () => {
  expect(history('E01000021').changes).toMatchObject([
    { change: 'S', before: ['E01000020'], after: ['E01000021', 'E01000022'] },
    { change: 'S', before: ['E01000021'], after: ['E01000023', 'E01000024'] },
  ]);
});

test('areaHistory of a merged area names all that went into it, from either side', () => {
  const merger = { change: 'M', before: ['E01000030', 'E01000040'], after: ['E01000034'] };
  expect(history('E01000034').changes).toMatchObject([merger]);
  expect(history('E01000040').changes).toMatchObject([{ change: 'U' }, merger]);
});

test('areaHistory of a code that the place does not have is empty', () => {
  expect(history('E01999999')).toEqual({ code: 'E01999999', editions: [], changes: [] });
});
