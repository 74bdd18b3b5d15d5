import { describe, expect, it, test } from 'vitest';
import { parseChecks } from '../../src/record/check.ts';
import { parsePrintedFigures } from '../../src/record/printed-figure.ts';
import { parsePrintedNumber } from '../../src/record/printed-number.ts';
import { reconcileCheck } from '../../src/record/reconcile.ts';

const WARDS = parsePrintedFigures(
  [
    'place,row,column,printed,unit,area',
    'Table 7,Abbey,NEET,78,people,',
    'Table 7,Abbey,ALL,549,people,',
    'Table 7,Abbey,%,14.2%,percent,',
    'Table 7,Fosse,NEET,22,people,',
    'Table 7,Fosse,ALL,322,people,',
    'Table 7,Fosse,%,7.8%,percent,',
    'Table 7,TOTAL,NEET,100,people,',
    '',
  ].join('\n'),
  'wards.csv',
);

function reconcile(fields: string) {
  const text = `
- id: sum
  title: A sum
  at: { document: plan, place: Table 1 }
${fields
  .trim()
  .split('\n')
  .map((line) => `  ${line.trim()}`)
  .join('\n')}
`;
  const [check] = parseChecks({ file: 'checks.yaml', text });
  if (check === undefined) throw new Error('no check');
  return reconcileCheck(check, new Map([['wards', WARDS]]));
}

function compute(operation: string, inputs: readonly string[], stated: string, more = '') {
  const figures = inputs.map((printed) => `{ name: Part, printed: '${printed}' ${more} }`);
  const check = reconcile(
    `operation: ${operation}\ninputs: [${figures.join(', ')}]\nstated: { printed: '${stated}' }`,
  );
  const [line] = check.lines;
  return [check.words, line?.arithmetic.join('; ')];
}

