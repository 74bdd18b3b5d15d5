import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextArea } from '../../../src/components/map/map-cursor.ts';
import type { AreaPoint } from '../../../src/components/map/map-cursor.ts';
import { shapeSet } from '../../../src/geography/shape-set.ts';
import { topology } from '../../geography/leicester-files.ts';
import { pathRings } from '../../geography/path-rings.ts';

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;

/** Nine areas in rows of three: a b c, d e f, g h i, ten units apart. */
const GRID: readonly AreaPoint[] = [...'abcdefghi'].map((code, index) => ({
  code,
  x: (index % 3) * 10,
  y: Math.floor(index / 3) * 10,
}));

describe('nextArea', () => {
  it.each([
    ['ArrowLeft', 'd'],
    ['ArrowRight', 'f'],
    ['ArrowUp', 'b'],
    ['ArrowDown', 'h'],
  ])('%s goes from the middle to %s', (key, code) => {
    expect(nextArea(key, 'e', GRID)).toBe(code);
  });

  it.each([
    ['ArrowLeft', 'a'],
    ['ArrowUp', 'a'],
    ['ArrowRight', 'i'],
    ['ArrowDown', 'i'],
  ])('%s stays where nothing lies further: at %s', (key, code) => {
    expect(nextArea(key, code, GRID)).toBeUndefined();
  });

  it('goes to the first and the last area by Home and End, from anywhere', () => {
    for (const from of ['e', 'a', undefined, 'elsewhere']) {
      expect(nextArea('Home', from, GRID)).toBe('a');
      expect(nextArea('End', from, GRID)).toBe('i');
    }
  });

  it('starts with the first area where none was chosen, or one that the map does not have', () => {
    expect(nextArea('ArrowDown', undefined, GRID)).toBe('a');
    expect(nextArea('ArrowDown', 'elsewhere', GRID)).toBe('a');
  });

  it('leaves all other keys alone', () => {
    for (const key of ['Tab', 'Enter', ' ', 'a', 'PageDown', 'Unidentified'])
      expect(nextArea(key, 'e', GRID), key).toBeUndefined();
  });

  it('leads nowhere on a map without areas', () => {
    for (const key of [...ARROWS, 'Home', 'End'])
      expect(nextArea(key, undefined, []), key).toBeUndefined();
  });

  it('prefers what lies ahead to what is near but aside', () => {
    const points = [
      { code: 'start', x: 0, y: 0 },
      { code: 'ahead', x: 20, y: 0 },
      { code: 'aside', x: 6, y: 12 },
    ];
    expect(nextArea('ArrowRight', 'start', points)).toBe('ahead');
  });

  it('reaches an area two steps aside for each step ahead, and none further aside', () => {
    const to = (y: number) => [
      { code: 'start', x: 0, y: 0 },
      { code: 'end', x: 10, y },
    ];
    expect(nextArea('ArrowRight', 'start', to(20))).toBe('end');
    expect(nextArea('ArrowRight', 'start', to(20.1))).toBeUndefined();
    expect(nextArea('ArrowDown', 'start', to(20.1))).toBe('end');
  });

  it('always moves in the direction of the arrow', () => {
    const coordinate = fc.integer({ min: -100, max: 100 });
    const places = fc.uniqueArray(fc.record({ x: coordinate, y: coordinate }), {
      ...{ minLength: 1, maxLength: 30, selector: ({ x, y }) => `${x} ${y}` },
    });
    fc.assert(
      fc.property(places, fc.constantFrom(...ARROWS), (spots, key) => {
        const points = spots.map((spot, index) => ({ ...spot, code: String(index) }));
        const start = points[0] ?? { x: 0, y: 0 };
        const code = nextArea(key, '0', points);
        const end = points.find((point) => point.code === code);
        if (end === undefined) return;
        const [dx, dy] = [end.x - start.x, end.y - start.y];
        const ahead = { ArrowLeft: -dx, ArrowRight: dx, ArrowUp: -dy, ArrowDown: dy }[key];
        expect(ahead).toBeGreaterThan(0);
      }),
    );
  });
});

/** The middles of the boxes of all areas of an edition, as the map in a page measures them. */
function middles(edition: 'lsoa2001' | 'lsoa2011' | 'lsoa2021' | 'ward2003'): readonly AreaPoint[] {
  return shapeSet(topology(edition), { width: 1000 }).areas.map(({ code, path }) => {
    const points = pathRings(path).flat();
    const middle = (axis: 0 | 1) => {
      const values = points.map((point) => point[axis]);
      return (Math.min(...values) + Math.max(...values)) / 2;
    };
    return { code, x: middle(0), y: middle(1) };
  });
}

describe('the map of Leicester', () => {
  it.each(['lsoa2001', 'lsoa2011', 'lsoa2021', 'ward2003'] as const)(
    'lets every area of %s be reached from the first by arrow keys',
    (edition) => {
      const points = middles(edition);
      const reached = new Set([points[0]?.code]);
      for (const code of reached)
        for (const key of ARROWS) {
          const next = nextArea(key, code, points);
          if (next !== undefined) reached.add(next);
        }
      const missed = points.map(({ code }) => code).filter((code) => !reached.has(code));
      expect(missed).toEqual([]);
    },
  );
});
