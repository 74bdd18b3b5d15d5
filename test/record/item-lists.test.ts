import { describe, expect, it } from 'vitest';
import { countStandings, itemLists, listSlug } from '../../src/record/item-lists.ts';
import { STANDINGS } from '../../src/verdicts/standing.ts';
import { publishedItem, publishedProgramme } from './published-items.ts';

const aim = publishedItem({
  id: 'aim',
  kind: 'aim',
  title: 'An aim',
  standing: 'nothing-to-judge',
});
const served = publishedItem({
  objective: 'aim',
  groups: ['neet', 'jobseekers'],
  wards: ['abbey'],
});
const programme = publishedProgramme(aim, served);
const lists = itemLists([programme], new Map([['abbey', 'Abbey']]));
const named = (slug: string) => lists.find((list) => listSlug(list) === slug);

describe('lists of items', () => {
  it('hold each choice that an item has, under its name', () => {
    expect(lists.map(listSlug)).toEqual([
      'programme-work-for-all',
      'objective-work-for-all-aim',
      'kind-aim',
      'kind-milestone',
      'group-jobseekers',
      'group-neet',
      'ward-abbey',
      'verdict-not-reported',
      'verdict-nothing-to-judge',
    ]);
    expect(named('ward-abbey')?.name).toBe('Abbey');
    expect(named('objective-work-for-all-aim')?.name).toBe('An aim');
  });

  it('by a facet that every item has add up to all of them', () => {
    for (const facet of ['programme', 'kind', 'verdict']) {
      const listed = lists.filter((list) => list.facet === facet).flatMap(({ items }) => items);
      expect(listed.map(({ id }) => id).sort()).toEqual(['aim', 'more-work']);
    }
  });
});

describe('counts by standing', () => {
  it('have every standing, also those with no item, and add up to all items', () => {
    const counts = countStandings(programme.items);
    expect([...counts.keys()]).toEqual([...STANDINGS]);
    expect(counts.get('met')).toBe(0);
    expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(2);
  });
});
