import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followView, panView, zoomView } from '../../../src/components/map/map-zoom.ts';
import type { View } from '../../../src/components/map/map-zoom.ts';

const WHOLE: View = [0, 0, 1000, 800];
const CLOSE: View = [400, 320, 200, 160];

describe('zoomView', () => {
  it('comes closer by 1.6 around a point, which becomes the middle', () => {
    expect(zoomView(WHOLE, WHOLE, { closer: true, around: [500, 400] })).toEqual([
      187.5, 150, 625, 500,
    ]);
  });

  it('goes back by the same step', () => {
    const view = zoomView(CLOSE, WHOLE, { closer: true, around: [500, 400] });
    const back = zoomView(view, WHOLE, { closer: false, around: [500, 400] });
    back.forEach((part, index) => expect(part).toBeCloseTo(CLOSE[index] ?? NaN, 9));
  });

  it('stops at the whole drawing', () => {
    expect(zoomView(WHOLE, WHOLE, { closer: false, around: [0, 0] })).toEqual(WHOLE);
  });

  it('stops at an eighth of the drawing', () => {
    const closest: View = [450, 360, 125, 100];
    const view = zoomView(closest, WHOLE, { closer: true, around: [512.5, 410] });
    expect(view).toEqual(closest);
  });

  it('stays inside the drawing around a point at its edge', () => {
    expect(zoomView(WHOLE, WHOLE, { closer: true, around: [0, 800] })).toEqual([0, 300, 625, 500]);
  });
});

describe('panView', () => {
  it('moves by a share of what is seen', () => {
    expect(panView(CLOSE, WHOLE, [0.3, -0.5])).toEqual([460, 240, 200, 160]);
  });

  it('stops at the edges of the drawing', () => {
    expect(panView(CLOSE, WHOLE, [9, 9])).toEqual([800, 640, 200, 160]);
    expect(panView(CLOSE, WHOLE, [-9, -9])).toEqual([0, 0, 200, 160]);
  });

  it('does not move the whole drawing', () => {
    expect(panView(WHOLE, WHOLE, [0.3, 0.3])).toEqual(WHOLE);
  });
});

describe('followView', () => {
  it('keeps a view that shows the point with room around it', () => {
    expect(followView(CLOSE, WHOLE, [500, 400])).toBe(CLOSE);
    expect(followView(CLOSE, WHOLE, [431, 345])).toBe(CLOSE);
  });

  it.each([
    ['too near its left edge', [429, 400], [329, 320, 200, 160]],
    ['outside of it', [100, 700], [0, 620, 200, 160]],
    ['in a corner of the drawing', [1000, 800], [800, 640, 200, 160]],
  ] as const)('moves to a point that is %s', (_, point, view) => {
    expect(followView(CLOSE, WHOLE, point)).toEqual(view);
  });
});

describe('any sequence of moves', () => {
  const share = fc.double({ min: -2, max: 2, noNaN: true });
  const place = fc.tuple(
    fc.double({ min: -100, max: 1100, noNaN: true }),
    fc.double({ min: -100, max: 900, noNaN: true }),
  );
  const move = fc.oneof(
    place.map((around) => (view: View) => zoomView(view, WHOLE, { closer: true, around })),
    place.map((around) => (view: View) => zoomView(view, WHOLE, { closer: false, around })),
    fc.tuple(share, share).map((by) => (view: View) => panView(view, WHOLE, by)),
    place.map((point) => (view: View) => followView(view, WHOLE, point)),
  );

  it('keeps the view inside the drawing, in its proportions, between an eighth and the whole', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
        const [x, y, width, height] = moves.reduce((view, step) => step(view), WHOLE);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(1000 + 1e-9);
        expect(y + height).toBeLessThanOrEqual(800 + 1e-9);
        expect(width / height).toBeCloseTo(1.25, 9);
        expect(width).toBeGreaterThanOrEqual(125);
        expect(width).toBeLessThanOrEqual(1000);
      }),
    );
  });
});
