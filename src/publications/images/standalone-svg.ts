import { escapeMarkup } from '../../charts/escape-markup.ts';
import { LIGHT } from '../../charts/palette.ts';
import type { TrendSize } from '../../charts/trend-size.ts';
import { EDITION_WORDS } from '../../geography/edition.ts';
import type { ChartRecord } from '../charts/chart-record.ts';
import { latestBlock } from './image-latest.ts';
import { legendBlock } from './image-legend.ts';
import { insetBlock, mapBlock, type MapShapes } from './image-map.ts';
import {
  balancedBlock,
  linesBlock,
  placeBlock,
  ruleBlock,
  SANS,
  SERIF,
  stackBlocks,
  textBlock,
  WIDEST,
  type Block,
} from './image-text.ts';
import { panelBlock } from './image-trend.ts';
import { keyNumber } from './key-number.ts';
import { imageNotes, licencesOf, sourceLines } from './image-words.ts';
import { RECORD_NAME } from '../record-name.ts';

/** What images need beside the record. */
export interface ImageTools {
  /** Outlines of the record's edition; null for a trend. */
  readonly shapes: MapShapes | null;
  /** The document that Plot draws trends with. */
  readonly document: Document;
}

/** Measures of the page, in its units. */
const WIDTH = 1000;
const MARGIN = 40;
const INNER = WIDTH - 2 * MARGIN;
const MAP = 640;
const SIDE = INNER - MAP - 24;

const PANEL: TrendSize = {
  name: 'wide',
  width: 690,
  plotHeight: 280,
  fontSize: 14,
  years: 8,
  labelWidth: 10,
  saysYears: true,
};

/**
 * A chart as an image that stands alone: words, drawing, legend, caveats, source and licence, in
 * attributes that a strict content policy and drawing programs read alike.
 * @throws RangeError where a map comes without its outlines.
 */
export function renderStandaloneSvg(record: ChartRecord, tools: ImageTools): string {
  const body = record.mark === 'lines' ? trendBody(record, tools) : mapBody(record, tools);
  const page = stackBlocks([headBlock(record), body, footBlock(record)], 26);
  const height = page.height + 2 * MARGIN - 8;
  return renderPage(record, [WIDTH, height], placeBlock(page, [MARGIN, MARGIN - 8]));
}

/** A whole image file on paper colour; `markup` is already escaped. */
export function renderPage(
  record: ChartRecord,
  [width, height]: readonly [width: number, height: number],
  markup: string,
): string {
  const { id, headline, subtitle, summary, name } = record;
  const about = [`${name}. Chart ${id}. ${RECORD_NAME}.`, ...licencesOf(record)].join(' Licence: ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc" ` +
    `xml:lang="en-GB" font-family="${SANS}">` +
    `<title id="${id}-title">${escapeMarkup(`${headline}. ${subtitle}`)}</title>` +
    `<desc id="${id}-desc">${escapeMarkup(summary)}</desc>` +
    `<metadata>${escapeMarkup(about)}</metadata>` +
    `<rect width="${width}" height="${height}" fill="${LIGHT.paper}"/>${markup}</svg>\n`
  );
}

function headBlock({ headline, subtitle }: ChartRecord): Block {
  const kicker = { size: 13, weight: 600, fill: LIGHT.muted } as const;
  const title = { size: 36, weight: 600, family: SERIF, leading: 1.12 } as const;
  return stackBlocks(
    [
      ruleBlock(INNER, 3, LIGHT.ink),
      textBlock(RECORD_NAME, kicker, INNER),
      balancedBlock(headline, title, INNER / WIDEST.serif),
      balancedBlock(subtitle, { size: 15.5, fill: LIGHT.muted }, INNER / WIDEST.sans),
    ],
    9,
  );
}

function mapBody(record: ChartRecord, { shapes }: ImageTools): Block {
  if (shapes === null) throw new RangeError(`no outlines for the map "${record.id}"`);
  const map = mapBlock(record, shapes, { width: MAP, names: 'wide' });
  const inset = insetBlock(shapes, 84);
  const { place, edition } = record;
  const where = [place.name, place.within, `${placesOf(record)} ${EDITION_WORDS[edition].many}`];
  const words = linesBlock(where, { size: 13, fill: LIGHT.muted });
  const left = MAP + 24;
  return {
    markup:
      map.markup +
      placeBlock(besideBlock(record), [left, 8]) +
      placeBlock(inset, [left, map.height - inset.height]) +
      placeBlock(words, [left + 98, map.height - words.height]),
    height: map.height,
  };
}

/** Legend and the number that answers, in the column beside the map. */
function besideBlock(record: ChartRecord): Block {
  const { value, label, range } = keyNumber(record);
  const number = [
    textBlock(value, { size: 34, weight: 600, family: SERIF, leading: 1.15 }, SIDE),
    balancedBlock(label, { size: 14, weight: 600, leading: 1.3 }, SIDE / WIDEST.bold),
    linesBlock(range, { size: 14, fill: LIGHT.muted }),
  ];
  return stackBlocks([legendBlock(record, SIDE), stackBlocks(number, 3)], 34);
}

function placesOf({ rows }: ChartRecord): number {
  return new Set(rows.map(({ area }) => area)).size;
}

/** Panels one under the other, the latest figures of their lines beside them. */
function trendBody(record: ChartRecord, { document }: ImageTools): Block {
  const title = { size: 18, weight: 600, family: SERIF } as const;
  const panels = record.panels.map((panel): Block => {
    const drawing = panelBlock(record, panel, { size: PANEL, document });
    const latest = latestBlock(record, panel, INNER - PANEL.width - 30);
    const both = {
      markup: drawing.markup + placeBlock(latest, [PANEL.width + 30, 0]),
      height: Math.max(drawing.height, latest.height),
    };
    return stackBlocks([textBlock(panel.title, title, INNER), both], 10);
  });
  return stackBlocks(panels, 24);
}

function footBlock(record: ChartRecord): Block {
  const note = { size: 14 } as const;
  const source = { size: 12.5, fill: LIGHT.muted } as const;
  const paragraphs = (lines: readonly string[], look: typeof note | typeof source) =>
    stackBlocks(
      lines.map((line) => textBlock(line, look, INNER / WIDEST.sans)),
      3,
    );
  const foot = `${record.name}. Chart ${record.id} of ${RECORD_NAME}.`;
  return stackBlocks(
    [
      paragraphs(imageNotes(record), note),
      ruleBlock(INNER, 1, LIGHT.hairline),
      paragraphs([...sourceLines(record), ...record.attribution, foot], source),
    ],
    11,
  );
}
