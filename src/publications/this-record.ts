/**
 * What this record says of itself. Another council that publishes its own rewrites this file:
 * pages, charts, downloads, feeds and schemas take it from here.
 */
export const THIS_RECORD = {
  /** What the record is of, after "the": "Leicester City Strategy". */
  subject: 'Leicester City Strategy',
  /** Where a name must be short: the title of each page in a browser. */
  short: 'City Strategy record',
  /** One sentence for search results, at most 160 characters. */
  description:
    'What the Leicester City Strategy promised in 2007, what happened, how sure we can be, and where every number came from.',
  /** The documents that figures are quoted from, after the publishers of statistics. */
  documents: 'the Leicester City Strategy Business Plan of June 2007',
  /** What the data package is found by, the place first. */
  keywords: ['Leicester', 'City Strategy', 'employment', 'claimants', 'deprivation', 'LSOA'],
  /** Name of the data package: small letters, digits and hyphens. */
  packageName: 'city-strategy-record',
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
