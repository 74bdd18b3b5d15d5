import { escapeMarkup } from '../../charts/escape-markup.ts';
import { LIGHT } from '../../charts/palette.ts';
import { wrapText } from '../../charts/wrap-text.ts';

/** Fonts of the site, then those that office programs and drawing programs are sure to have. */
export const SANS = "'Public Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
export const SERIF = "Newsreader, 'Iowan Old Style', Georgia, serif";

/**
 * How much wider than reckoned text becomes in the widest fonts that may stand in for ours, DejaVu
 * Sans, its bold, and DejaVu Serif bold: an image for other programs leaves that much room.
 */
export const WIDEST = { sans: 1.06, bold: 1.16, serif: 1.24 } as const;

/** A part of an image with its upper left corner at 0, 0. */
export interface Block {
  readonly markup: string;
  readonly height: number;
}

/** How lines of text are set, in units of the image. */
export interface TextLook {
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly fill?: string;
  readonly family?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Distance between lines, in font sizes. */
  readonly leading?: number;
}

/** Width of a capital above the baseline and of a line's foot below it, in font sizes. */
const ASCENT = 0.95;
const LEADING = 1.36;

/**
 * Text with attributes alone, so that it looks alike wherever styles are not read: one element a
 * line, the first baseline at `y`.
 */
export function renderText(
  lines: readonly string[],
  look: TextLook,
  [x, y]: readonly [number, number],
): string {
  const { size, weight = 400, fill = LIGHT.ink, family, anchor, leading = LEADING } = look;
  const attributes =
    `font-size="${size}" fill="${fill}"` +
    (weight === 400 ? '' : ` font-weight="${weight}"`) +
    (family === undefined ? '' : ` font-family="${family}"`) +
    (anchor === undefined || anchor === 'start' ? '' : ` text-anchor="${anchor}"`);
  return lines
    .map(
      (line, index) =>
        `<text x="${tenth(x)}" y="${tenth(y + index * leading * size)}" ${attributes}>` +
        `${escapeMarkup(line)}</text>`,
    )
    .join('');
}

/** A paragraph of `width` units as a block, wrapped by the widths of Public Sans. */
export function textBlock(text: string, look: TextLook, width: number): Block {
  const lines = text === '' ? [] : wrapText(text, width / look.size);
  return linesBlock(lines, look);
}

/**
 * The same for a headline: in as few lines, of about one length. Newsreader is narrower than Public
 * Sans; Georgia, which stands in for it, about as wide.
 */
export function balancedBlock(text: string, look: TextLook, width: number): Block {
  const most = width / look.size;
  const wanted = wrapText(text, most).length;
  let lines = wrapText(text, most);
  for (let less = most - 0.5; less > most / 2; less -= 0.5) {
    const narrower = wrapText(text, less);
    if (narrower.length > wanted) break;
    lines = narrower;
  }
  return linesBlock(lines, look);
}

/** Lines as they are, as a block. */
export function linesBlock(lines: readonly string[], look: TextLook): Block {
  const { size, leading = LEADING } = look;
  return {
    markup: renderText(lines, look, [0, ASCENT * size]),
    height: Math.ceil(lines.length * leading * size),
  };
}

/** Blocks one under the other, `gap` units apart; a block without height takes no gap. */
export function stackBlocks(blocks: readonly Block[], gap: number): Block {
  let markup = '';
  let height = 0;
  for (const block of blocks.filter((each) => each.height > 0)) {
    const top = height === 0 ? 0 : height + gap;
    markup += placeBlock(block, [0, top]);
    height = top + block.height;
  }
  return { markup, height };
}

/** The markup of a block with its corner where it is wanted. */
export function placeBlock({ markup }: Block, [x, y]: readonly [number, number]): string {
  if (markup === '') return '';
  return x === 0 && y === 0
    ? markup
    : `<g transform="translate(${tenth(x)} ${tenth(y)})">${markup}</g>`;
}

/** A level rule as wide as told, with its upper edge at 0. */
export function ruleBlock(width: number, thickness: number, fill: string): Block {
  return {
    markup: `<rect width="${width}" height="${thickness}" fill="${fill}"/>`,
    height: thickness,
  };
}

/** A length in tenths of a unit, as drawings print it. */
export function tenth(units: number): number {
  return Math.round(units * 10) / 10;
}
