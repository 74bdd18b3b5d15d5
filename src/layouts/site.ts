import { RECORD_NAME } from '../publications/record-name.ts';

/** What every page says of the record as a whole. */
export const SITE = {
  name: RECORD_NAME,
  short: 'City Strategy record',
  description:
    'What the Leicester City Strategy promised in 2007, what happened, how sure we can be, and where every number came from.',
  /** What ids of feeds are made from. It never changes, whatever the name and the host do. */
  namespace: 'leicester-city-strategy-record',
  /** Day on which the record as a whole was last reviewed: feeds bear it until the first release. */
  reviewed: '2026-11-22',
  /** The owner of the record answers questions here; the same link stands on every page. */
  contact: 'https://www.leicester.gov.uk/contact-us/',
  /**
   * Day on which the owner last found the security contact right: `security.txt` expires a year
   * later, and a test says so a month before.
   */
  securityReviewed: '2026-11-22',
} as const;

/** The main sections in reading order. */
export const SECTIONS = [
  { slug: 'progress', name: 'Progress' },
  { slug: 'maps', name: 'Maps' },
  { slug: 'areas', name: 'Areas' },
  { slug: 'trends', name: 'Trends' },
  { slug: 'data', name: 'Data' },
  { slug: 'releases', name: 'Releases' },
  { slug: 'methods', name: 'Methods' },
  { slug: 'sources', name: 'Sources' },
] as const;

export type SectionSlug = (typeof SECTIONS)[number]['slug'];
