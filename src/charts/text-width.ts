/**
 * Advance widths of Public Sans at weight 600, in hundredths of the font size; regular weight is
 * a little narrower, and so are the system fonts that stand in for it. Measured from the font.
 */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [24, ' `'],
  [26, "'!,.:;ij|"],
  [31, '()Il[]'],
  [36, '{}/\\-'],
  [41, '1Jfrt*'],
  [47, '"^'],
  [52, '?_sv'],
  [57, '+<=>aceknzLxy~'],
  [62, '0234678dghopqubEFT#5'],
  [67, '9BPSVYZ$'],
  [71, 'ACDKRUX'],
  [76, '&GHNOQ'],
  [83, '@w'],
  [91, 'M%m'],
  [96, 'W'],
];

/** Width of characters that were not measured, all of them beyond ASCII. */
const OTHER = 62;

/** The same by code of the character. */
const WIDTH_OF: readonly number[] = widthsByCode();

function widthsByCode(): number[] {
  const widths: number[] = Array.from({ length: 128 }, () => OTHER);
  for (const [width, characters] of WIDTHS)
    for (const character of characters) widths[character.charCodeAt(0)] = width;
  return widths;
}

/** Width of a line of text, in multiples of the font size. */
export function textWidth(text: string): number {
  let hundredths = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // The second half of a character beyond the first 65,536 has no width of its own.
    if (code < 0xdc00 || code > 0xdfff) hundredths += WIDTH_OF[code] ?? OTHER;
  }
  return hundredths / 100;
}
