import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { DerivedShapes } from '../src/pipeline/derived.ts';
import { renderChartCsv } from '../src/publications/charts/chart-csv.ts';
import { renderChartDocument } from '../src/publications/embeds/chart-document.ts';
import type { ChartRecord } from '../src/publications/charts/chart-record.ts';
import { frozenAddresses } from '../src/publications/embeds/document-addresses.ts';
import { drawEmbed } from '../src/publications/embeds/draw-embed.ts';
import { renderStandaloneSvg } from '../src/publications/images/standalone-svg.ts';
import type { FileContents } from '../src/releases/release-input.ts';
import { compileEmbedAssets } from './embed-assets.ts';

/** What frozen charts are made with. */
export interface Freezing {
  /** Folder that `.derived` lies in. */
  readonly root: string;
  /** The release that freezes them, which their pages name. */
  readonly version: string;
  readonly date: string;
}

/** The frozen files of charts, and the style sheets and scripts that their pages share. */
export interface FrozenCharts {
  readonly freeze: (record: ChartRecord) => FileContents;
  readonly assets: FileContents;
}

/**
 * What a release stores of a chart, beside its record: a page that serves as embed too, a drawing
 * that stands alone, and its figures as CSV.
 */
export async function freezeCharts({ root, version, date }: Freezing): Promise<FrozenCharts> {
  const { document } = new JSDOM('').window;
  const assets = await compileEmbedAssets();
  const shapesOf = readShapesOf(root);
  const release = { version, date };
  return {
    assets: new Map(assets.files.map(({ name, text }) => [name, text])),
    freeze: (record) => {
      const shapes = shapesOf(record);
      const drawing = drawEmbed(record, { shapes, document });
      const addresses = frozenAddresses(record, assets);
      const page = { record, drawing, ...addresses, canonical: null, release };
      return new Map([
        ['index.html', renderChartDocument(page)],
        [`${record.id}.svg`, renderStandaloneSvg(record, { shapes, document })],
        [`${record.id}.csv`, renderChartCsv(record)],
      ]);
    },
  };
}

/** Outlines of a map's areas, each edition read once. */
function readShapesOf(root: string): (record: ChartRecord) => DerivedShapes | null {
  const known = new Map<string, DerivedShapes>();
  return ({ mark, place, edition }) => {
    if (mark === 'lines') return null;
    const file = join(root, '.derived/shapes', place.slug, `${edition}.json`);
    const shapes = known.get(file) ?? (JSON.parse(readFileSync(file, 'utf8')) as DerivedShapes);
    known.set(file, shapes);
    return shapes;
  };
}
