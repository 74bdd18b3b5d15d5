/** What a TrueType file says of its characters. */
export interface FontFile {
  /** Whether the character has a glyph of its own. */
  readonly has: (codePoint: number) => boolean;
  /** Width of a line of text, in multiples of the font size; kerning is left out. */
  readonly width: (text: string) => number;
}

const UNICODE_FULL = 12;
const UNICODE_BASIC = 4;

/**
 * Reads which characters a TrueType file can draw and how wide they are, from its tables `cmap`
 * (formats 4 and 12), `hhea`, `head` and `hmtx`.
 * @see https://learn.microsoft.com/en-us/typography/opentype/spec/cmap
 * @throws RangeError where the file is not a TrueType font with such tables.
 */
export function parseFont(bytes: Uint8Array): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const table = (tag: string) => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new RangeError(`no table "${tag}": not a TrueType font`);
    return offset;
  };
  const glyphs = glyphsOf(view, table('cmap'));
  const unitsPerEm = view.getUint16(table('head') + 18);
  const metrics = view.getUint16(table('hhea') + 34);
  const advance = (glyph: number) =>
    view.getUint16(table('hmtx') + 4 * Math.min(glyph, metrics - 1));
  return {
    has: (codePoint) => glyphs.has(codePoint),
    width: (text) => {
      let units = 0;
      for (const character of text)
        units += advance(glyphs.get(character.codePointAt(0) ?? 0) ?? 0);
      return units / unitsPerEm;
    },
  };
}

function tablesOf(view: DataView): ReadonlyMap<string, number> {
  const tag = (at: number) =>
    String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const record = 12 + 16 * index;
      return [tag(record), view.getUint32(record + 8)] as const;
    }),
  );
}

/** Glyph of every character that has one. */
function glyphsOf(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 4 + 8 * index + 4),
  );
  const ofFormat = (format: number) => subtables.find((at) => view.getUint16(at) === format);
  const full = ofFormat(UNICODE_FULL);
  if (full !== undefined) return readGroups(view, full);
  const basic = ofFormat(UNICODE_BASIC);
  if (basic !== undefined) return readSegments(view, basic);
  throw new RangeError('no table of characters in format 4 or 12');
}

function readGroups(view: DataView, at: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < view.getUint32(at + 12); index += 1) {
    const group = at + 16 + 12 * index;
    const [start, end, first] = [0, 4, 8].map((offset) => view.getUint32(group + offset));
    for (let code = start ?? 0; code <= (end ?? -1); code += 1)
      glyphs.set(code, (first ?? 0) + code - (start ?? 0));
  }
  return glyphs;
}

function readSegments(view: DataView, at: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const length = view.getUint16(at + 6);
  for (let offset = 0; offset < length; offset += 2) {
    const end = view.getUint16(at + 14 + offset);
    const start = view.getUint16(at + 16 + length + offset);
    const delta = view.getUint16(at + 16 + 2 * length + offset);
    const rangeAt = at + 16 + 3 * length + offset;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const found = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - start));
      const glyph = found === 0 ? 0 : (found + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
