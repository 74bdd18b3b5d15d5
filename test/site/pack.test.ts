import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRecord } from '../../scripts/load-record.ts';
import { address, useBrowser, withPage } from './browser.ts';
import { readPdf, squeeze, type ReadPdf } from './read-pdf.ts';

useBrowser();

const PROGRAMME = 'leicester-city-strategy';
const PAGE = `/progress/${PROGRAMME}/pack/`;
const CITY = 'E06000016';

const record = loadRecord().find(({ slug }) => slug === PROGRAMME);
const items = (record?.items ?? []).map(({ item }) => item);
const employment = items.find(({ id }) => id === 'employment-rate');
const rates = csvParse(readFileSync('data/observations/employment-rate-16-64.csv', 'utf8'));
const targets = csvParse(
  readFileSync(`data/record/${PROGRAMME}/tables/table-15-targets-by-lsoa.csv`, 'utf8'),
);

interface Run {
  readonly code: number;
  readonly out: string;
  readonly fault: string;
}

/** `npm run pack -- <arguments>`. */
function runPack(...given: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/pack.ts', ...given], (error, out, fault) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, fault }),
    );
  });
}

const folder = mkdtempSync(join(tmpdir(), 'pack-'));
const file = join(folder, 'pack.pdf');
let run: Run;
let pdf: ReadPdf;

