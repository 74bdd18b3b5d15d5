// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

beforeAll(async () => {
  await import('../../src/components/sortable-table.ts');
});

const ROWS = [
  ['Abbey', '9.8%', '−1.6'],
  ['Éyres', '12.0%', '+0.4'],
  ['Castle', 'No figure published [c]', '1,234'],
  ['Belgrave', '0.0%', '0.0'],
  ['Fosse', '9.8%', '999'],
] as const;

beforeEach(() => {
  const rows = ROWS.map(
    (cells) => `<tr><th>${cells[0]}</th><td>${cells[1]}</td><td> ${cells[2]} </td></tr>`,
  );
  document.body.innerHTML = `<sortable-table><table>
    <thead><tr><th>Ward</th><th><span>Rate</span></th><th>Change</th></tr></thead>
    <tbody>${rows.join('')}</tbody></table></sortable-table>`;
});

const headers = () => [...document.querySelectorAll('thead th')];
const names = () =>
  [...document.querySelectorAll('tbody th')].map(({ textContent }) => textContent);
const press = (column: number) => headers()[column]?.querySelector('button')?.click();

describe('sortable-table', () => {
  it('makes a button of each heading and leaves the order as it is', () => {
    expect(headers().map((header) => header.firstElementChild?.tagName)).toEqual([
      ...['BUTTON', 'BUTTON', 'BUTTON'],
    ]);
    expect(headers()[1]?.querySelector('button')?.innerHTML).toBe('<span>Rate</span>');
    expect(names()).toEqual(ROWS.map(([name]) => name));
    expect(document.querySelector('[aria-sort]')).toBeNull();
  });

  it('sorts numbers by size, equal ones in their order, words last', () => {
    press(1);
    expect(names()).toEqual(['Belgrave', 'Abbey', 'Fosse', 'Éyres', 'Castle']);
  });

  it('turns round when pressed again, words still last', () => {
    press(1);
    press(1);
    expect(names()).toEqual(['Éyres', 'Abbey', 'Fosse', 'Belgrave', 'Castle']);
  });

  it('reads true minus signs, plus signs and commas', () => {
    press(2);
    expect(names()).toEqual(['Abbey', 'Belgrave', 'Éyres', 'Fosse', 'Castle']);
  });

  it('sorts words by the alphabet, accents and all', () => {
    press(0);
    expect(names()).toEqual(['Abbey', 'Belgrave', 'Castle', 'Éyres', 'Fosse']);
    press(0);
    expect(names()).toEqual(['Fosse', 'Éyres', 'Castle', 'Belgrave', 'Abbey']);
  });

  it('says which column is sorted, and which way, one at a time', () => {
    const states = () => headers().map((header) => header.getAttribute('aria-sort'));
    press(1);
    expect(states()).toEqual([null, 'ascending', null]);
    press(1);
    expect(states()).toEqual([null, 'descending', null]);
    press(0);
    expect(states()).toEqual(['ascending', null, null]);
  });

  it('keeps the cells as they are printed', () => {
    press(1);
    const cells = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent.trim()),
    );
    expect(cells.toSorted()).toEqual(ROWS.map((row) => [...row]).toSorted());
  });

  it('takes a cell of commas for words, never for zero', () => {
    const cell = document.querySelector('tbody td');
    if (cell) cell.textContent = ',';
    press(1);
    expect(names()[0]).toBe('Belgrave');
    expect(names().slice(3).toSorted()).toEqual(['Abbey', 'Castle']);
  });
});
