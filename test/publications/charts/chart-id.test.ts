import { expect, it } from 'vitest';
import { chartId } from '../../../src/publications/charts/chart-id.ts';

it('an id names place and measure, and the period of a map', () => {
  expect(chartId('sampleton', 'neet')).toBe('sampleton-neet');
  expect(chartId('sampleton', 'claimant-rate', '2016')).toBe('sampleton-claimant-rate-2016');
});
