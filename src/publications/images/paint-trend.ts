import { LIGHT } from '../../charts/palette.ts';

/** Looks of parts of a line chart, by the class that `renderTrend` gives them: as in trend.css. */
const LOOKS: Readonly<Record<string, string>> = {
  wash: `fill="${LIGHT.wash}"`,
  grid: `stroke="${LIGHT.hairline}" stroke-width="0.75"`,
  rule: `stroke="${LIGHT.ink}" stroke-width="1.25" stroke-dasharray="1 3" stroke-linecap="round"`,
  ticks: `fill="${LIGHT.muted}" text-anchor="end"`,
  years: `fill="${LIGHT.muted}" text-anchor="middle"`,
  'axis-title': `fill="${LIGHT.muted}"`,
  'note programme': `fill="${LIGHT.muted}"`,
  'note break': `fill="${LIGHT.muted}"`,
  ribbon: `fill="${LIGHT.accent}" fill-opacity="0.15"`,
  bar: `stroke="${LIGHT.accent}" stroke-width="2" stroke-opacity="0.5"`,
  lines: 'fill="none" stroke-width="2" stroke-linejoin="round"',
};

/** Lines of the place and of its comparators: told apart by dashes as well as by colour. */
const LINES = [
  'stroke-width="3" stroke-linecap="round"',
  'stroke-dasharray="7 4"',
  'stroke-dasharray="2 3"',
  'stroke-dasharray="10 3 2 3"',
] as const;

/**
 * The inside of a line chart with its looks written on it in place of classes, so that it needs no
 * style sheet; `printed` gives the values that points carry as readers see them.
 * @throws RangeError where a class has no look: it would be drawn black.
 */
export function paintTrend(
  body: string,
  areas: readonly string[],
  printed: (value: number) => string,
): string {
  let series = 0;
  return body
    .replaceAll(/ class="([^"]*)"/g, (_, name: string) => {
      series = seriesOf(name) ?? series;
      const look = LOOKS[name] ?? seriesLook(name, series, areas);
      if (look === undefined) throw new RangeError(`no look for the class "${name}"`);
      return look === '' ? '' : ` ${look}`;
    })
    .replaceAll(/ data-value="([^"]*)"/g, (_, value: string) => {
      return ` data-value="${printed(Number(value))}"`;
    })
    .replace(
      /(<g stroke="[^"]*" stroke-width="0\.75"[^>]*>\s*<line)/,
      `$1 stroke="${LIGHT.muted}"`,
    );
}

/** Place of the series that a class names: "points s1" is the second. */
function seriesOf(name: string): number | undefined {
  const found = /(?:^| )s(\d)$/.exec(name)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Look of what belongs to one series: its lines, points, name, and the leader to that. */
function seriesLook(name: string, series: number, areas: readonly string[]): string | undefined {
  const colour = [LIGHT.accent, ...LIGHT.series][series] ?? LIGHT.ink;
  const [kind] = name.split(' ');
  if (kind === 'points')
    return `data-area="${areas[series] ?? ''}" fill="${series === 0 ? colour : 'none'}"`;
  if (kind === 'label') return `fill="${colour}" font-weight="600"`;
  if (kind === 'lone') return `fill="${colour}"`;
  if (kind === 'leader') return `fill="none" stroke="${colour}" stroke-width="0.75"`;
  return /^s\d$/.test(name) ? `stroke="${colour}" ${LINES[series] ?? ''}`.trim() : undefined;
}
