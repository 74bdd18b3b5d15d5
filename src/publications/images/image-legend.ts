import { circleScale, keyCounts } from '../../charts/circle-scale.ts';
import { classRanges } from '../../charts/class-ranges.ts';
import { LIGHT } from '../../charts/palette.ts';
import { rampColours } from '../../charts/ramp-colours.ts';
import { textWidth } from '../../charts/text-width.ts';
import { EDITION_WORDS } from '../../geography/edition.ts';
import { capitalise } from '../../pipeline/capitalise.ts';
import { formatNumber } from '../../pipeline/format-number.ts';
import type { ChartClasses, ChartRecord } from '../charts/chart-record.ts';
import { mostOf, noDataFill } from './image-map.ts';
import { renderText, stackBlocks, tenth, textBlock, WIDEST, type Block } from './image-text.ts';

/** Sizes of the legend beside a map, in units of the image. */
const SIZE = { text: 14, row: 27, swatch: 26, range: 36 } as const;

/** The classes of a map or the circles of its counts, in a column `width` units wide. */
export function legendBlock(record: ChartRecord, width: number): Block {
  const { unit, classes } = record;
  const title = textBlock(
    capitalise(unit.words),
    { size: SIZE.text, weight: 600, leading: 1.3 },
    width / WIDEST.bold,
  );
  const key = classes === null ? circleKeyBlock(record, 640) : classesBlock(record, classes, width);
  return stackBlocks([title, key], 10);
}

/** Words of the classes, lowest first, with no figure last where an area has none. */
function entriesOf(record: ChartRecord, classes: ChartClasses) {
  const { breaks, extent, counts, noData, ramp } = classes;
  const { decimals } = record.unit;
  const colours = rampColours(ramp, LIGHT);
  const ranges = classRanges({ breaks, extent, decimals, whole: decimals === 0 });
  const entries = counts.map((count, index) => ({
    count,
    range: ranges[index] ?? '',
    fill: colours[index] ?? LIGHT.noData,
  }));
  const absent = { count: noData, range: 'No figure', fill: noDataFill(record) };
  return noData === 0 ? entries : [...entries, absent];
}

/** Swatch and range of each class, and how many areas it holds as a bar with its number. */
function classesBlock(record: ChartRecord, classes: ChartClasses, width: number): Block {
  const entries = entriesOf(record, classes);
  const most = Math.max(...entries.map(({ count }) => count), 1);
  const widest = Math.max(...entries.map(({ range }) => textWidth(range)));
  const start = Math.ceil(SIZE.range + widest * SIZE.text * WIDEST.sans + 8);
  const room = width - start - 34;
  const rows = entries.map(({ count, range, fill }, index) => {
    const top = SIZE.row + index * SIZE.row;
    const baseline = top + SIZE.row / 2 + 5;
    const bar = tenth(count === 0 ? 0 : Math.max(2, (room * count) / most));
    return (
      `<rect x="0.5" y="${top + 0.5}" width="${SIZE.swatch}" height="${SIZE.row}" fill="${fill}" ` +
      `stroke="${LIGHT.outline}"/>` +
      renderText([range], { size: SIZE.text }, [SIZE.range, baseline]) +
      `<rect x="${start}" y="${top + 8}" width="${bar}" height="${SIZE.row - 15}" fill="${LIGHT.hairline}"/>` +
      renderText([String(count)], { size: 13 }, [start + bar + 5, baseline])
    );
  });
  const heading = renderText(
    [EDITION_WORDS[record.edition].many],
    { size: 13, fill: LIGHT.muted },
    [start, SIZE.row - 9],
  );
  return { markup: heading + rows.join(''), height: (entries.length + 1) * SIZE.row + 1 };
}

/** Circles of round counts one under the other, on a map `mapWidth` units wide. */
export function circleKeyBlock(record: ChartRecord, mapWidth: number): Block {
  const most = mostOf(record);
  const scale = circleScale(most, mapWidth);
  const widest = scale(most);
  let top = 0;
  let markup = '';
  for (const count of keyCounts(most)) {
    const radius = scale(count);
    const middle = tenth(top + radius + 1);
    markup +=
      `<circle cx="${tenth(widest + 1)}" cy="${middle}" r="${radius}" fill="${LIGHT.symbol}" fill-opacity="0.82"/>` +
      renderText([formatNumber(count, 0)], { size: SIZE.text }, [2 * widest + 14, middle + 5]);
    top += Math.max(2 * radius + 8, 20);
  }
  return { markup, height: Math.ceil(top) };
}

/** The same circles in a row, for a small image; under them what they count is left to other words. */
export function circleRowBlock(record: ChartRecord, mapWidth: number): Block {
  const most = mostOf(record);
  const scale = circleScale(most, mapWidth);
  const middle = tenth(Math.max(scale(most), STRIP.text / 2) + 1);
  let left = 1;
  let markup = '';
  for (const count of keyCounts(most)) {
    const radius = scale(count);
    const words = formatNumber(count, 0);
    const start = left + 2 * radius + 10;
    markup +=
      `<circle cx="${tenth(left + radius)}" cy="${middle}" r="${radius}" fill="${LIGHT.symbol}" fill-opacity="0.82"/>` +
      renderText([words], { size: STRIP.text }, [start, middle + 7]);
    left = start + textWidth(words) * STRIP.text + 32;
  }
  return { markup, height: Math.ceil(2 * middle) };
}

/** Size of the scale strip of a share image. */
const STRIP = { height: 26, text: 21 } as const;

/** The classes as one strip with the numbers between them written below: for a small image. */
export function stripBlock(record: ChartRecord, classes: ChartClasses, width: number): Block {
  const { breaks, extent, counts, ramp } = classes;
  const { decimals } = record.unit;
  const colours = rampColours(ramp, LIGHT);
  const step = width / counts.length;
  const swatches = counts.map(
    (_, index) =>
      `<rect x="${tenth(index * step)}" y="1" width="${tenth(step)}" height="${STRIP.height}" ` +
      `fill="${colours[index] ?? LIGHT.noData}" stroke="${LIGHT.outline}"/>`,
  );
  const numbers = decimals === 0 ? classRanges({ breaks, extent, decimals, whole: true }) : null;
  const labels =
    numbers === null
      ? [extent[0], ...breaks, extent[1]].map((value, index, { length }) =>
          renderText(
            [formatNumber(value, decimals)],
            {
              size: STRIP.text,
              anchor: index === 0 ? 'start' : index === length - 1 ? 'end' : 'middle',
            },
            [index * step, STRIP.height + 26],
          ),
        )
      : numbers.map((range, index) =>
          renderText([range.replace(' to ', '–')], { size: STRIP.text, anchor: 'middle' }, [
            (index + 0.5) * step,
            STRIP.height + 26,
          ]),
        );
  return { markup: swatches.join('') + labels.join(''), height: STRIP.height + 34 };
}
