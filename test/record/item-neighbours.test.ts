import { expect, it } from 'vitest';
import { itemNeighbours, partAnchor } from '../../src/record/item-neighbours.ts';
import { publishedItem } from './published-items.ts';

const first = publishedItem({ id: 'first' });
const elsewhere = publishedItem({ id: 'elsewhere', part: 'Risks' });
const second = publishedItem({ id: 'second' });
const third = publishedItem({ id: 'third' });
const items = [first, elsewhere, second, third];

it('finds the items before and after one within its part', () => {
  expect(itemNeighbours(second, items)).toEqual({
    position: 2,
    count: 3,
    previous: first,
    next: third,
  });
});

it('leads nowhere beyond the ends of a part', () => {
  expect(itemNeighbours(first, items).previous).toBeNull();
  expect(itemNeighbours(third, items).next).toBeNull();
  expect(itemNeighbours(elsewhere, items)).toEqual({
    position: 1,
    count: 1,
    previous: null,
    next: null,
  });
});

it('refuses an item of another programme', () => {
  expect(() => itemNeighbours(publishedItem({ id: 'stranger' }), items)).toThrow(/stranger/);
});

it('names the anchor of a part after its words', () => {
  expect(partAnchor('Table 14: headline targets')).toBe('part-table-14-headline-targets');
});
