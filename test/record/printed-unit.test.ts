import { expect, it } from 'vitest';
import { printedUnit } from '../../src/record/printed-unit.ts';

it('leaves out a unit that the figure says by its own mark or word', () => {
  expect(printedUnit('£1.05 million', 'pounds')).toBe('');
  expect(printedUnit('76%', 'per cent')).toBe('');
  expect(printedUnit('54.6 per cent', 'per cent')).toBe('');
});

it('keeps every other unit', () => {
  expect(printedUnit('816', 'pounds')).toBe('pounds');
  expect(printedUnit('76%', 'per cent of employers')).toBe('per cent of employers');
  expect(printedUnit('13', 'weeks')).toBe('weeks');
});
