import { describe, expect, it } from 'vitest';
import type { PrintedFigure } from '../../src/record/printed-figure.ts';
import { sumMoney, unitCost } from '../../src/record/spending-sums.ts';

function figure(
  row: string,
  printed: string,
  [value, unit]: readonly [number, string],
): PrintedFigure {
  return {
    file: 'table.csv',
    line: 2,
    place: 'Table 8',
    row,
    column: 'Spend',
    printed,
    unit,
    area: '',
    value,
  };
}
const first = figure('One', '£50K', [50_000, 'pounds']);
const second = figure('Two', '£460K', [460_000, 'pounds']);
const people = figure('Two', '103', [103, 'people']);
const total = (value: number) => figure('Total', 'as printed', [value, 'pounds']);

describe('sumMoney', () => {
  it('adds up the money alone, and agrees with the printed total', () => {
    const sum = sumMoney([first, second, people, total(510_000)], 'Total');
    expect(sum.sum).toBe(510_000);
    expect(sum.difference).toBe(0);
    expect(sum.line).toBe('£50,000 + £460,000 = £510,000');
    expect(sum.result).toBe('agrees with the printed total');
  });

  it('says by how much a total differs', () => {
    const sum = sumMoney([first, second, total(500_000)], 'Total');
    expect(sum.difference).toBe(-10_000);
    expect(sum.result).toBe('differs from the printed total by £10,000');
  });

  it('says that a sum cannot be checked where no total is printed', () => {
    expect(sumMoney([first, second], undefined).result).toContain('cannot be checked');
    expect(sumMoney([first], undefined).result).toContain('nothing to add up');
  });
});

describe('unitCost', () => {
  it('divides the money by the output, with the range that its rounding allows', () => {
    const cost = unitCost(second, people);
    expect(cost.line).toBe('£460,000 ÷ 103 = £4,466');
    expect(cost.range?.map(Math.round)).toEqual([4461, 4471]);
  });

  it('gives no range to money that is printed to the pound', () => {
    expect(unitCost(figure('One', '£272,000', [272_000, 'pounds']), people).range).toBeNull();
  });

  it.each([
    ['no money', people, people],
    ['money on both sides', first, second],
    ['no output', first, figure('One', '0', [0, 'people'])],
  ])('refuses %s', (_, spend, output) => {
    expect(() => unitCost(spend, output)).toThrow(RangeError);
  });
});
