import { homePlace, readChart, readMap } from '../pages/_derived.ts';
import { SHARE_SIZE } from '../publications/images/share-image.ts';

/** The image that goes with a link to a page. */
export interface PageImage {
  /** Address inside the site: "/charts/leicester-neet/leicester-neet-share.png". */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** The share image of a chart, as `scripts/build-images.ts` writes it. */
export function shareImageOf(id: string): PageImage {
  const { headline, summary } = readChart(id);
  return {
    path: `/charts/${id}/${id}-share.png`,
    ...SHARE_SIZE,
    alt: `${headline}. ${summary}`,
  };
}

/** For pages without a chart of their own: the latest map that the place leads with. */
export function defaultShareImage(): PageImage | null {
  const { slug, leadIndicator } = homePlace();
  const latest = readMap(slug, leadIndicator).periods.at(-1);
  return latest === undefined ? null : shareImageOf(`${slug}-${leadIndicator}-${latest.slug}`);
}
