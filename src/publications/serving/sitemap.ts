import { escapeMarkup } from '../../charts/escape-markup.ts';

/** Whether a page, its markup given, wants to be listed: no `noindex`, and itself its canonical page. */
export function isListed(markup: string, address: string): boolean {
  const [head = ''] = markup.split(/<\/head>|<body/i);
  const tags = head.match(/<(?:meta|link)\b[^>]*>/gi) ?? [];
  const asks = tags.some((tag) => /name="?robots\b/i.test(tag) && /noindex/i.test(tag));
  const canonical = tags
    .filter((tag) => /rel="?canonical\b/i.test(tag))
    .map((tag) => /href="([^"]*)"/i.exec(tag)?.[1]);
  return !asks && canonical.every((href) => href === address);
}

/**
 * A sitemap (sitemaps.org 0.9) of whole addresses, in the order given.
 * @param changed day of the last change of the site, ISO 8601; null where none is known.
 */
export function renderSitemap(addresses: readonly string[], changed: string | null): string {
  const lastmod = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
  const rows = addresses.map(
    (address) => `<url><loc>${escapeMarkup(address)}</loc>${lastmod}</url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...rows,
    '</urlset>',
    '',
  ].join('\n');
}
