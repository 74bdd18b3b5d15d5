import { circleScale } from '../../charts/circle-scale.ts';
import { clearNames } from '../../charts/clear-names.ts';
import { escapeMarkup } from '../../charts/escape-markup.ts';
import { LINE_HEIGHT } from '../../charts/name-candidates.ts';
import { LIGHT } from '../../charts/palette.ts';
import type { LayerSize, NameLayer } from '../../charts/place-names.ts';
import { rampColours } from '../../charts/ramp-colours.ts';
import type { DerivedShapes } from '../../pipeline/derived.ts';
import { printChartValue } from '../charts/chart-columns.ts';
import type { ChartRecord } from '../charts/chart-record.ts';
import { renderText, tenth, type Block } from './image-text.ts';

/** What a map is drawn from. */
export type MapShapes = Pick<DerivedShapes, 'full' | 'names' | 'inset'>;

export interface MapImageOptions {
  /** Width of the map in units of the image. */
  readonly width: number;
  /** Names of wards shown, as on a page's map of that width; null for none. */
  readonly names: LayerSize | null;
}

/** Width of lines in units of the image: as on a page. */
const LINES = { area: 0.6, ward: 2, city: 1.25 } as const;
/** Width of the paper-coloured border of a name, in font sizes. */
const HALO = 0.24;

/**
 * The map of a record with colours and widths written on every element. Each area says its code and
 * its value as the table prints it.
 */
export function mapBlock(record: ChartRecord, shapes: MapShapes, options: MapImageOptions): Block {
  const { viewBox, outlines, city } = shapes.full;
  const scale = options.width / viewBox[0];
  const width = (pixels: number) => Math.round((pixels / scale) * 100) / 100;
  const line = (path: string, stroke: string, pixels: number) =>
    path === ''
      ? ''
      : `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${width(pixels)}" stroke-linejoin="round"/>`;
  const mesh = width(outlines === '' ? 1.5 : LINES.area);
  return {
    markup:
      `<g transform="scale(${Math.round(scale * 10_000) / 10_000})">` +
      `${renderNoDataPattern(record, shapes)}<g stroke="${LIGHT.mesh}" stroke-width="${mesh}" stroke-linejoin="round">` +
      `${renderAreas(record, shapes)}</g>` +
      line(outlines, LIGHT.mesh, LINES.ward) +
      line(city, LIGHT.outline, LINES.city) +
      renderOverlay(record, shapes, options) +
      '</g>',
    height: Math.ceil(viewBox[1] * scale),
  };
}

/** Fill of areas without a class: a pattern in grey, as in the legend. */
export function noDataFill({ id }: Pick<ChartRecord, 'id'>): string {
  return `url(#${id}-no-data)`;
}

/** The pattern itself; nothing where every area has its class. */
function renderNoDataPattern({ id, classes, rows }: ChartRecord, { full }: MapShapes): string {
  const classed = rows.filter((row) => row.class !== null).length;
  if (classes === null || classed === full.areas.length) return '';
  return (
    `<defs><pattern id="${id}-no-data" width="12" height="12" patternUnits="userSpaceOnUse" ` +
    `patternTransform="rotate(45)"><rect width="12" height="12" fill="${LIGHT.noData}"/>` +
    `<path d="M0 0V12" stroke="${LIGHT.noDataLine}" stroke-width="3"/></pattern></defs>`
  );
}

function renderAreas(record: ChartRecord, shapes: MapShapes): string {
  const rows = new Map(record.rows.map((row) => [row.area, row]));
  const colours = record.classes === null ? [] : rampColours(record.classes.ramp, LIGHT);
  return shapes.full.areas
    .map(({ code, path }) => {
      const row = rows.get(code);
      const value = row === undefined ? '' : escapeMarkup(printChartValue(row, record));
      const shaded = row?.class === null || row === undefined ? undefined : colours[row.class];
      const fill = shaded ?? (record.classes === null ? LIGHT.land : noDataFill(record));
      return `<path data-code="${code}" data-value="${value}" fill="${fill}" d="${path}"/>`;
    })
    .join('');
}

/** Names, and on a map of counts the circles, to which names give way. */
function renderOverlay(record: ChartRecord, shapes: MapShapes, options: MapImageOptions): string {
  const layers = shapes.names.filter(({ size }) => size === options.names);
  if (record.mark !== 'symbol') return layers.map(renderLayer).join('');
  const circles = circlesOf(record, shapes);
  return clearNames(layers, circles).map(renderLayer).join('') + renderCircles(circles);
}

/** Circles of the counts, largest first; a count of zero has a small ring. */
function circlesOf(record: ChartRecord, { full }: MapShapes) {
  const counts = new Map(record.rows.map(({ area, value }) => [area, value]));
  const scale = circleScale(mostOf(record), full.viewBox[0]);
  return full.areas
    .flatMap(({ code, label: at }) => {
      const count = counts.get(code) ?? null;
      return count === null ? [] : [{ at, count, radius: count === 0 ? 4 : scale(count) }];
    })
    .toSorted((one, other) => other.count - one.count);
}

/** The largest count of a record, 1 at least. */
export function mostOf({ rows }: Pick<ChartRecord, 'rows'>): number {
  return Math.max(1, ...rows.map(({ value }) => value ?? 0));
}

function renderCircles(circles: ReturnType<typeof circlesOf>): string {
  return circles
    .map(({ at: [x, y], count, radius }) => {
      const look =
        count === 0
          ? `fill="none" stroke="${LIGHT.symbol}" stroke-width="2"`
          : `fill="${LIGHT.symbol}" fill-opacity="0.82" stroke="${LIGHT.paper}" stroke-width="1.5"`;
      return `<circle cx="${x}" cy="${y}" r="${radius}" ${look}/>`;
    })
    .join('');
}

/** Names are drawn twice, border first: not every program knows the order of painting. */
function renderLayer({ fontSize, names }: NameLayer): string {
  const leading = LINE_HEIGHT;
  const words = names
    .map(({ lines, at }) =>
      renderText(lines, { size: fontSize, weight: 600, anchor: 'middle', leading }, at),
    )
    .join('');
  const border = words
    .replaceAll(`fill="${LIGHT.ink}"`, `fill="${LIGHT.paper}"`)
    .replaceAll('<text ', '<text aria-hidden="true" ');
  return (
    `<g stroke="${LIGHT.paper}" stroke-width="${tenth(HALO * fontSize)}" stroke-linejoin="round">` +
    `${border}</g>${words}`
  );
}

/** The outline of the country with the place marked on it, as wide as told. */
export function insetBlock({ inset }: MapShapes, width: number): Block {
  const { path, dot, viewBox } = inset;
  const scale = width / viewBox[0];
  const circle = (share: number, look: string) =>
    `<circle cx="${dot[0]}" cy="${dot[1]}" r="${tenth(share * viewBox[0])}" ${look}/>`;
  return {
    markup:
      `<g transform="scale(${Math.round(scale * 10_000) / 10_000})">` +
      `<path d="${path}" fill="${LIGHT.land}" stroke="${LIGHT.muted}" stroke-width="0.75"/>` +
      circle(0.09, `fill="none" stroke="${LIGHT.accent}" stroke-width="1.5"`) +
      circle(0.035, `fill="${LIGHT.accent}"`) +
      '</g>',
    height: Math.ceil(viewBox[1] * scale),
  };
}
