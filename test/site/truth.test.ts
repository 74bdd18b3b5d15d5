import { existsSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import {
  allWords,
  cellsOf,
  findOne,
  openPage,
  printedNumber,
  readDownload,
  wordsOf,
} from './built-pages.ts';
import { allPages, fileOf } from './pages.ts';

const GEOGRAPHY = 'data/geography/leicester';
const readText = (name: string) => readFileSync(`${GEOGRAPHY}/${name}.csv`, 'utf8');

const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

/** The row of a table whose heading is as given. */
function rowOf(inside: ParentNode, heading: string): readonly string[] {
  const row = cellsOf(inside).find(([first]) => first === heading);
  if (row === undefined) throw new Error(`no row "${heading}"`);
  return row;
}

describe('the employment rate', () => {
  it('of Leicester in 2008 is 62.3% (59.5% to 65.1%), in the table and in the download', () => {
    const page = openPage('/trends/employment-rate/');
    const row = findOne(page, 'tr[data-year="2008"]');
    expect(allWords(row, 'th, td').slice(0, 3)).toEqual(['2008', '62.3%', '59.5% to 65.1%']);
    expect(wordsOf(row.querySelector('[data-series="Leicester"]'))).toBe('62.3%');
    const downloaded = readDownload('/trends/employment-rate/employment-rate.csv').filter(
      ({ area_code, period }) => area_code === 'E06000016' && period === '2008-01-01/P1Y',
    );
    expect(downloaded).toHaveLength(1);
    expect(downloaded[0]).toMatchObject({ value: '62.3', lower_95: '59.5', upper_95: '65.1' });
  });
});

describe('the most deprived tenth', () => {
  it('held 43 of 187 LSOAs in 2004, counted in the table and in the download, and said', () => {
    const page = openPage('/maps/deprivation-decile/2004/');
    const values = allWords(page, 'tr[data-code] [data-key="value"]');
    expect(values).toHaveLength(187);
    expect(values.filter((value) => value === '1')).toHaveLength(43);
    const downloaded = readDownload('/maps/deprivation-decile/deprivation-decile.csv').filter(
      ({ period }) => period.startsWith('2004-'),
    );
    expect(downloaded.map(({ value }) => value).filter((value) => value === '1')).toHaveLength(43);
    expect(downloaded).toHaveLength(187);
    expect(wordsOf(findOne(page, 'h1'))).toMatch(/^43 of 187 LSOAs /);
  });
});

describe('young people NEET', () => {
  it('were 18.5% in New Parks, 120 of 648, on the map’s page, in its download and on the ward’s page', () => {
    const row = findOne(openPage('/maps/neet-2007/'), 'tr[data-code="E05001799"]');
    const cell = (key: string) => wordsOf(row.querySelector(`[data-key="${key}"]`));
    expect(['name', 'value', 'count', 'denominator'].map(cell)).toEqual([
      ...['New Parks', '18.5%', '120', '648'],
    ]);
    const downloaded = readDownload('/maps/neet-2007/neet-2007.csv').find(
      ({ area_code }) => area_code === 'E05001799',
    );
    expect(downloaded).toMatchObject({ value: '18.5', count: '120', denominator: '648' });
    const ward = findOne(openPage('/areas/new-parks-2003/'), 'table[data-indicator="neet-2007"]');
    expect(cellsOf(ward).flat()).toContain('18.5%');
  });

  it('were 1,138 of 11,206 in the city, 10.2%, as Table 7 prints them', () => {
    const table = findOne(openPage('/sources/leicester-business-plan/'), '#table-7-neet-by-ward');
    expect(rowOf(table, 'New Parks').slice(0, 4)).toEqual(['New Parks', '120', '648', '18.5%']);
    expect(rowOf(table, 'TOTAL').slice(0, 4)).toEqual(['TOTAL', '1138', '11206', '10.2%']);
    const parts = cellsOf(table).filter(([name]) => name !== 'TOTAL');
    expect(sum(parts.map(([, neet = '']) => printedNumber(neet)))).toBe(1138);
    expect(sum(parts.map(([, , all = '']) => printedNumber(all)))).toBe(11206);
    expect(Math.round((1138 / 11206) * 1000) / 10).toBe(10.2);
  });

  it('are one step from the page of the city', () => {
    const links = [...openPage('/areas/leicester/').querySelectorAll('a')];
    const table = '/sources/leicester-business-plan/#table-7-neet-by-ward';
    expect(links.map((link) => link.getAttribute('href'))).toContain(table);
    expect(
      openPage('/sources/leicester-business-plan/').querySelector('#table-7-neet-by-ward'),
    ).not.toBeNull();
  });
});

const TARGETS = [
  ['target-jobseekers', 392],
  ['target-incapacity-benefit', 551],
  ['target-lone-parents', 353],
] as const;

describe('the targets of Table 15', () => {
  it.each(TARGETS)('%s add up to %d over 18 LSOAs', (slug, total) => {
    const printed = allWords(openPage(`/maps/${slug}/`), 'tr[data-code] [data-key="value"]')
      .map(printedNumber)
      .filter((value) => value !== null);
    expect(printed).toHaveLength(18);
    expect(sum(printed)).toBe(total);
    const downloaded = readDownload(`/maps/${slug}/${slug}.csv`).filter(
      ({ value }) => value !== '',
    );
    expect(downloaded).toHaveLength(18);
    expect(sum(downloaded.map(({ value }) => Number(value)))).toBe(total);
  });

  it('are all on the page of the plan’s tables, and add up to the same', () => {
    const page = openPage('/sources/leicester-business-plan/');
    const rows = cellsOf(findOne(page, '#table-15-targets-by-lsoa'));
    expect(rows).toHaveLength(18);
    const totals = [1, 2, 3].map((column) =>
      sum(rows.map((row) => printedNumber(row[column] ?? ''))),
    );
    expect(totals).toEqual(TARGETS.map(([, total]) => total));
  });
});

const areas = csvParse<'edition' | 'code' | 'name'>(readText('areas'));
const lsoas = new Set(
  areas.filter(({ edition }) => edition.startsWith('lsoa')).map(({ code }) => code),
);
const latest = new Set(
  areas.filter(({ edition }) => edition === 'lsoa2021').map(({ code }) => code),
);
const pageOf = (code: string) => `/areas/${code.toLowerCase()}/`;

/** The headline of a page, without opening the whole page. */
function headlineOf(page: string): string | undefined {
  return /<p class="area-headline">([^<]*)</.exec(readFileSync(fileOf(page), 'utf8'))?.[1];
}

describe('the pages of areas', () => {
  it('are there for every LSOA code of every edition and every ward', () => {
    expect([...lsoas].filter((code) => !existsSync(fileOf(pageOf(code))))).toEqual([]);
    const wards = areas.filter(({ edition }) => edition.startsWith('ward'));
    const pages = allPages().filter((page) => /^\/areas\/.+\/$/.test(page));
    expect(wards).toHaveLength(22 + 21);
    // And that of the city.
    expect(pages).toHaveLength(lsoas.size + wards.length + 1);
  });

  it('say of each code that ended what it became, with links to it', () => {
    const lookups = ['lsoa2001-lsoa2011', 'lsoa2011-lsoa2021'].flatMap((name) => [
      ...csvParse<'from' | 'to'>(readText(name)),
    ]);
    const ended = [...lsoas].filter((code) => !latest.has(code));
    expect(ended.length).toBeGreaterThan(0);
    for (const code of ended) {
      const page = openPage(pageOf(code));
      const notice = wordsOf(findOne(page, '.notice'));
      expect(notice, code).toMatch(/^This code ended\. (Split|Merged|Redrawn) in 20(11|21)\b/);
      const links = [...page.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
      const successors = lookups.filter(({ from, to }) => from === code && to !== code);
      expect(successors.length, code).toBeGreaterThan(0);
      for (const { to } of successors) expect(links, code).toContain(pageOf(to));
    }
  });

  it('say of no current code that it ended', () => {
    for (const code of latest)
      expect(readFileSync(fileOf(pageOf(code)), 'utf8'), code).not.toContain('This code ended');
  });

  it('begin with a whole sentence about the area', () => {
    for (const page of allPages().filter((each) => /^\/areas\/.*\d\/$/.test(each)))
      expect(headlineOf(page), page).toMatch(
        /^(In 20\d\d, .+ had .+ claimants .+|No claimant rate is published for .+\. In the Indices of Deprivation of 20\d\d, .+ of .+)\.$/,
      );
  });
});

interface ListedPostcode {
  readonly page: string;
  readonly links: readonly (string | null)[];
}

/** Every postcode that a page of a sector lists, with where its row leads. */
function listedPostcodes(): ReadonlyMap<string, ListedPostcode> {
  const sectors = allPages().filter((page) => /^\/find\/[a-z0-9]+-\d\/$/.test(page));
  return new Map(
    sectors.flatMap((page) =>
      [...openPage(page).querySelectorAll('tbody tr')].flatMap((row) => {
        const postcode = wordsOf(row.querySelector('th[scope="row"]'));
        const links = [...row.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        return postcode === '' ? [] : [[postcode, { page, links }] as const];
      }),
    ),
  );
}

describe('postcodes', () => {
  const listed = listedPostcodes();
  const postcodes = csvParse<'postcode' | 'lsoa2021' | 'ward2003' | 'ward2015'>(
    readText('postcodes'),
  );

  it('are all listed, on the page of their sector', () => {
    expect(postcodes).toHaveLength(9546);
    const missing = postcodes.filter(({ postcode }) => {
      const page = `/find/${postcode.slice(0, -2).toLowerCase().replace(' ', '-')}/`;
      return listed.get(postcode)?.page !== page;
    });
    expect(missing).toEqual([]);
    expect(listed.size).toBe(9546);
  });

  it('lead to their LSOA', () => {
    const wrong = postcodes.filter(({ postcode, lsoa2021 }) => {
      return listed.get(postcode)?.links.includes(pageOf(lsoa2021)) !== true;
    });
    expect(wrong.map(({ postcode }) => postcode)).toEqual([]);
  });

  it('lead to both of their wards', () => {
    const names = new Map(areas.map(({ code, name }) => [code, name] as const));
    const slugOf = (code: string, year: number) =>
      `/areas/${(names.get(code) ?? '').toLowerCase().replace('&', 'and').replaceAll(' ', '-')}-${year}/`;
    const wrong = postcodes.filter(({ postcode, ward2003, ward2015 }) => {
      const links = listed.get(postcode)?.links ?? [];
      return !links.includes(slugOf(ward2003, 2003)) || !links.includes(slugOf(ward2015, 2015));
    });
    expect(wrong.map(({ postcode }) => postcode)).toEqual([]);
  });

  it('LE5 5PD leads to Stoneygate of 2003 and Spinney Hills of today, whose pages are there', () => {
    const { page, links } = listed.get('LE5 5PD') ?? { page: '', links: [] };
    expect(page).toBe('/find/le5-5/');
    expect(links).toContain('/areas/stoneygate-2003/');
    expect(links).toContain('/areas/spinney-hills-2015/');
    for (const link of links) expect(existsSync(fileOf(link ?? '')), link ?? '').toBe(true);
  });
});
