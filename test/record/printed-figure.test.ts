import { describe, expect, test } from 'vitest';
import { parsePrintedFigures } from '../../src/record/printed-figure.ts';

const header = 'place,row,column,printed,unit,area\n';

function parsePrinted(printed: string): number | undefined {
  return parsePrintedFigures(
    `${header}Table 7,Abbey,NEET,"${printed}",people,E05001784\n`,
    't.csv',
  )[0]?.value;
}

describe('parsePrintedFigures', () => {
  test.each([
    ['78', 78],
    ['8,413', 8413],
    ['1,234,567', 1_234_567],
    ['14.2%', 14.2],
    ['£192,300', 192_300],
    ['£50K', 50_000],
    ['£510k', 510_000],
    ['0', 0],
  ])('reads "%s" as %d', (printed, value) => {
    expect(parsePrinted(printed)).toBe(value);
  });

  test.each(['', '-', '1,13', '12,3456', '10-20', 'about 5', '£2bn'])('refuses "%s"', (printed) => {
    expect(() => parsePrinted(printed)).toThrow('t.csv, row 2, column "printed"');
  });

  test('keeps the words of the document, and the figure as printed', () => {
    const text = `${header}"Table 7, page 3",Abbey,%,14.2%,percent,E05001784\n`;
    expect(parsePrintedFigures(text, 't.csv')).toEqual([
      {
        file: 't.csv',
        line: 2,
        place: 'Table 7, page 3',
        row: 'Abbey',
        column: '%',
        printed: '14.2%',
        unit: 'percent',
        area: 'E05001784',
        value: 14.2,
      },
    ]);
  });

  test('refuses a figure without its place in the document', () => {
    expect(() => parsePrintedFigures(`${header},Abbey,NEET,78,people,\n`, 't.csv')).toThrow(
      't.csv, row 2, column "place"',
    );
  });
});
