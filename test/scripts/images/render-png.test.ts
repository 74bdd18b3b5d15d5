import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { Resvg } from '@resvg/resvg-js';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { chartImages } from '../../../scripts/images/chart-images.ts';
import { DEFAULT_FAMILY, FONT_FILES } from '../../../scripts/images/fonts.ts';
import { renderPng } from '../../../scripts/images/render-png.ts';
import {
  inventedCounts,
  inventedMap,
  inventedShapes,
  inventedTrend,
} from '../../publications/invented-records.ts';

const { document } = new JSDOM('').window;
const tools = { shapes: inventedShapes, document };
const images = [inventedMap, inventedCounts, inventedTrend].flatMap((record) =>
  chartImages(record, tools),
);
const [first = { svg: '', file: '', zoom: 1 }] = images;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const read = (svg: string) =>
  new Resvg(svg, {
    font: { fontFiles: [...FONT_FILES], loadSystemFonts: false, defaultFontFamily: DEFAULT_FAMILY },
  });

describe('renderPng', () => {
  it.each(images.map((image) => [image.file, image] as const))(
    'draws %s in the size that its SVG states',
    (_, { svg, zoom }) => {
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      const png = Buffer.from(renderPng(svg, zoom));
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(zoom * Number(width));
      expect(png.readUInt32BE(20)).toBe(zoom * Number(height));
    },
  );

  it('draws the text: the same image without fonts is another', () => {
    const { svg } = first;
    const withoutFonts = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    const withFonts = read(svg).render();
    expect(Buffer.compare(withFonts.pixels, withoutFonts.pixels)).not.toBe(0);
    const withoutText = svg.replaceAll(/<text.*?<\/text>/g, '');
    expect(Buffer.compare(read(withoutText).render().pixels, withoutFonts.pixels)).toBe(0);
  });

  it('draws serif headlines in another font than the rest', () => {
    const text = (family: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30" fill="#fff"/><text y="20" font-weight="600" font-family="${family}">Rate</text></svg>`;
    const [serif, sans, unknown] = ['Newsreader', 'Public Sans', 'Unknown'].map((family) =>
      sha256(renderPng(text(family), 1)),
    );
    expect(serif).not.toBe(sans);
    expect(unknown).toBe(sans);
  });

  it('gives the same bytes in another process', () => {
    const script =
      'const {renderPng} = await import("./scripts/images/render-png.ts");' +
      'let svg = ""; for await (const part of process.stdin) svg += part;' +
      'process.stdout.write(renderPng(svg, 1));';
    const other = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      input: first.svg,
      maxBuffer: 10_000_000,
    });
    expect(sha256(other)).toBe(sha256(renderPng(first.svg, 1)));
  });

  it('clips nothing: all that is drawn lies on the paper', () => {
    for (const { svg } of images) {
      const paper = /<rect width="(\d+)" height="(\d+)" fill="[^"]*"\/>/.exec(svg);
      const box = read(svg.replace(paper?.[0] ?? 'none', '')).getBBox();
      if (box === undefined || paper === null) throw new Error('nothing was drawn');
      expect(box.x).toBeGreaterThanOrEqual(20);
      expect(box.y).toBeGreaterThanOrEqual(20);
      expect(box.x + box.width).toBeLessThanOrEqual(Number(paper[1]) - 20);
      expect(box.y + box.height).toBeLessThanOrEqual(Number(paper[2]) - 20);
    }
  });
});

describe('chartImages', () => {
  it('names the three images of a chart after it', () => {
    expect(chartImages(inventedMap, tools).map(({ file, zoom }) => [file, zoom])).toEqual([
      ['charts/nowhere-invented-2020/nowhere-invented-2020.png', 1],
      ['charts/nowhere-invented-2020/nowhere-invented-2020@2x.png', 2],
      ['charts/nowhere-invented-2020/nowhere-invented-2020-share.png', 1],
    ]);
  });
});
