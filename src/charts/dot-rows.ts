import { ticks } from 'd3-array';
import { escapeMarkup } from './escape-markup.ts';
import { renderImage, type ImageSpec } from './svg-image.ts';

/** One category with a value for each series, in the order of the series. */
export interface DotRow {
  readonly name: string;
  readonly values: readonly number[];
}

export interface DotRowsSpec extends Omit<ImageSpec, 'viewBox'> {
  readonly rows: readonly DotRow[];
  /** Written after a tick: "%". */
  readonly symbol: string;
}

const SIZE = { width: 340, row: 44, top: 4, bottom: 22, left: 10, right: 16 } as const;
/** Most series: each has a shape of its own. */
const MOST_SERIES = 4;

/**
 * Marks of several series along one scale, a row for each category, as an SVG string: the first
 * series is a filled dot, the others have open shapes, so that no colour is needed.
 * @throws RangeError where there are more series than shapes.
 */
export function renderDotRows(spec: DotRowsSpec): string {
  const { rows, symbol } = spec;
  if (rows.some(({ values }) => values.length > MOST_SERIES))
    throw new RangeError(`rows of dots have ${MOST_SERIES} series at most`);
  const { width, row, top, bottom, left, right } = SIZE;
  const most = Math.max(...rows.flatMap(({ values }) => values));
  const steps = ticks(0, most, 4);
  const end = Math.max(most, steps.at(-1) ?? 0);
  const x = (value: number) => tenth(left + (value / end) * (width - left - right));
  const foot = top + rows.length * row;
  const axis = steps.map(
    (step) =>
      `<path class="grid" d="M${x(step)} ${top}V${foot}"/>` +
      `<text class="tick" x="${x(step)}" y="${foot + 16}">${step}${symbol}</text>`,
  );
  const drawn = rows.map((each, index) => renderRow(each, top + index * row, x));
  const viewBox = [width, foot + bottom] as const;
  return renderImage({ ...spec, viewBox }, 'dot-rows', axis.join('') + drawn.join(''));
}

function renderRow({ name, values }: DotRow, top: number, x: (value: number) => number): string {
  const y = top + 31;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const marks = values.map((value, index) => renderMark(index, [x(value), y])).toReversed();
  return (
    `<text class="name" x="${SIZE.left}" y="${top + 17}">${escapeMarkup(name)}</text>` +
    `<path class="span" d="M${x(least)} ${y}H${x(most)}"/>${marks.join('')}`
  );
}

/** The mark of one series: filled dot, ring, square, diamond. */
function renderMark(index: number, [x, y]: readonly [number, number]): string {
  if (index === 0) return `<circle class="mark own" cx="${x}" cy="${y}" r="5.5"/>`;
  if (index === 1) return `<circle class="mark" cx="${x}" cy="${y}" r="5"/>`;
  if (index === 2) return `<path class="mark" d="M${tenth(x - 4.5)} ${tenth(y - 4.5)}h9v9h-9z"/>`;
  return `<path class="mark" d="M${x} ${tenth(y - 6.5)}l6 6.5l-6 6.5l-6-6.5z"/>`;
}

function tenth(units: number): number {
  return Math.round(units * 10) / 10;
}
