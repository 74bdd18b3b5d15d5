import { escapeMarkup } from './escape-markup.ts';
import { moveApart } from './move-apart.ts';
import type { PathPoint, TargetPathSpec } from './target-path-spec.ts';
import { NO_DATE, type PathFlag, type TargetPathLayout } from './target-path-layout.ts';
import { tenth } from './tenth.ts';
import { printTick } from './trend-layout.ts';
import { wrapText } from './wrap-text.ts';
import { yearTicks } from './year-ticks.ts';

/** Baseline of a line of text below its middle, in font sizes. */
const BASELINE = 0.35;
/** Least width of the step that is a number to reach. */
const STEP = 16;
const RADIUS = 4.5;
/** Room for the words of one year, in font sizes. */
const YEAR_ROOM = 3.4;

/** Value lines, years, the columns without a date and the area where no figure stands. */
export function renderPathGround(layout: TargetPathLayout): string {
  return renderGrid(layout) + renderYears(layout) + renderUndated(layout) + renderZone(layout);
}

function renderGrid({ ticks, size, left, zone, y, bottom }: TargetPathLayout): string {
  const end = zone?.x ?? size.width;
  const words = ticks.map((tick) =>
    text(printTick(tick, ticks), [left - 0.6 * size.fontSize, y(tick) + BASELINE * size.fontSize]),
  );
  const rules = ticks.map((tick) => `M${tenth(left)} ${tenth(y(tick))}H${tenth(end)}`);
  return (
    `<path class="grid" d="${rules.join('')}"/>` +
    `<path class="foot" d="M${tenth(left)} ${tenth(bottom)}H${tenth(end)}"/>` +
    `<g class="ticks">${words.join('')}</g>`
  );
}

function renderYears({ years, size, xOfYear, bottom, lineHeight }: TargetPathLayout): string {
  if (years === null) return '';
  const [first, last] = years;
  const room = Math.floor((xOfYear(last) - xOfYear(first)) / (YEAR_ROOM * size.fontSize));
  const most = Math.max(1, Math.min(size.years, room));
  const ends = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const marks = ends.map((year) => `M${tenth(xOfYear(year))} ${tenth(bottom)}v5`).join('');
  const words = yearTicks(first, last - 1, most).map((year) =>
    text(String(year), [xOfYear(year + 0.5), bottom + lineHeight]),
  );
  return `<path class="foot" d="${marks}"/><g class="years">${words.join('')}</g>`;
}

function renderUndated({ undated, size, bottom, lineHeight, x }: TargetPathLayout): string {
  const lines = wrapText(NO_DATE, 4.6);
  return (['from', 'to'] as const)
    .filter((side) => undated[side] !== null)
    .map((side) => {
      const middle = x(UNDATED_POINT, side);
      const words = lines.map((line, row) => text(line, [middle, bottom + lineHeight * (row + 1)]));
      const edge = side === 'from' ? middle * 2 - (undated.from ?? 0) : (undated.to ?? 0);
      return `<path class="gap" d="M${tenth(edge)} ${tenth(bottom)}V${tenth(bottom - size.plotHeight)}"/><g class="years">${words.join('')}</g>`;
    })
    .join('');
}

const UNDATED_POINT: PathPoint = { value: 0, printed: '', span: null, when: '', interval: null };

/** Words stand where no label of a number to reach does. */
function renderZone({ zone, size, top, bottom, lineHeight, rises }: TargetPathLayout): string {
  if (zone === null) return '';
  const height = (zone.lines.length - 1) * lineHeight;
  const first = rises ? bottom - height - lineHeight : top + lineHeight * 1.2;
  const words = zone.lines.map((line, row) =>
    text(line, [zone.x + 0.55 * size.fontSize, first + row * lineHeight]),
  );
  const right = size.width - zone.x;
  return (
    `<g class="no-figure-zone"><path d="M${tenth(zone.x)} ${tenth(top)}h${tenth(right)}v${tenth(bottom - top)}h${tenth(-right)}z"/>` +
    `${words.join('')}</g>`
  );
}

/** The paths with their baselines and numbers to reach, and the figure reported. */
export function renderPathMarks(spec: TargetPathSpec, layout: TargetPathLayout): string {
  const paths = spec.paths.map(({ id, from, to }) => {
    const start = `M${tenth(layout.x(from, 'from'))} ${tenth(layout.y(from.value))}`;
    const end = `L${tenth(layout.x(to, 'to'))} ${tenth(layout.y(to.value))}`;
    return `<path class="path" data-version="${escapeMarkup(id)}" d="${start}${end}"/>`;
  });
  return (
    layout.flags.map((flag) => renderFlag(flag, layout)).join('') +
    paths.join('') +
    spec.paths.map(({ to }) => renderStep(to, layout)).join('') +
    renderStepValues(spec, layout) +
    renderBaselines(spec, layout) +
    renderAchieved(spec.achieved, layout)
  );
}

