import { LIGHT } from '../../charts/palette.ts';
import { textWidth } from '../../charts/text-width.ts';
import type { TrendSize } from '../../charts/trend-size.ts';
import type { ChartRecord } from '../charts/chart-record.ts';
import { circleRowBlock, stripBlock } from './image-legend.ts';
import { mapBlock } from './image-map.ts';
import {
  balancedBlock,
  linesBlock,
  placeBlock,
  ruleBlock,
  SERIF,
  stackBlocks,
  textBlock,
  type Block,
} from './image-text.ts';
import { panelBlock } from './image-trend.ts';
import { licenceNames, publishersOf, standingsOf } from './image-words.ts';
import { keyNumber } from './key-number.ts';
import { RECORD_NAME } from '../record-name.ts';
import { renderPage, type ImageTools } from './standalone-svg.ts';

/** Size that sites ask of a shared image. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 48;
const TOP = 34;
/** Width of the map: its height ends above the source. */
const MAP = 460;
const TREND: TrendSize = {
  name: 'wide',
  width: 620,
  plotHeight: 336,
  fontSize: 21,
  years: 4,
  labelWidth: 6,
  saysYears: false,
};
/** Foot of the words above the source. */
const FOOT = 536;
/** Sizes of the headline, the largest that fits is taken. */
const HEADLINES = [60, 56, 52, 48, 44, 40, 36] as const;

/**
 * A chart as the image that goes with a shared link: headline, the one number that answers, and the
 * drawing, readable at half its size.
 * @throws RangeError where a map comes without its outlines.
 */
export function renderShareSvg(record: ChartRecord, tools: ImageTools): string {
  const drawing = drawingOf(record, tools);
  const width = SHARE_SIZE.width - 2 * MARGIN - drawing.width - 40;
  const words = wordsBlock(record, width);
  const across = SHARE_SIZE.width - 2 * MARGIN;
  return renderPage(
    record,
    [SHARE_SIZE.width, SHARE_SIZE.height],
    placeBlock(ruleBlock(across, 4, LIGHT.ink), [MARGIN, TOP - 10]) +
      placeBlock(drawing.block, [SHARE_SIZE.width - MARGIN - drawing.width, drawing.top]) +
      placeBlock(words, [MARGIN, TOP + 4]) +
      placeBlock(sourceBlock(record, across), [MARGIN, FOOT + 10]),
  );
}

function drawingOf(
  record: ChartRecord,
  { shapes, document }: ImageTools,
): { readonly block: Block; readonly width: number; readonly top: number } {
  if (record.mark === 'lines') {
    const [panel] = record.panels;
    if (panel === undefined) throw new RangeError(`no panel in the trend "${record.id}"`);
    const block = panelBlock(record, panel, { size: TREND, document });
    return { block, width: TREND.width, top: Math.max(TOP + 16, FOOT - block.height - 8) };
  }
  if (shapes === null) throw new RangeError(`no outlines for the map "${record.id}"`);
  const [across, down] = shapes.full.viewBox;
  const width = Math.min(MAP, Math.floor(((FOOT - TOP) * across) / down));
  const block = mapBlock(record, shapes, { width, names: null });
  return { block, width, top: TOP + 6 };
}

/** The largest headline with which all words fit above the source. */
function wordsBlock(record: ChartRecord, width: number): Block {
  const blocks = HEADLINES.map((size) => wordsOfSize(record, width, size));
  const fitting = blocks.find(({ height }) => TOP + 4 + height <= FOOT);
  const block = fitting ?? blocks.at(-1);
  if (block === undefined || fitting === undefined)
    throw new RangeError(`the words of "${record.id}" have no room in a shared image`);
  return block;
}

function wordsOfSize(record: ChartRecord, width: number, size: number): Block {
  const kicker = { size: 20, weight: 600, fill: LIGHT.muted } as const;
  const title = { size, weight: 600, family: SERIF, leading: 1.08 } as const;
  return stackBlocks(
    [
      stackBlocks(
        [
          textBlock(RECORD_NAME, kicker, width),
          balancedBlock(record.headline, title, width),
          balancedBlock(record.subtitle, { size: 21, fill: LIGHT.muted, leading: 1.28 }, width),
        ],
        10,
      ),
      numberBlock(record, width),
      scaleBlock(record, width),
    ],
    16,
  );
}

/** Newsreader's figures are wider than those of Public Sans, by which text is measured. */
const FIGURES = 1.16;

/** The number large, what it is beside it; below it where the number is long. */
function numberBlock(record: ChartRecord, width: number): Block {
  const { value, label, range } = keyNumber(record);
  const look = { size: 72, weight: 600, family: SERIF, fill: LIGHT.accent, leading: 1 } as const;
  const number = linesBlock([value], look);
  const left = Math.ceil(textWidth(value) * look.size * FIGURES + 14);
  const isLong = left > width / 2;
  const room = isLong ? width : width - left;
  const words = { size: 20, leading: 1.25 } as const;
  const lines = [
    balancedBlock(label, { ...words, weight: 600 }, room),
    ...range.map((line) => textBlock(line, { ...words, fill: LIGHT.muted }, room)),
  ];
  const beside = stackBlocks(lines, 0);
  if (isLong) return stackBlocks([number, beside], 12);
  return {
    markup: placeBlock(number, [0, -6]) + placeBlock(beside, [left, 2]),
    height: Math.max(number.height, beside.height),
  };
}

/** The scale of a choropleth; the circles of a map of counts. */
function scaleBlock(record: ChartRecord, width: number): Block {
  if (record.classes !== null) return stripBlock(record, record.classes, Math.min(width, 520));
  return record.mark === 'symbol' ? circleRowBlock(record, MAP) : { markup: '', height: 0 };
}

function sourceBlock(record: ChartRecord, width: number): Block {
  const look = { size: 17, fill: LIGHT.muted, leading: 1.3 } as const;
  const contains = record.attribution.filter((sentence) => !sentence.startsWith('Source:'));
  const words = [publishersOf(record), ...standingsOf(record), ...licenceNames(record)];
  const source = `Source: ${words.join('. ')}.`;
  return stackBlocks(
    [ruleBlock(width, 1, LIGHT.hairline), textBlock([source, ...contains].join(' '), look, width)],
    8,
  );
}
