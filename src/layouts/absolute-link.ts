import { link } from './link.ts';

/**
 * A whole address for what leaves the site: citations, embeds, feeds, shared images. The host is
 * configuration (`SITE_URL`).
 */
export function absoluteLink(path: string): string {
  return new URL(link(path), import.meta.env.SITE).href;
}
