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

const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)),
);

/** Width of a line of text, in multiples of the font size. */
export function textWidth(text: string): number {
  let hundredths = 0;
  for (const character of text) hundredths += WIDTH_OF.get(character) ?? 62;
  return hundredths / 100;
}
