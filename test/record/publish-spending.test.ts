import { describe, expect, it } from 'vitest';
import { parsePrintedFigures } from '../../src/record/printed-figure.ts';
import type { ProgrammeRecord } from '../../src/record/programme-record.ts';
import { publishSpending } from '../../src/record/publish-spending.ts';
import type { SpendingTable } from '../../src/record/spending.ts';
import { INVENTED_PROGRAMME } from './invented-programme.ts';

const programme = INVENTED_PROGRAMME;
const figures = parsePrintedFigures(
  `place,row,column,printed,unit,area
Table 1,Project,Spend,£10K,pounds,
Table 1,Project,People,20,people,
Table 1,Total,Spend,£10K,pounds,
`,
  'table-1.csv',
);
const record: ProgrammeRecord = {
  slug: 'invented',
  programme,
  items: [],
  tables: new Map([['table-1', figures]]),
};
const cost = {
  unit: 'person into work',
  spend: { row: 'Project' },
  output: { row: 'Project', column: 'People' },
  caveat: 'It paid for other things too.',
};
const table: SpendingTable = {
  table: 'table-1',
  title: 'Invented funding',
  period: '2006',
  about: 'Money that was invented.',
  total: 'Total',
  costs: [cost],
  unknown: [],
};
const publish = (changed: Partial<SpendingTable> = {}) =>
  publishSpending({ tables: [{ ...table, ...changed }] }, { file: 'spending.yaml', record })
    .tables[0];

describe('publishSpending', () => {
  it('joins sums and costs to the transcribed table', () => {
    expect(publish()?.money.difference).toBe(0);
    expect(publish()?.costs[0]?.cost.value).toBe(500);
  });

  it.each([
    ['a table that is not transcribed', { table: 'table-2' }, 'table-2.table'],
    ['a total that is not printed', { total: 'All' }, 'table-1.total'],
    [
      'money for an output',
      { costs: [{ ...cost, output: { row: 'Total' } }] },
      'table-1.costs.output',
    ],
    [
      'a row that is not there',
      { costs: [{ ...cost, spend: { row: 'Lost' } }] },
      'table-1.costs.spend',
    ],
  ])('refuses %s', (_, changed, field) => {
    expect(() => publish(changed)).toThrow(field);
  });
});
