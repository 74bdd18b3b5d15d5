import { escapeMarkup } from './escape-markup.ts';
import { renderImage, type ImageSpec } from './svg-image.ts';
import { tenth } from './tenth.ts';
import type { Domain } from './trend-domain.ts';
import { domainTicks } from './trend-domain.ts';

/** One row of dots: a group of areas, each a dot, with the middle one marked. */
export interface SpreadRow {
  /** Words before the row. */
  readonly name: string;
  readonly values: readonly number[];
  /** Null where there are none. */
  readonly median: number | null;
}

export interface SpreadStripSpec extends Omit<ImageSpec, 'viewBox'> {
  readonly rows: readonly SpreadRow[];
  /** Of all strips that stand together. */
  readonly domain: Domain;
  /** Written after a tick: "%". */
  readonly symbol: string;
}

const SIZE = { width: 270, row: 34, top: 4, bottom: 20, left: 62, right: 14 } as const;

/**
 * Groups of areas as rows of open dots along one scale, with a tick at the middle area of each, as
 * an SVG string. No dot is named: this is no league table.
 */
export function renderSpreadStrip(spec: SpreadStripSpec): string {
  const { rows, domain, symbol } = spec;
  const { width, row, top, bottom, left, right } = SIZE;
  const [low, high] = domain;
  const x = (value: number) =>
    tenth(left + ((value - low) / (high - low)) * (width - left - right));
  const foot = top + rows.length * row;
  const axis = domainTicks(domain)
    .map(
      (tick) =>
        `<path class="grid" d="M${x(tick)} ${top}V${foot}"/>` +
        `<text class="tick" x="${x(tick)}" y="${foot + 15}">${tick}${symbol}</text>`,
    )
    .join('');
  const drawn = rows.map((each, index) => renderRow(each, top + (index + 0.5) * row, x));
  return renderImage({ ...spec, viewBox: [width, foot + bottom] }, 'spread', axis + drawn.join(''));
}

function renderRow({ name, values, median }: SpreadRow, y: number, x: (value: number) => number) {
  const dots = values.map((value) => `<circle cx="${x(value)}" cy="${y}" r="4"/>`).join('');
  return (
    `<text class="name" x="0" y="${y + 4}">${escapeMarkup(name)}</text><g class="dots">${dots}</g>` +
    (median === null ? '' : `<path class="median" d="M${x(median)} ${y - 12}v24"/>`)
  );
}
