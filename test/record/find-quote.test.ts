import { expect, test } from 'vitest';
import { isPrinted, isQuoted, plainWords } from '../../src/record/find-quote.ts';

const DOCUMENT = plainWords(`
## 2 The **Harbour** plan¹

We will re-\ntrain 40 boat
builders by March<sup>2</sup> – “at the latest” – on the 5<sup>th</sup> quay ; and:

- open <b>two</b> sheds
- spend £1,250 on rope…

| Sheds\t| M\t| H |
Write to [the office](https://harbour.example) for the co-operative's list of 16-64 year olds.
`);

test.each([
  ['words on one line', 'by March'],
  ['words across a line break', 'boat builders'],
  ['words that the end of a line divides', 'We will retrain 40'],
  ['words with markup between them', 'The Harbour plan'],
  ['words with a footnote mark between them', 'by March - "at the latest"'],
  ['other quotation marks and dashes', '– “at the latest” –'],
  ['a raised ending of a number', 'on the 5th quay; and:'],
  ['bullets run together', 'and: open two sheds spend £1,250 on rope...'],
  ['cells of a row', 'Sheds M H'],
  ['the words of a link', 'Write to the office for'],
  ['a hyphen that the quotation lacks', 'cooperative’s list'],
  ['words left out between', 'We will re-train […] by March'],
  ['cells that stand apart', 'Sheds | 40 | rope'],
  ['a sentence with the foot of a page inside it', 'by March on the 5th quay'],
])('isQuoted finds %s', (_, quote) => {
  expect(isQuoted(quote, DOCUMENT)).toBe(true);
});

test.each([
  ['other words', 'The lighthouse plan'],
  ['another spelling', 'boat bilders'],
  ['a capital that is not there', 'Boat builders'],
  ['a word cut short', 'boat build'],
  ['a word from its middle', 'arbour plan'],
  ['a part of a number', '50 on rope'],
  ['parts in another order', 'by March […] We will re-train'],
  ['a cell that is not there', 'Sheds | L | H'],
  ['a word changed inside a sentence', 'by March upon the 5th quay'],
  ['nothing at all', ''],
  ['an omission with nothing before it', '[…] by March'],
])('isQuoted does not find %s', (_, quote) => {
  expect(isQuoted(quote, DOCUMENT)).toBe(false);
});

test.each(['40', '£1,250', '16-64', '16–64', 'two'])('isPrinted finds %s', (figure) => {
  expect(isPrinted(figure, DOCUMENT)).toBe(true);
});

test.each(['4', '0', '1,250', '£1', '250', '16-6', 'wo', '5', ''])(
  'isPrinted does not find %j, which stands only inside something longer, or nowhere',
  (figure) => {
    expect(isPrinted(figure, DOCUMENT)).toBe(false);
  },
);

test('isPrinted takes 69 and 69% for two figures', () => {
  expect(isPrinted('69', plainWords('a rate of 69%'))).toBe(false);
  expect(isPrinted('69%', plainWords('a rate of 69%.'))).toBe(true);
  expect(isPrinted('69', plainWords('a rate of 69.4'))).toBe(false);
  expect(isPrinted('69', plainWords('a rate of 69.'))).toBe(true);
});
