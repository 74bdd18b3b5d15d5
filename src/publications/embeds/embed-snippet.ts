import { escapeMarkup } from '../../charts/escape-markup.ts';
import type { ChartRecord } from '../charts/chart-record.ts';

/** What a snippet points to: whole addresses, since it leaves the site. */
export interface SnippetAddresses {
  /** The chart's document, live or frozen. */
  readonly document: string;
  /** Where a reader without frames goes. */
  readonly page: string;
  /** The chart as an image, for readers without frames. */
  readonly image: string;
}

type Titled = Pick<ChartRecord, 'name' | 'headline' | 'mark'>;

/** Width in CSS pixels for which heights are stated; a frame is as wide as its place all the same. */
export const EMBED_WIDTH = 640;

/** Height in CSS pixels of a chart's document of that width, nothing unfolded, with some room. */
export const EMBED_HEIGHTS: Readonly<Record<ChartRecord['mark'], number>> = {
  choropleth: 1560,
  symbol: 1420,
  lines: 1540,
};

/**
 * What the frame may do: run the script that tells its height, and open links and files in tabs that
 * are free of these rules. It has no origin, and so nothing of the site or of its host.
 */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/**
 * The frame of a chart as HTML for another site; what it holds is for readers without frames. Where a
 * host takes styles out of what its authors write, the frame still has the attribute's width.
 */
export function renderSnippet(chart: Titled, addresses: SnippetAddresses): string {
  const { document, page, image } = addresses;
  const attributes = {
    src: document,
    title: chart.name,
    loading: 'lazy',
    width: String(EMBED_WIDTH),
    height: String(EMBED_HEIGHTS[chart.mark]),
    style: 'border:0;width:100%',
    sandbox: SANDBOX,
    'data-city-strategy': '',
  };
  const written = Object.entries(attributes).map(([name, text]) =>
    text === '' ? name : `${name}="${escapeMarkup(text)}"`,
  );
  const alternative = escapeMarkup(`${chart.name}: ${chart.headline}`);
  return (
    `<iframe ${written.join(' ')}>` +
    `<a href="${escapeMarkup(page)}"><img src="${escapeMarkup(image)}" alt="${alternative}"></a>` +
    `</iframe>`
  );
}

/** The script that gives all frames of a page the heights of their charts; once a page is enough. */
export function renderResizer(script: string): string {
  return `<script src="${escapeMarkup(script)}" async></script>`;
}
