import { expect, it } from 'vitest';
import { reportPassages } from '../../src/record/report-passages.ts';

const report = (quote: string, place: string, date = '2017-12') => ({
  quote,
  date,
  at: { document: 'update', place },
  figures: [],
});

it('puts neighbours of one date and place together and leaves others apart', () => {
  const reports = [
    report('One.', 'Section 2'),
    report('Two.', 'Section 2'),
    report('Three.', 'Section 3'),
    report('Four.', 'Section 3', '2018-01'),
    report('Five.', 'Section 2'),
  ];
  expect(reportPassages(reports).map((passage) => passage.map(({ quote }) => quote))).toEqual([
    ['One.', 'Two.'],
    ['Three.'],
    ['Four.'],
    ['Five.'],
  ]);
});

it('has nothing to put together where nothing was reported', () => {
  expect(reportPassages([])).toEqual([]);
});
