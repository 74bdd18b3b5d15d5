// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test } from 'vitest';

beforeAll(async () => {
  await import('../../../src/components/releases/ledger-filter.ts');
});

const ROWS = [
  ['correction', 'neet', '1.0.1', 'Leicester E06000016', '2023'],
  ['revision', 'neet', '1.1.0', 'Leicester E06000016', '2022'],
  ['revision', 'claimant-rate', '1.1.0', 'Leicester 019B E01013661', '2022'],
] as const;

function options(values: readonly string[]): string {
  return ['', ...values].map((value) => `<option value="${value}">${value}</option>`).join('');
}

beforeEach(() => {
  history.replaceState(null, '', '/releases/ledger/');
});

/** The filter as the page has it, opened at an address. */
function open(search = ''): void {
  history.replaceState(null, '', `/releases/ledger/${search}`);
  const rows = ROWS.map(
    ([kind, dataset, release, area, period]) =>
      `<tr data-kind="${kind}" data-dataset="${dataset}" data-release="${release}">
        <th data-find>${area}</th><td data-find>${period}</td><td>2022</td></tr>`,
  );
  document.body.innerHTML = `<ledger-filter><template><div class="filter">
    <select name="kind">${options(['correction', 'revision'])}</select>
    <select name="dataset">${options(['neet', 'claimant-rate'])}</select>
    <input name="find"><button type="button">Clear</button></div>
    <p class="filter-answer"></p></template>
    <table><tbody>${rows.join('')}</tbody></table></ledger-filter>`;
}

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('tbody tr')].flatMap((row, index) =>
    row.hidden ? [] : [index],
  );
const answer = () => document.querySelector('.filter-answer')?.textContent;

function enter(name: string, value: string): void {
  const field = document.querySelector<HTMLInputElement>(`[name=${name}]`);
  if (field === null) throw new Error(`no field "${name}"`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

test('all rows are shown where nothing is asked', () => {
  open();
  expect(shown()).toEqual([0, 1, 2]);
  expect(answer()).toBe('All 3 changes');
});

test('choices narrow the rows together and stand in the address', () => {
  open();
  enter('kind', 'revision');
  enter('find', ' leicester 2022 ');
  expect(shown()).toEqual([1, 2]);
  enter('dataset', 'claimant-rate');
  expect(shown()).toEqual([2]);
  expect(answer()).toBe('1 of 3 changes');
  expect(location.search).toBe('?kind=revision&dataset=claimant-rate&find=leicester+2022');
});

test('an address restores its choices, and what it does not know is ignored', () => {
  open('?find=E01013661&kind=nonsense');
  expect(shown()).toEqual([2]);
  expect(document.querySelector<HTMLSelectElement>('[name=kind]')?.value).toBe('');
});

test('words are looked for in area and period alone', () => {
  open('?find=2022%20E06000016');
  expect(shown()).toEqual([1]);
});

test('nothing that fits is said, and the button clears the filter', () => {
  open('?find=elsewhere');
  expect(shown()).toEqual([]);
  expect(answer()).toMatch(/^None of 3 changes fits/);
  document.querySelector('button')?.click();
  expect(shown()).toEqual([0, 1, 2]);
  expect(location.search).toBe('');
});
