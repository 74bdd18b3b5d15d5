import { describe, expect, test } from 'vitest';
import { parseBreaks } from '../../src/record/breaks.ts';

const record = `- id: B4
  title: Working age becomes 16 to 64
  date: '2010-08'
  tables: [employment-rate-16-64]
  series: Working-age rates
  geographies: [authority]
  sentence: Rates moved to ages 16 to 64.
  effect: Levels differ.
  source: Nomis, article 487
  break: false
  compare: false
`;

describe('parseBreaks', () => {
  test('reads a record', () => {
    expect(parseBreaks(record, 'breaks.yaml')).toEqual([
      expect.objectContaining({ id: 'B4', date: '2010-08', break: false, compare: false }),
    ]);
  });

  test('names file, record and field of a fault', () => {
    const text = record.replace("'2010-08'", "'August 2010'");
    expect(() => parseBreaks(text, 'breaks.yaml')).toThrowErrorMatchingInlineSnapshot(`
      [DataError: breaks.yaml, column "B4.date"
        found:    "August 2010"
        expected: a year or a month, quoted: "2010" or "2008-03"
        to mend:  correct the field in breaks.yaml; its fields are described in data/README.md]
    `);
  });

  test.each([
    ['a missing field', record.replace('  effect: Levels differ.\n', ''), 'B4.effect'],
    ['an unknown field', `${record}  links: none\n`, 'breaks.yaml, column "B4"'],
    ['an unknown edition', record.replace('[authority]', '[county]'), 'B4.geographies.0'],
    ['text for a yes or no', record.replace('break: false', "break: 'no'"), 'B4.break'],
    ['an address without https', `${record}  url: http://example.org/\n`, 'B4.url'],
    ['a sentence without its stop', record.replace('16 to 64.', '16 to 64'), 'B4.sentence'],
    ['31 words', record.replace('moved to', `moved ${'on '.repeat(25)}to`), 'at most 30 words'],
    ['no id', record.replace('id: B4', 'name: B4'), 'record 1'],
    ['an id twice', record + record, 'B4 twice'],
    ['no list', 'id: B4\n', 'a list of records'],
    ['broken YAML', '- id: [B4\n', 'breaks.yaml'],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseBreaks(text, 'breaks.yaml')).toThrow(message);
  });
});
