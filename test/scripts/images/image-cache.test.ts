import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { drawMissing, nameCached } from '../../../scripts/images/image-cache.ts';
import { renderPng } from '../../../scripts/images/render-png.ts';

const folder = mkdtempSync(join(tmpdir(), 'images-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const image = (fill: string, zoom = 1) => ({
  file: `charts/${fill}.png`,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="${fill}"/></svg>`,
  zoom,
});

it('the name of a kept image says what it was drawn from', () => {
  const names = nameCached([image('red'), image('red'), image('red', 2), image('blue')], folder);
  const [one, same, larger, other] = names.map(({ cached }) => cached);
  expect(one).toBe(same);
  expect(new Set([one, larger, other]).size).toBe(3);
});

it('images are drawn once, by as many workers as there is work for, and then kept', async () => {
  const images = nameCached([image('red'), image('blue'), image('blue', 2)], folder);
  expect(await drawMissing(images)).toBe(3);
  for (const { svg, zoom, cached } of images)
    expect(readFileSync(cached)).toEqual(Buffer.from(renderPng(svg, zoom)));
  const times = images.map(({ cached }) => statSync(cached).mtimeMs);
  expect(await drawMissing(images)).toBe(0);
  expect(images.map(({ cached }) => statSync(cached).mtimeMs)).toEqual(times);
});

it('an image that cannot be drawn ends with its fault', async () => {
  const broken = nameCached([{ file: 'x.png', svg: '<svg', zoom: 1 }], folder);
  await expect(drawMissing(broken)).rejects.toThrow();
});
