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

/** As many addresses as one sitemap may have. */
export const MOST_ADDRESSES = 50_000;

interface SitemapWords {
  /** Address of the root of the site, with its last slash. */
  readonly site: string;
  /** Day of the last change of the site, ISO 8601; null where none is known. */
  readonly changed: string | null;
}

/**
 * The sitemap (sitemaps.org 0.9) of whole addresses, in the order given, by names of files:
 * `sitemap.xml`, and where they are more than one may have, the sitemaps that it lists.
 * @see https://www.sitemaps.org/protocol.html
 */
export function renderSitemaps(
  addresses: readonly string[],
  { site, changed }: SitemapWords,
): ReadonlyMap<string, string> {
  if (addresses.length <= MOST_ADDRESSES)
    return new Map([['sitemap.xml', renderList('url', addresses, changed)]]);
  const count = Math.ceil(addresses.length / MOST_ADDRESSES);
  const parts = Array.from({ length: count }, (_, index) => ({
    file: `sitemap-${index + 1}.xml`,
    own: addresses.slice(index * MOST_ADDRESSES, (index + 1) * MOST_ADDRESSES),
  }));
  const files = parts.map(({ file }) => `${site}${file}`);
  return new Map([
    ['sitemap.xml', renderList('sitemap', files, changed)],
    ...parts.map(({ file, own }) => [file, renderList('url', own, changed)] as const),
  ]);
}

const LIST_OF = { url: 'urlset', sitemap: 'sitemapindex' } as const;

function renderList(
  entry: keyof typeof LIST_OF,
  addresses: readonly string[],
  changed: string | null,
): string {
  const list = LIST_OF[entry];
  const lastmod = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
  const rows = addresses.map(
    (address) => `<${entry}><loc>${escapeMarkup(address)}</loc>${lastmod}</${entry}>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...rows,
    `</${list}>`,
    '',
  ].join('\n');
}
