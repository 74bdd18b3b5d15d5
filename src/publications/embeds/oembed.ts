import type { ChartRecord } from '../charts/chart-record.ts';
import {
  EMBED_HEIGHTS,
  EMBED_WIDTH,
  renderSnippet,
  type SnippetAddresses,
} from './embed-snippet.ts';

/** An answer of oEmbed 1.0 of the kind "rich". */
export interface OEmbed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly author_name: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds for which a consumer may keep the answer. */
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

const DAY = 86_400;

/**
 * What a chart answers to consumers that find it by the link in its page. It is a file, so it cannot
 * heed `maxwidth` and `maxheight`: the frame is as wide as its place, whatever that is.
 */
export function oembedOf(
  record: ChartRecord,
  addresses: SnippetAddresses & {
    readonly thumbnail: string;
    readonly provider: { readonly name: string; readonly url: string };
  },
): OEmbed {
  return {
    type: 'rich',
    version: '1.0',
    title: record.name,
    author_name: [...new Set(record.sources.map(({ publisher }) => publisher))].join('; '),
    provider_name: addresses.provider.name,
    provider_url: addresses.provider.url,
    cache_age: DAY,
    html: renderSnippet(record, addresses),
    width: EMBED_WIDTH,
    height: EMBED_HEIGHTS[record.mark],
    thumbnail_url: addresses.thumbnail,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