beforeAll(async () => {
  run = await runPack(PROGRAMME, '--out', file);
  pdf = await readPdf(file);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Fails with the words that are missing. */
function expectPrinted(...words: readonly string[]): void {
  expect(words.filter((each) => !pdf.text.includes(squeeze(each)))).toEqual([]);
}

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

describe('the printed pack', () => {
  it('is a tagged PDF with bookmarks, under 3 MB, and says how long it is', () => {
    expect(run).toMatchObject({ code: 0, fault: '' });
    expect(run.out).toContain(`${pdf.pages} pages`);
    expect(pdf.pages).toBeGreaterThan(5);
    expect(pdf.bytes).toBeLessThan(3_000_000);
    expect(pdf.isMarked).toBe(true);
    for (const role of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'Figure', 'Link'])
      expect([...pdf.roles]).toContain(role);
    expect(pdf.bookmarks).toEqual(
      expect.arrayContaining([
        'Leicester City Strategy: meeting pack',
        'Promises with a number to reach',
        employment?.title,
        'Questions worth asking',
        'Sources',
      ]),
    );
  });

  it('numbers its pages', () => {
    expectPrinted(`1 of ${pdf.pages}`, `${pdf.pages} of ${pdf.pages}`);
  });

  it('links to where the record is published, not to the machine that printed it', () => {
    expect(pdf.links.length).toBeGreaterThan(items.length / 2);
    expect(pdf.links.filter((url) => !url.startsWith('https://'))).toEqual([]);
  });

  it('names every item of the record', () => {
    expect(items.length).toBeGreaterThan(200);
    const areaTargets = items.filter(({ target, areas }) => target && areas[0]?.startsWith('E010'));
    expectPrinted(...items.filter((item) => !areaTargets.includes(item)).map(({ title }) => title));
  });

  it('says of the employment rate what the table says, with the interval of the change', () => {
    const [context] = employment?.target?.context ?? [];
    const [from, to] = [context?.from, context?.to].map((period) =>
      rates.find((row) => row['area'] === CITY && row['period'] === period),
    );
    const number = (text: string | undefined) => Number.parseFloat(text ?? '');
    const halfWidth = (row: typeof from) => (number(row?.['upper']) - number(row?.['lower'])) / 2;
    const points = number(to?.['value']) - number(from?.['value']);
    const margin = Math.hypot(halfWidth(from), halfWidth(to));
    expectPrinted(
      `${from?.['value']}% in 2006 (95% confidence interval: ${from?.['lower']} to ${from?.['upper']}), ` +
        `${to?.['value']}% in 2008 (${to?.['lower']} to ${to?.['upper']}): ` +
        `−${Math.abs(points).toFixed(1)} percentage points, plus or minus ${margin.toFixed(1)}, a fall`,
    );
  });

  it('prints the city’s employment rate and its interval for every period of the table', () => {
    const own = rates.filter((row) => row['area'] === CITY && row['value'] !== '');
    const percent = (text: string | undefined) => `${Number.parseFloat(text ?? '').toFixed(1)}%`;
    expect(own.length).toBeGreaterThan(15);
    expectPrinted(
      ...own.map(
        ({ period, value, lower, upper }) =>
          `${period?.slice(0, 4)} ${percent(value)} ${percent(lower)} to ${percent(upper)}`,
      ),
    );
  });

  it('gives each version of the employment target its verdict', () => {
    const versions = employment?.target?.versions ?? [];
    expect(versions).toHaveLength(3);
    expectPrinted(
      `${employment?.title} Not comparable (definition changed) “${employment?.quote}”`,
    );
    const verdicts = pdf.text.split(squeeze('Not comparable: the definition changed.')).length - 1;
    expect(verdicts).toBeGreaterThanOrEqual(versions.length);
  });

  it('holds the targets of the small areas as the plan printed them, in one table', () => {
    const byArea = [...Map.groupBy(targets, ({ area }) => area)].filter(([area]) =>
      area?.startsWith('E010'),
    );
    expect(byArea).toHaveLength(18);
    for (const [area = '', rows] of byArea) {
      const printed = (column: string) => rows.find((row) => row['column'] === column)?.['printed'];
      const columns = ['Incapacity Benefit', 'JSA', 'Lone Parents'];
      const cells = columns.map(
        (group) => `${printed(`${group} target reduction`)}Nofigurepublished`,
      );
      expect(pdf.text).toMatch(new RegExp(`\\d${area}Leicester\\d{3}[A-Z]${cells.join('')}`));
    }
  });

  it('prints the hash of every file that it was made from, and one of them all', () => {
    const root = `data/record/${PROGRAMME}`;
    const files = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`);
    files.push('data/observations/employment-rate-16-64.csv');
    const lines = files.sort().map((path) => `${sha256(readFileSync(path))}  ${path}\n`);
    expectPrinted(...lines.map((line) => line.slice(0, 64)));
    const sums = readFileSync(join('dist', PAGE, 'sha256sums.txt'), 'utf8');
    expect(sums).toBe(lines.join(''));
    expect(pdf.text.split(sha256(sums))).toHaveLength(3);
  });

  it('comes out the same twice', async () => {
    const again = join(folder, 'again.pdf');
    await runPack(PROGRAMME, '--out', again);
    expect(sha256(readFileSync(again))).toBe(sha256(readFileSync(file)));
  });
});

describe('a chosen set', () => {
  it('prints the chosen items alone, and says so', async () => {
    const other = items.find(({ id }) => id === 'headline-total');
    const small = join(folder, 'small.pdf');
    await runPack(PROGRAMME, '--items', 'employment-rate', '--out', small);
    const chosen = await readPdf(small);
    expect(chosen.pages).toBeLessThan(pdf.pages / 2);
    expect(chosen.text).toContain(squeeze(`This pack shows 1 of ${items.length} items.`));
    expect(chosen.text).toContain(squeeze(employment?.title ?? ''));
    expect(chosen.text).not.toContain(squeeze(other?.title ?? ''));
    expect(pdf.text).toContain(squeeze(other?.title ?? ''));
  });

  it('is refused with a sentence where it or the programme is not on record', async () => {
    const items = await runPack(
      PROGRAMME,
      '--items',
      'no-such-item',
      '--out',
      join(folder, 'no.pdf'),
    );
    const programme = await runPack('no-such-programme');
    expect([items.code, programme.code]).toEqual([1, 1]);
    expect(items.fault).toMatch(/^Not on record: no-such-item\. [^\n]+\n$/);
    expect(programme.fault).toMatch(/^No programme "no-such-programme" on record\. [^\n]+\n$/);
    expect(readdirSync(folder)).not.toContain('no.pdf');
  });

  it('stands in the address, counts where its items stand, and names what is not on record', async () => {
    await withPage({}, async (page) => {
      await page.goto(address(`${PAGE}?items=employment-rate,kpi-99`));
      expect(await page.locator('.pack-shown').innerText()).toBe(
        `This pack shows 1 of ${items.length} items. Not on record: kpi-99.`,
      );
      expect(await page.locator('.pack-promise:visible').count()).toBe(1);
      expect(await page.locator('#items').isVisible()).toBe(false);
      expect(await page.locator('.standings tfoot td').innerText()).toBe('1');
      expect(await page.locator('.standings caption').innerText()).toContain('add up to all 1');
      expect(await page.getByText('None is left out.').isVisible()).toBe(false);
      await page.locator('.pack-choose summary').click();
      await page.getByRole('checkbox', { name: '1,290 fewer claimants in all' }).check();
      expect(new URL(page.url()).search).toBe('?items=employment-rate,headline-total');
      expect(await page.locator('.pack-promise:visible').count()).toBe(2);
      await page.getByRole('button', { name: 'Choose all' }).click();
      expect(new URL(page.url()).search).toBe('');
      expect(await page.locator('.pack-shown').innerText()).toBe('');
    });
  });
});
