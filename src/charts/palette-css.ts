import { CLASS_TOTALS, DARK, LIGHT, PRINT } from './palette.ts';
import type { ClassTotal, Palette } from './palette.ts';

const HEADER = `/* Made from src/charts/palette.ts by \`npm run gallery\`; a test compares the two.
   Use on any page:  --paper --ink --muted --hairline --accent --focus --verdict --wash
   Use in charts:    --mesh --outline --land --no-data --no-data-line --symbol --series-1..3
   A wrapper with .ramp-2 to .ramp-7, .reversed-2 to .reversed-7 or .diverging-2 to .diverging-7
   sets --class-1..7, lowest first; of a reversed ramp the lowest class stands out, as where 1 is
   the most deprived tenth. In the light edition the class that stands out is the darkest, in the
   dark edition the lightest. Dark is for screens only, so that print starts from the light edition. */`;

/** The text of `src/styles/palette.css`, formatted as Prettier does. */
export function renderPaletteCss(): string {
  return [
    HEADER,
    editionRules(LIGHT, { scheme: 'light dark' }),
    `@media screen and (prefers-color-scheme: dark) {\n${indent(editionRules(DARK))}\n}`,
    `@media print {\n${indent(printRules())}\n}`,
    '',
  ].join('\n');
}

interface RuleOptions {
  /** Selector that the edition applies to; the whole document unless told. */
  readonly root?: string;
  readonly scheme?: string;
}

/** One edition as CSS rules: its tokens on `root`, its ramps on the wrapper classes. */
export function editionRules(palette: Palette, options: RuleOptions = {}): string {
  const { root = ':root', scheme } = options;
  const within = root === ':root' ? '' : `${root} `;
  const schemeLine: readonly Declaration[] = scheme === undefined ? [] : [['color-scheme', scheme]];
  return [
    rule(root, [...schemeLine, ...tokens(palette)]),
    ...rampRules(`${within}.ramp`, (total) => palette.sequential[total]),
    ...rampRules(`${within}.reversed`, (total) => palette.sequential[total].toReversed()),
    ...rampRules(`${within}.diverging`, (total) => palette.diverging[total]),
  ].join('\n');
}

type Declaration = readonly [property: string, value: string];

/** Custom properties of an edition outside its ramps: `noDataLine` is `--no-data-line`. */
export function tokens(palette: Palette): readonly Declaration[] {
  const single = Object.entries(palette).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return [
    ...single.map(([name, colour]): Declaration => [property(name), colour]),
    ...palette.series.map((colour, index): Declaration => [`--series-${index + 1}`, colour]),
  ];
}

function property(name: string): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function rampRules(
  prefix: string,
  ramp: (total: ClassTotal) => readonly string[],
): readonly string[] {
  return CLASS_TOTALS.map((total) =>
    rule(
      `${prefix}-${total}`,
      ramp(total).map((colour, index): Declaration => [`--class-${index + 1}`, colour]),
    ),
  );
}

function printRules(): string {
  const light = new Map(tokens(LIGHT));
  const changed = tokens(PRINT).filter(([name, colour]) => light.get(name) !== colour);
  return rule(':root', [['color-scheme', 'light'], ...changed]);
}

function rule(selector: string, declarations: readonly Declaration[]): string {
  const lines = declarations.map(([name, colour]) => `  ${name}: ${colour};`);
  return `${selector} {\n${lines.join('\n')}\n}`;
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