describe('reconcileCheck', () => {
  test.each([
    ['sum', ['120', '105', '75'], '300', 'Agrees', '120 + 105 + 75 = 300'],
    ['sum', ['120', '105', '75'], '340', 'Differs by 40', '120 + 105 + 75 = 300'],
    ['difference', ['28', '7', '13'], '8', 'Agrees', '28 − 7 − 13 = 8'],
    ['difference', ['7', '28'], '8', 'Differs by 29', '7 − 28 = −21'],
    ['product', ['2', '3', '4'], '24', 'Agrees', '2 × 3 × 4 = 24'],
    ['percentage', ['1,200', '2,400'], '50%', 'Agrees', '1,200 ÷ 2,400 × 100 = 50%'],
    ['part', ['9.4%', '186,000'], '17,484', 'Agrees', '9.4% of 186,000 = 17,484'],
    ['whole', ['50', '25%'], '200', 'Agrees', '50 ÷ 25% = 200'],
    [
      'whole',
      ['95,200', '67.3'],
      '141,456',
      'Agrees after rounding',
      '95,200 ÷ 67.3% = 141,456.17',
    ],
    ['per-thousand', ['33', '1,000'], '33', 'Agrees', '33 ÷ 1,000 × 1,000 = 33'],
    ['same', ['186,000'], '178,100', 'Differs by 7,900', '186,000'],
    ['same', ['£1.05 million'], '£1,050,000', 'Agrees', '£1.05 million'],
    ['same', ['£50K'], '£50,000', 'Agrees', '£50K'],
    ['sum', ['nine', 'two'], 'eleven', 'Agrees', 'nine + two = 11'],
  ])('computes a %s of %j against %s: %s', (operation, inputs, stated, words, sum) => {
    expect(compute(operation, inputs, stated)).toEqual([words, sum]);
  });

  test.each([
    ['8,413', '186,000', '4.5%', 'Agrees after rounding'],
    ['8,413', '178,100', '4.5%', 'Differs by 0.2 percentage points'],
    // Halves are rounded away from zero: 57 of 200 is 28.5.
    ['57', '200', '29%', 'Agrees after rounding'],
    ['57', '200', '28%', 'Differs by 1 percentage point'],
  ])('rounds %s of %s to the digits of %s', (count, all, stated, words) => {
    expect(compute('percentage', [count, all], stated)[0]).toBe(words);
  });

  it('never calls a difference what the rounding of the parts can explain', () => {
    expect(compute('difference', ['74.3', '65.0'], '9.4%')[0]).toBe(
      'Agrees, as its parts are rounded',
    );
    expect(compute('difference', ['74.3', '65.0'], '9.5%')[0]).toBe(
      'Differs by 0.2 percentage points',
    );
    expect(compute('sum', ['107,700', '11,500'], '119,300')[0]).toBe('Differs by 100');
    expect(compute('sum', ['107,700', '11,500'], '119,300', ', rounded: 100')[0]).toBe(
      'Agrees, as its parts are rounded',
    );
    expect(compute('sum', ['66.4%', '3%'], '70.4%', ', rounded: 0')[0]).toBe(
      'Differs by 1.0 percentage points',
    );
  });

  it('leaves no noise of binary fractions in what it prints', () => {
    expect(compute('sum', ['0.1', '0.2'], '0.3')).toEqual(['Agrees', '0.1 + 0.2 = 0.3']);
    expect(compute('sum', ['66.4%', '3%'], '69.4%')).toEqual(['Agrees', '66.4% + 3% = 69.4%']);
  });

  it('does a sum within a sum first, and rounds only the last result', () => {
    const check = reconcile(`
      operation: part
      inputs: [{ name: Rate, printed: '20%', rounded: 0 }, { name: Pay, operation: sum, inputs: [{ name: One, printed: '£40128' }, { name: Two, printed: '£96546' }] }]
      stated: { printed: '£28154' }`);
    expect(check.words).toBe('Differs by £819');
    expect(check.lines[0]?.arithmetic).toEqual([
      'Pay: £40128 + £96546 = £136,674',
      '20% of £136,674 = £27,334.80',
    ]);
  });

  it('counts names, and adds up a column without its total', () => {
    const count = reconcile(`
      operation: count
      inputs: [{ names: [Engagement, Training] }]
      stated: { printed: three }`);
    expect(count.words).toBe('Differs by 1');
    const column = reconcile(`
      operation: sum
      inputs: [{ table: wards, column: NEET, except: [TOTAL] }]
      stated: { printed: '100', cell: { table: wards, row: TOTAL, column: NEET } }`);
    expect(column.lines[0]?.arithmetic).toEqual(['78 + 22 = 100']);
    expect(column.words).toBe('Agrees');
  });

  it('makes the same sum for every row that holds its figures, and names those that differ', () => {
    const check = reconcile(`
      operation: percentage
      family: { table: wards, each: row, inputs: [NEET, ALL], stated: '%' }`);
    expect(check.outcome).toBe('differs');
    expect(check.words).toBe('1 of 2 sums differs');
    expect(check.lines.map(({ name, words }) => [name, words])).toEqual([
      ['Abbey', 'Agrees after rounding'],
      ['Fosse', 'Differs by 1.0 percentage points'],
    ]);
  });

  it('takes "over" at its word', () => {
    const over = (printed: string) =>
      reconcile(
        `operation: same\ninputs: [{ name: Share, printed: '3.07' }]\nstated: { printed: '${printed}', over: true }`,
      ).words;
    expect([over('3%'), over('4%')]).toEqual(['Agrees', 'Differs by 0.93 percentage points']);
  });

  it('gives the result but no judgement where something is missing', () => {
    const check = reconcile(`
      operation: sum
      inputs: [{ name: One, printed: '81' }, { name: Two, printed: '186' }]
      missing: No total is printed.`);
    expect([check.outcome, check.words, check.lines[0]?.result]).toEqual([
      'cannot be checked',
      'Cannot be checked',
      '267',
    ]);
    const bare = reconcile('missing: The parts are not printed.');
    expect([bare.outcome, bare.lines]).toEqual(['cannot be checked', []]);
  });

  it('refuses a figure that is none, and one that its cell does not hold', () => {
    expect(() => compute('sum', ['about 5', '1'], '6')).toThrow('"about 5" is no figure');
    expect(() => compute('sum', ['', '1'], '1')).toThrow(/checks.yaml/);
    expect(() =>
      reconcile(`
        operation: same
        inputs: [{ name: Abbey, printed: '79', cell: { table: wards, row: Abbey, column: NEET } }]
        stated: { printed: '79' }`),
    ).toThrow('"79" is not in the cell');
    expect(() => compute('percentage', ['1', '2', '3'], '4%')).toThrow('takes 2 inputs, not 3');
  });
});

describe('parseChecks', () => {
  test.each([
    ['operation: sum\nstated: { printed: "1" }', 'one of inputs, lines and family'],
    ['inputs: [{ name: One, printed: "1" }]\nstated: { printed: "1" }', 'an operation where'],
    ['operation: sum\ninputs: [{ name: One, printed: "1" }]', 'the figure in print'],
    [
      'operation: guess\ninputs: [{ name: One, printed: "1" }]\nmissing: It is not said.',
      'sum.operation',
    ],
  ])('refuses %j', (fields, fault) => {
    expect(() => reconcile(fields)).toThrow(fault);
  });

  it('refuses an id that is taken', () => {
    const check = `- id: one\n  title: One thing\n  at: { document: plan, place: Table 1 }\n  missing: It is not printed.\n`;
    expect(() => parseChecks({ file: 'checks.yaml', text: check + check })).toThrow('one twice');
  });
});

test.each([
  ['14.2%', { value: 14.2, step: 0.1, mark: '%' }],
  ['69 per cent', { value: 69, step: 1, mark: '%' }],
  ['£1.05million', { value: 1_050_000, step: 10_000, mark: '£' }],
  ['1.5 million', { value: 1_500_000, step: 100_000, mark: '' }],
  ['£510k', { value: 510_000, step: 1000, mark: '£' }],
])('parsePrintedNumber reads "%s" to its last digit', (printed, number) => {
  expect(parsePrintedNumber(printed)).toEqual(number);
});
