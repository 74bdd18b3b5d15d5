import type { PublicationSite } from '../publications/publication-site.ts';
import { absoluteLink } from './absolute-link.ts';
import { SITE } from './site.ts';

/** This site as its metadata name it. */
export const PUBLICATION_SITE: PublicationSite = {
  name: SITE.name,
  description: SITE.description,
  contact: SITE.contact,
  address: absoluteLink,
};
