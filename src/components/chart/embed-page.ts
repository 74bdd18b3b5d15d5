import type { FigureChange } from '../../releases/manifest.ts';

/**
 * Runs in a chart's document. It tells a page that frames the document how high it is, and nothing
 * else; and in a frozen one it says whether a later release changed a figure.
 */
const root = document.documentElement;

function reportHeight(): void {
  if (parent === window) return;
  const height = Math.ceil(root.getBoundingClientRect().height);
  parent.postMessage({ type: 'city-strategy:height', height }, '*');
}

if (parent !== window) {
  // Once at least: an observer waits until a frame far below on its page is scrolled to.
  reportHeight();
  new ResizeObserver(reportHeight).observe(root);
  addEventListener(
    'message',
    ({ source, data }: MessageEvent<{ readonly type?: unknown } | null>) => {
      if (source === parent && data?.type === 'city-strategy:ask') reportHeight();
    },
  );
}

/** Whether one version is later than another: "1.10.0" than "1.9.2". */
function isLater(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const at = (a ?? []).findIndex((part, index) => part !== b?.[index]);
  return at >= 0 && (a?.[at] ?? 0) > (b?.[at] ?? 0);
}

/** What became of each figure since: its first old and its last new value, where they differ. */
function revisedSince(changes: readonly FigureChange[], version: string): readonly FigureChange[] {
  const later = changes
    .filter(({ release, old }) => isLater(release, version) && old !== null)
    .sort((one, other) => (isLater(one.release, other.release) ? 1 : -1));
  return [...new Set(later.map(({ key }) => key))].flatMap((key) => {
    const own = later.filter((change) => change.key === key);
    const named = ['value', 'row'].find((name) => own.some(({ column }) => column === name));
    const same = own.filter(({ column }) => column === (named ?? own[0]?.column));
    const [first, last] = [same[0], same.at(-1)];
    return first && last && first.old !== last.new ? [{ ...last, old: first.old }] : [];
  });
}

/** A cell of the ledger as the table prints it: "1,234.5%". */
function cellWords(cell: string | null, { column, data }: { column: string; data: DOMStringMap }) {
  if (cell === null || cell === '') return 'no figure';
  const number = Number(cell);
  if (!/^(value|(low|upp)er_95)$/.test(column) || !Number.isFinite(number)) return cell;
  const digits = Number(data['decimals']);
  const text = number.toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return text.replace('-', '−') + (data['symbol'] ?? '');
}

/** "5 March 2027". */
function dayWords(date: string): string {
  return new Date(date).toLocaleDateString('en-GB', {
    ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
}

const COLUMNS: Readonly<Record<string, string>> = {
  lower_95: 'lower end of the interval',
  upper_95: 'upper end of the interval',
};

/** One change in a sentence: "Leicester, 2016: 1.6%, now 1.7% (release 1.1.0, 5 March 2027)." */
function changeWords(change: FigureChange, data: DOMStringMap): string {
  const { name, period, column, release, date } = change;
  const row = [...document.querySelectorAll<HTMLElement>('tr[data-period]')].find(
    (each) => each.dataset['period'] === period,
  );
  const when = data['period'] || row?.querySelector('th')?.firstChild?.textContent?.trim();
  const what = /^(value|row)$/.test(column)
    ? ''
    : `, ${COLUMNS[column] ?? column.replaceAll('_', ' ')}`;
  const was =
    column === 'row'
      ? 'withdrawn'
      : `${cellWords(change.old, { column, data })}, now ${cellWords(change.new, { column, data })}`;
  return `${name}${when ? `, ${when}` : ''}${what}: ${was} (release ${release}, ${dayWords(date)}).`;
}

/** What `revisions.json` says of a chart. */
interface Revisions {
  readonly changes: readonly FigureChange[];
  readonly withdrawn?: { readonly date: string; readonly reason: string };
}

/** What became of a frozen chart, in words; none where it stands as it was published. */
function laterWords({ changes, withdrawn }: Revisions, data: DOMStringMap): string {
  if (withdrawn) return `Withdrawn since, on ${dayWords(withdrawn.date)}: ${withdrawn.reason}`;
  const all = revisedSince(changes, data['release'] ?? '');
  // One wrong count changes the denominator of every share: what the chart draws comes first.
  const drawn = all.filter(({ column }) => /^(value|row)$/.test(column));
  const [first, ...more] = drawn.length === 0 ? all : drawn;
  if (first === undefined) return '';
  const noun = more.length === 1 ? 'figure was' : 'figures were';
  const rest = more.length === 0 ? '' : ` ${more.length} more ${noun} changed.`;
  return `Revised since. ${changeWords(first, data)}${rest}`;
}

/** Fills the line of a frozen document; without the file, or in another shape, it stays hidden. */
async function showRevised(line: HTMLElement): Promise<void> {
  const { dataset: data } = line;
  const reply = await fetch(data['revisions'] ?? '', { credentials: 'omit' });
  const words = laterWords((await reply.json()) as Revisions, data);
  line.querySelector('span')?.replaceChildren(words);
  line.hidden = words === '';
  // The observer would say so no sooner than the frame is scrolled to.
  reportHeight();
}

const line = document.querySelector<HTMLElement>('[data-revised]');
// The document says all that it says without this line: no fault here may reach the reader.
if (line !== null) showRevised(line).catch(() => undefined);
