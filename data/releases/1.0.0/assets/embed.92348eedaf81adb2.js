(()=>{
const root = document.documentElement;
function reportHeight() {
if (parent === window)
return;
const height = Math.ceil(root.getBoundingClientRect().height);
parent.postMessage({ type: 'city-strategy:height', height }, '*');
}
if (parent !== window) {
reportHeight();
new ResizeObserver(reportHeight).observe(root);
addEventListener('message', ({ source, data }) => {
if (source === parent && data?.type === 'city-strategy:ask')
reportHeight();
});
}
function isLater(one, other) {
const [a, b] = [one, other].map((version) => version.split('.').map(Number));
const at = (a ?? []).findIndex((part, index) => part !== b?.[index]);
return at >= 0 && (a?.[at] ?? 0) > (b?.[at] ?? 0);
}
function revisedSince(changes, version) {
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
function cellWords(cell, { column, data }) {
if (cell === null || cell === '')
return 'no figure';
const number = Number(cell);
if (!/^(value|(low|upp)er_95)$/.test(column) || !Number.isFinite(number))
return cell;
const digits = Number(data['decimals']);
const text = number.toLocaleString('en-GB', {
minimumFractionDigits: digits,
maximumFractionDigits: digits,
});
return text.replace('-', '−') + (data['symbol'] ?? '');
}
function dayWords(date) {
return new Date(date).toLocaleDateString('en-GB', {
...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
});
}
const COLUMNS = {
lower_95: 'lower end of the interval',
upper_95: 'upper end of the interval',
};
function changeWords(change, data) {
const { name, period, column, release, date } = change;
const row = [...document.querySelectorAll('tr[data-period]')].find((each) => each.dataset['period'] === period);
const when = data['period'] || row?.querySelector('th')?.firstChild?.textContent?.trim();
const what = /^(value|row)$/.test(column)
? ''
: `, ${COLUMNS[column] ?? column.replaceAll('_', ' ')}`;
const was = column === 'row'
? 'withdrawn'
: `${cellWords(change.old, { column, data })}, now ${cellWords(change.new, { column, data })}`;
return `${name}${when ? `, ${when}` : ''}${what}: ${was} (release ${release}, ${dayWords(date)}).`;
}
function laterWords({ changes, withdrawn }, data) {
if (withdrawn)
return `Withdrawn since, on ${dayWords(withdrawn.date)}: ${withdrawn.reason}`;
const all = revisedSince(changes, data['release'] ?? '');
const drawn = all.filter(({ column }) => /^(value|row)$/.test(column));
const [first, ...more] = drawn.length === 0 ? all : drawn;
if (first === undefined)
return '';
const noun = more.length === 1 ? 'figure was' : 'figures were';
const rest = more.length === 0 ? '' : ` ${more.length} more ${noun} changed.`;
return `Revised since. ${changeWords(first, data)}${rest}`;
}
async function showRevised(line) {
const { dataset: data } = line;
const reply = await fetch(data['revisions'] ?? '', { credentials: 'omit' });
const words = laterWords((await reply.json()), data);
line.querySelector('span')?.replaceChildren(words);
line.hidden = words === '';
reportHeight();
}
const line = document.querySelector('[data-revised]');
if (line !== null)
showRevised(line).catch(() => undefined);
})();
