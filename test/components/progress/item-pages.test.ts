import { expect, it } from 'vitest';
import { itemPages } from '../../../src/components/progress/item-pages.ts';
import { publishedItem } from '../../record/published-items.ts';

const pages = ['lsoa-targets', 'timeline', 'risks', 'spending'].map((path) => ({
  path,
}));
const pathsOf = (item: Parameters<typeof itemPages>[0]) =>
  itemPages(item, pages).map(({ path }) => path);

it('leads a risk to the risks and money to the spending', () => {
  expect(pathsOf(publishedItem({ kind: 'risk' }))).toEqual(['risks']);
  expect(pathsOf(publishedItem({ kind: 'money' }))).toEqual(['spending']);
});

it('leads a target of an LSOA to the target areas, and a fact about one nowhere', () => {
  const places = [{ code: 'E01013603', name: 'Leicester 003D', page: '/areas/e01013603/' }];
  const target: Parameters<typeof itemPages>[0]['target'] = {
    measure: 'People moved into work',
    basis: 'count',
    unit: 'people',
    better: 'higher',
    definition: 'people-into-work',
    versions: [],
    context: [],
  };
  expect(pathsOf(publishedItem({ places, target }))).toEqual(['lsoa-targets']);
  expect(pathsOf(publishedItem({ places }))).toEqual([]);
});

it('leads only to pages that the programme has', () => {
  expect(itemPages(publishedItem({ kind: 'risk' }), [{ path: 'spending' }])).toEqual([]);
});
