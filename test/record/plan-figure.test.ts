import { describe, expect, it } from 'vitest';
import { parsePlanFigures } from '../../src/record/plan-figure.ts';

const ONE = `- number: 1
  title: Map of the city
  numbered: caption
  subject: A map
  at: { document: plan, place: 'Section 2' }
  quotes: [{ quote: See the map., place: Section 2 }]
  state: rebuilt
  words: [It is drawn from the ranks.]
  drawing:
    kind: most-deprived
    table: ranks
    period: 2004-01-01/P1Y
    ranked: 100
    percent: 5
`;
const LOST = ONE.replace('state: rebuilt', 'state: not rebuilt')
  .replace(/ {2}drawing:[^]*$/, '')
  .concat('  holder: The publisher of the plan.\n');

const parse = (text: string) => parsePlanFigures({ file: 'figures.yaml', text });

describe('parsePlanFigures', () => {
  it('reads a figure that is rebuilt and one that is not', () => {
    expect(parse(ONE)).toMatchObject([{ number: 1, drawing: { kind: 'most-deprived' } }]);
    expect(parse(LOST)).toMatchObject([{ state: 'not rebuilt', nearest: [] }]);
  });

  it.each([
    ['a drawing of a figure that is not rebuilt', ONE.replace('rebuilt', 'not rebuilt'), 'drawing'],
    ['a lost figure without a holder', LOST.replace(/ {2}holder.*\n/, ''), 'holder'],
    ['a caption without its words', ONE.replace(/ {2}title.*\n/, ''), 'title'],
    ['a period in words', ONE.replace('2004-01-01/P1Y', "'2004'"), 'drawing.period'],
    ['a field of another name', `${ONE}  page: 8\n`, 'figure 1'],
    ['a number left out', ONE.replace('number: 1', 'number: 2'), 'figure 1.number'],
  ])('refuses %s and names the field', (_, text, field) => {
    expect(() => parse(text)).toThrow(field);
  });

  it('refuses a file that is no list', () => {
    expect(() => parse('figures: none')).toThrow(/a list of figures/);
  });
});
