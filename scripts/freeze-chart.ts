import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { escapeMarkup } from '../src/charts/escape-markup.ts';
import type { DerivedShapes } from '../src/pipeline/derived.ts';
import type { ChartRecord } from '../src/publications/chart-record.ts';
import { renderChartTable } from '../src/publications/chart-table.ts';
import { renderDatasetCsv } from '../src/publications/dataset-csv.ts';
import { drawChart, type Drawing } from '../src/publications/draw-chart.ts';
import { datasetOfCharts } from '../src/publications/figures-dataset.ts';
import type { FileContents } from '../src/releases/release-input.ts';
import { sha256 } from './load-releases.ts';

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

const SHEETS = ['palette', 'base', 'figure', 'map', 'legend', 'trend', 'table'];

/**
 * What a release stores of a chart, beside its record: a page that serves as embed too, a drawing
 * that stands alone, and its figures as CSV.
 */
export function freezeCharts({ root, version, date }: Freezing): FrozenCharts {
  const { document } = new JSDOM('').window;
  const css = SHEETS.map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('\n');
  const sheet = `chart.${sha256(css).slice(0, 16)}.css`;
  const shapes = readShapesOf(root);
  return {
    assets: new Map([[sheet, css]]),
    freeze: (record) => {
      const drawing = drawChart(record, { shapes: shapes(record), document, ids: 'chart' });
      const words = { sheet, version, date };
      return new Map([
        ['index.html', renderPage(record, drawing, words)],
        [`${record.id}.svg`, firstDrawing(drawing)],
        [`${record.id}.csv`, renderDatasetCsv(datasetOfCharts([record]))],
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

function firstDrawing({ panels }: Drawing): string {
  const [svg = ''] = /<svg[\s\S]*?<\/svg>/.exec(panels[0]?.markup ?? '') ?? [];
  return `${svg}\n`;
}

interface PageWords {
  readonly sheet: string;
  readonly version: string;
  readonly date: string;
}

function renderPage(record: ChartRecord, drawing: Drawing, words: PageWords): string {
  const frame = record.mark === 'lines' ? 'trend-frame' : 'map-frame';
  const panels = drawing.panels.map(({ markup }) => `<div class="${frame}">${markup}</div>`);
  const ramp = record.classes?.ramp ?? 'symbols';
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeMarkup(record.name)}, release ${words.version}</title>
<link rel="stylesheet" href="../../../assets/${words.sheet}"></head>
<body><main><h1>${escapeMarkup(record.headline)}</h1>
<p>${escapeMarkup(record.subtitle)}</p>
<p>As published on ${words.date}, release ${words.version}.</p>
<figure class="figure ${ramp}">${panels.join('')}${drawing.legend}
<p>${escapeMarkup(record.summary)}</p>${renderChartTable(record)}</figure>
<p>${escapeMarkup(record.attribution.join(' '))}</p></main></body></html>
`;
}
