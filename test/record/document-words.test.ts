import { expect, it } from 'vitest';
import { documentWords } from '../../src/record/document-words.ts';

it('says the date of a document after its title, unless the title says the year', () => {
  expect(documentWords({ title: 'Business Plan', date: '2007-06' })).toBe(
    'Business Plan, June 2007',
  );
  expect(documentWords({ title: 'Report, 23 January 2018', date: '2018-01' })).toBe(
    'Report, 23 January 2018',
  );
});
