import type { AssetNames } from './document-addresses.ts';

/** One file with its text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** What chart documents and the pages that frame them load: `.derived/embed-assets.json`. */
export interface EmbedAssets extends AssetNames {
  /** Style sheets and script of chart documents; each name holds the hash of its text. */
  readonly files: readonly TextFile[];
  /** The script of a page that frames charts. */
  readonly resize: string;
}

/** Texts of the style sheets of maps and trends, of the documents' script and of their host's. */
export interface EmbedTexts {
  readonly map: string;
  readonly lines: string;
  readonly script: string;
  readonly resize: string;
}

/** Hexadecimal digits of SHA-256 in a file's name: chance alone never gives two texts one name. */
const DIGITS = 16;

/**
 * The assets by the names that their texts give them.
 * @param sha256 hexadecimal SHA-256 of a text in UTF-8.
 */
export function nameEmbedAssets(texts: EmbedTexts, sha256: (text: string) => string): EmbedAssets {
  const named = (name: string, { ending, text }: { ending: string; text: string }): TextFile => ({
    name: `${name}.${sha256(text).slice(0, DIGITS)}.${ending}`,
    text,
  });
  const map = named('map', { ending: 'css', text: texts.map });
  const lines = named('lines', { ending: 'css', text: texts.lines });
  const script = named('embed', { ending: 'js', text: texts.script });
  return {
    styles: { map: map.name, lines: lines.name },
    script: script.name,
    files: [map, lines, script],
    resize: texts.resize,
  };
}

/**
 * A style sheet without comments and without the white space that nothing reads. Only for sheets
 * that Prettier has formatted and that hold no text in quotes with a stop, colon or brace.
 */
export function stripStyles(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')
    .trim();
}
