import type { PublishedItem, PublishedProgramme } from '../../src/record/published-record.ts';

/** An item of an invented programme, as it is published, but for what a test is about. */
export function publishedItem(own: Partial<PublishedItem> = {}): PublishedItem {
  return {
    id: 'more-work',
    kind: 'milestone',
    title: 'More work',
    quote: 'More work for all.',
    at: { document: 'plan', place: 'page 3' },
    part: 'Aims',
    groups: [],
    areas: [],
    figures: [],
    reported: [],
    related: [],
    programme: 'work-for-all',
    standing: 'not-reported',
    verdicts: [],
    contexts: [],
    questions: [],
    places: [],
    wards: [],
    ...own,
  };
}

/** The invented programme with the items given. */
export function publishedProgramme(...items: readonly PublishedItem[]): PublishedProgramme {
  return {
    slug: 'work-for-all',
    programme: {
      title: 'Work for All',
      short: 'Work for All',
      from: 2007,
      to: 2009,
      order: 1,
      parts: ['Aims'],
      summary: 'A plan that was invented for tests.',
      documents: [],
      definitions: {},
      evaluations: [],
    },
    items,
  };
}
