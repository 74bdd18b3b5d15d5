import { expect, it } from 'vitest';
import { LIGHT } from '../../src/charts/palette.ts';
import { rampColours } from '../../src/charts/ramp-colours.ts';

it('rampColours finds the colours of a ramp, lowest class first', () => {
  expect(rampColours('ramp-3', LIGHT)).toEqual(LIGHT.sequential[3]);
  expect(rampColours('diverging-6', LIGHT)).toEqual(LIGHT.diverging[6]);
});

it('rampColours turns a reversed ramp round', () => {
  expect(rampColours('reversed-2', LIGHT)).toEqual(['#1c626f', '#97c4aa']);
});

it('rampColours refuses a ramp that is not there', () => {
  expect(() => rampColours('ramp-9', LIGHT)).toThrow(/no ramp "ramp-9"/);
  expect(() => rampColours('rainbow-3', LIGHT)).toThrow(/no ramp "rainbow-3"/);
});
