import { expect, test } from 'vitest';
import { chartName, measureTitle } from '../../../src/publications/charts/chart-name.ts';

const place = { name: 'Old Town, Riverton' };
const period = { slug: '2016', label: 'June, 2016' };

test.each([null, period])('measureTitle gives back what chartName was given, period %j', (when) => {
  for (const title of ['Unemployment', 'Unemployment, modelled', 'Rents, all, by size']) {
    const name = chartName(title, { place, period: when });
    expect(name.startsWith(`${title}, Old Town, Riverton`)).toBe(true);
    expect(measureTitle({ name, place, period: when })).toBe(title);
  }
});

test('measureTitle keeps a name that ends with another place', () => {
  expect(measureTitle({ name: 'Rents, Newtown', place, period: null })).toBe('Rents, Newtown');
});
