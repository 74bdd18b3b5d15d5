import type { ChartRecord } from '../../src/publications/charts/chart-record.ts';
import { renderShareSvg } from '../../src/publications/images/share-image.ts';
import {
  renderStandaloneSvg,
  type ImageTools,
} from '../../src/publications/images/standalone-svg.ts';

/** One image of a chart, before it is drawn in pixels. */
export interface ChartImage {
  /** Below the root of the site: "charts/leicester-neet/leicester-neet@2x.png". */
  readonly file: string;
  readonly svg: string;
  /** Pixels to the unit. */
  readonly zoom: number;
}

/** The images of a chart: at one and at two pixels to the unit, and for shared links. */
export function chartImages(record: ChartRecord, tools: ImageTools): readonly ChartImage[] {
  const svg = renderStandaloneSvg(record, tools);
  const { plain, double, share } = imageFiles(record.id);
  return [
    { file: plain, svg, zoom: 1 },
    { file: double, svg, zoom: 2 },
    { file: share, svg: renderShareSvg(record, tools), zoom: 1 },
  ];
}

/** Where the images of a chart lie, below the root of the site. */
export function imageFiles(id: string) {
  const file = (end: string) => `charts/${id}/${id}${end}.png`;
  return { plain: file(''), double: file('@2x'), share: file('-share') };
}
