import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../scripts/load-record.ts';
import type { RecordItem } from '../../src/record/item.ts';
import { standingOf } from '../../src/verdicts/item-standing.ts';

const items = new Map<string, RecordItem>(
  loadRecord().flatMap(({ slug, items: filed }) =>
    filed.map(({ item }) => [`${slug}/${item.id}`, item] as const),
  ),
);

/** Where an item without a number to reach stands. */
function standing(key: string) {
  const item = items.get(key);
  return item === undefined ? 'no such item' : standingOf(item, []);
}

const CITY = 'leicester-city-strategy';

describe('items without a number', () => {
  it.each([
    `${CITY}/project-board`,
    `${CITY}/governance-paper`,
    `${CITY}/jobcentre-plus-spending`,
    'sefton-action-plan/cabinet-approval',
    'sefton-action-plan/plan-agreed',
    'national-frame/seed-corn-funding',
  ])('stand as reported where the document states the fact: %s', (key) => {
    expect(standing(key)).toBe('reported');
  });

  it.each([
    `${CITY}/laa-floor-targets`,
    `${CITY}/laa-skills`,
    `${CITY}/implementation-timeline`,
    `${CITY}/construction-placements`,
    'london-employer-coalition/authorities-2004-05',
    'london-employer-coalition/sector-summit-focus',
    'job-service-partnership/training-course-briefing',
    'job-service-partnership/recruitment-savings',
  ])('do not vanish among what promises nothing where they are promised: %s', (key) => {
    expect(standing(key)).toBe('not-reported');
  });

  it('are not asked what was spent of a sentence that says nothing will be', () => {
    expect(standing('sefton-action-plan/no-financial-implications')).toBe('nothing-to-judge');
  });
});
