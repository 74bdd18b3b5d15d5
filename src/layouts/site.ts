import { RECORD_NAME } from '../publications/record-name.ts';
import { THIS_RECORD } from '../publications/this-record.ts';

/** What every page says of the record as a whole. */
export const SITE = { ...THIS_RECORD, name: RECORD_NAME } as const;

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
