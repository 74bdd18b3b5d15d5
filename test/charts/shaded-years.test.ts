import { expect, test } from 'vitest';
import { shadedYears } from '../../src/charts/shaded-years.ts';

const programme = { name: 'City Strategy', from: 2007, to: 2011 };

test('shadedYears cuts the programme to the years of the chart', () => {
  expect(shadedYears(programme, [2004, 2024])).toEqual({ from: 2007, to: 2011 });
  expect(shadedYears(programme, [2009, 2024])).toEqual({ from: 2009, to: 2011 });
});

test('shadedYears shades nothing where the two only touch, never meet, or no programme is named', () => {
  expect(shadedYears(programme, [2011, 2024])).toBeNull();
  expect(shadedYears(programme, [2016, 2024])).toBeNull();
  expect(shadedYears(null, [2004, 2024])).toBeNull();
});
