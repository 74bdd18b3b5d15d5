import { describe, expect, it } from 'vitest';
import {
  lastDayColumn,
  maybeColumn,
  numberColumns,
  tabulate,
} from '../../../src/publications/datasets/cell-columns.ts';

interface Row {
  readonly date?: string;
  readonly lead?: string;
  readonly number?: number;
}

const cellsOf = (columns: Parameters<typeof tabulate<Row>>[0], row: Row) =>
  tabulate(columns, [row]).rows[0];

describe('columns of words and dates', () => {
  const date = lastDayColumn<Row>(['due_by', 'Due', 'When'], {
    cell: (row) => row.date,
    missing: '[x]',
  });
  const lead = maybeColumn<Row>(['lead', 'Lead', 'Who'], {
    cell: (row) => row.lead,
    missing: '[z]',
  });

  it('end a month or a year on its last day', () => {
    expect(cellsOf([date], { date: '2008-02' })).toEqual(['2008-02-29']);
    expect(cellsOf([date], { date: '2010' })).toEqual(['2010-12-31']);
  });

  it('hold the code where there is nothing', () => {
    expect(cellsOf([date, lead], {})).toEqual(['[x]', '[z]']);
  });
});

describe('columns of numbers', () => {
  const columns = numberColumns<Row>(['target', 'Target', 'The number'], {
    cell: (row) => row.number,
    missing: ({ lead }) => (lead === undefined ? '[z]' : '[x]'),
  });

  it('are empty where there is none, with the reason beside it; zero is a number', () => {
    expect(cellsOf(columns, { number: 0 })).toEqual(['0', '']);
    expect(cellsOf(columns, {})).toEqual(['', '[z]']);
    expect(cellsOf(columns, { lead: 'a partner' })).toEqual(['', '[x]']);
    expect(tabulate(columns, []).columns[0]?.status).toBe('target_status');
  });
});
