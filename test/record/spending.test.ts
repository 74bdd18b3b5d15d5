import { describe, expect, it } from 'vitest';
import { parseSpending } from '../../src/record/spending.ts';

const text = `tables:
  - table: table-8
    title: Invented funding
    period: 2006/07
    about: Money that was invented.
    total: Total
    costs:
      - unit: person into work
        spend: { row: Project }
        output: { row: Project, column: People }
        caveat: It paid for other things too.
`;
const parse = (changed: string) => parseSpending({ file: 'spending.yaml', text: changed });

describe('parseSpending', () => {
  it('reads which money and outputs belong together', () => {
    expect(parse(text).tables[0]).toMatchObject({ table: 'table-8', total: 'Total', unknown: [] });
  });

  it.each([
    ['a cost without its caveat', text.replace(/ {8}caveat.*\n/, ''), 'tables.0.costs.0.caveat'],
    ['a table without its period', text.replace(/ {4}period.*\n/, ''), 'tables.0.period'],
    ['an unknown field', `${text}note: none\n`, 'spending.yaml'],
  ])('refuses %s', (_, changed, field) => {
    expect(() => parse(changed)).toThrow(field);
  });
});
