import { Resvg } from '@resvg/resvg-js';
import { encodePng } from './encode-png.ts';
import { DEFAULT_FAMILY, FONT_FILES } from './fonts.ts';

/** An SVG as the bytes of a PNG, `zoom` pixels to the unit: the same bytes on every machine. */
export function renderPng(svg: string, zoom: number): Uint8Array {
  const { width, height, pixels } = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      fontFiles: [...FONT_FILES],
      loadSystemFonts: false,
      defaultFontFamily: DEFAULT_FAMILY,
    },
  }).render();
  return encodePng({ width, height, pixels });
}
