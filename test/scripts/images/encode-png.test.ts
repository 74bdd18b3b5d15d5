import { crc32, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { encodePng } from '../../../scripts/images/encode-png.ts';

/** Chunks of a PNG by name, each checked against its checksum. */
function chunksOf(png: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const named = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    chunks.set(named.subarray(0, 4).toString('latin1'), named.subarray(4));
    at += 12 + length;
  }
  return chunks;
}

it('encodePng keeps red, green and blue of every pixel, line by line', () => {
  const pixels = new Uint8Array([...[1, 2, 3, 255], ...[4, 5, 6, 255], ...[7, 8, 9, 255]]);
  const chunks = chunksOf(Buffer.from(encodePng({ width: 1, height: 3, pixels })));
  expect([...chunks.keys()]).toEqual(['IHDR', 'IDAT', 'IEND']);
  expect([...(chunks.get('IHDR') ?? [])]).toEqual([0, 0, 0, 1, 0, 0, 0, 3, 8, 2, 0, 0, 0]);
  const lines = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  expect([...lines]).toEqual([...[0, 1, 2, 3], ...[0, 4, 5, 6], ...[0, 7, 8, 9]]);
});

it('encodePng refuses a transparent pixel, which would turn black', () => {
  const pixels = new Uint8Array([1, 2, 3, 0]);
  expect(() => encodePng({ width: 1, height: 1, pixels })).toThrow(/transparent/);
});