function renderFlag({ x, top, value, decided, path }: PathFlag, layout: TargetPathLayout): string {
  const { size, lineHeight, y } = layout;
  const words = [...value, ...decided].map((line, row) =>
    text(
      line,
      [x - 0.45 * size.fontSize, top + (row + 0.8) * lineHeight],
      row < value.length ? 'value' : 'decided',
    ),
  );
  return `<g class="flag"><path d="M${tenth(x)} ${tenth(top)}V${tenth(y(path.to.value) - 4)}"/>${words.join('')}</g>`;
}

function renderStep(to: PathPoint, { x, y, xOfYear }: TargetPathLayout): string {
  const middle = x(to, 'to');
  const [from, end] =
    to.span === null ? [middle, middle] : [xOfYear(to.span[0]), xOfYear(to.span[1])];
  const half = Math.max(STEP, end - from) / 2;
  return `<path class="step" data-value="${to.value}" d="M${tenth(middle - half)} ${tenth(y(to.value))}h${tenth(half * 2)}"/>`;
}

/** Numbers that are due at the same time are told apart by their values beside them. */
function renderStepValues(
  { paths }: TargetPathSpec,
  { x, y, size, lineHeight, xOfYear, top, bottom }: TargetPathLayout,
): string {
  const isTied = ({ to }: (typeof paths)[number]) =>
    paths.filter((other) => Math.abs(x(other.to, 'to') - x(to, 'to')) < size.fontSize).length > 1;
  const tied = paths.filter(isTied).toSorted((one, other) => other.to.value - one.to.value);
  const middles = moveApart(
    tied.map(({ to }) => y(to.value)),
    tied.map(() => lineHeight),
    [top - lineHeight, bottom],
  );
  return tied
    .map(({ to }, index) => {
      const end = to.span === null ? x(to, 'to') : xOfYear(to.span[1]);
      const at = Math.max(end, x(to, 'to') + STEP / 2) + 0.4 * size.fontSize;
      return text(to.printed, [at, (middles[index] ?? 0) + BASELINE * size.fontSize], 'step-value');
    })
    .join('');
}

function renderBaselines({ paths }: TargetPathSpec, layout: TargetPathLayout): string {
  const { x, y, size, xOfYear, rises } = layout;
  const offset = (rises ? 1.45 : -0.75) * size.fontSize;
  const baselines = new Map(paths.map(({ from }) => [`${from.value} ${from.when}`, from]));
  return [...baselines.values()]
    .map((from) => {
      const [left, height] = [x(from, 'from'), y(from.value)];
      const bar =
        from.span === null
          ? ''
          : `<path class="period" d="M${tenth(xOfYear(from.span[0]))} ${tenth(height)}H${tenth(xOfYear(from.span[1]))}"/>`;
      const dot = `<circle class="baseline" cx="${tenth(left)}" cy="${tenth(height)}" r="${RADIUS}" data-value="${from.value}"/>`;
      return bar + dot + text(from.printed, [left, height + offset], 'baseline-value');
    })
    .join('');
}

function renderAchieved(point: PathPoint | null, { x, y, size }: TargetPathLayout): string {
  if (point === null) return '';
  const [left, height] = [x(point, 'to'), y(point.value)];
  const whisker =
    point.interval === null
      ? ''
      : `<path class="whisker" d="M${tenth(left)} ${tenth(y(point.interval[0]))}V${tenth(y(point.interval[1]))}"/>`;
  const dot = `<circle class="achieved" cx="${tenth(left)}" cy="${tenth(height)}" r="${RADIUS}" data-value="${point.value}"/>`;
  const above = Math.min(height - RADIUS, y(point.interval?.[1] ?? point.value));
  const at = [left, above - 0.4 * size.fontSize] as const;
  return whisker + dot + text(point.printed, at, 'achieved-value');
}

function text(words: string, [x, y]: readonly [number, number], name?: string): string {
  const named = name === undefined ? '' : ` class="${name}"`;
  return `<text${named} x="${tenth(x)}" y="${tenth(y)}">${escapeMarkup(words)}</text>`;
}
