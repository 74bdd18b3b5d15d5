import { describe, expect, test } from 'vitest';
import { loadRecord } from '../../scripts/load-record.ts';
import type { RecordItem } from '../../src/record/item.ts';

const record = loadRecord().find(({ slug }) => slug === 'leicester-city-strategy');
const items = (record?.items ?? []).map(({ item }) => item);

function find(id: string): RecordItem | undefined {
  return items.find((item) => item.id === id);
}

function targetOf(id: string): number | undefined {
  return find(id)?.target?.versions.at(-1)?.value;
}

/** Every figure that an item or its report holds, as printed. */
function printedIn(id: string): readonly string[] {
  const item = find(id);
  const reported = item?.reported.flatMap(({ figures }) => figures) ?? [];
  return [...(item?.figures ?? []), ...reported].map(({ printed }) => printed);
}

/** The eighteen areas of Table 15, in its order and with its three columns. */
const TABLE_15 = [
  ['E01013603', 18, 42, 15],
  ['E01013620', 18, 28, 29],
  ['E01013621', 25, 23, 31],
  ['E01013622', 24, 24, 19],
  ['E01013632', 19, 33, 26],
  ['E01013640', 19, 24, 37],
  ['E01013644', 42, 41, 6],
  ['E01013646', 22, 38, 2],
  ['E01013664', 22, 35, 12],
  ['E01013691', 15, 33, 21],
  ['E01013692', 16, 23, 19],
  ['E01013693', 10, 28, 20],
  ['E01013726', 18, 36, 24],
  ['E01013730', 24, 28, 17],
  ['E01013748', 24, 27, 12],
  ['E01013754', 26, 29, 25],
  ['E01013755', 28, 28, 31],
  ['E01013760', 22, 31, 7],
] as const;

describe('targets', () => {
  test.each(TABLE_15)('Table 15 sets %s reductions of %i, %i and %i', (code, ...values) => {
    const id = code.toLowerCase();
    const ids = [`${id}-jobseekers`, `${id}-incapacity-benefit`, `${id}-lone-parents`];
    expect(ids.map(targetOf)).toEqual(values);
    expect(ids.map((each) => find(each)?.areas)).toEqual([[code], [code], [code]]);
  });

  test('Table 15 makes 54 targets, three for each of 18 areas', () => {
    const targets = items.filter(({ part }) => part === 'Table 15: targets by LSOA');
    const set = targets.filter(({ kind }) => kind === 'target');
    expect(set).toHaveLength(54);
    expect(new Set(set.flatMap(({ areas }) => areas)).size).toBe(18);
  });

  test.each([
    ['headline-jobseekers', 386],
    ['headline-incapacity-benefit', 550],
    ['headline-lone-parents', 354],
    ['headline-total', 1290],
    ['national-employment-aspiration', 80],
    ['lpsa-incapacity-benefit', 150],
    ['lpsa-offenders', 99],
    ['nrf-lone-parents-surveyed', 250],
    ['nrf-lone-parents-support', 260],
    ['nrf-employer-engagement-job-ready', 130],
    ['nrf-employer-engagement-employment', 650],
    ['nrf-employment-support-guarantee-schemes', 95],
    ['nrf-employment-support-rights-advice', 750],
    ['nrf-priority-groups-employment-support', 600],
    ['nrf-priority-groups-fair-employment-standard', 95],
    ['nrf-priority-groups-employment', 470],
    ['nrf-priority-groups-support', 2500],
  ])('the plan sets %s at %d', (id, value) => {
    expect(targetOf(id)).toBe(value);
  });

  test.each([
    ['e01013754-incapacity-benefit', 'Incapacity benefit claimants', 120],
    ['e01013754-jobseekers', 'JSA claimants', 105],
    ['e01013754-lone-parents', 'Lone parent claimants', 75],
    ['e01013726-incapacity-benefit', 'Incapacity Benefit claimants', 185],
    ['e01013726-jobseekers', 'JSA claimants', 80],
    ['e01013726-lone-parents', 'Lone parents', 90],
  ])('the note of %s gives the %s of the section on its area: %i', (id, column, value) => {
    const area = find(id)?.areas[0];
    const figures = record?.tables.get('two-lsoas-described') ?? [];
    const described = figures.find((figure) => figure.area === area && figure.column === column);
    expect(described?.value).toBe(value);
    expect(find(id)?.note).toContain(`Section 2.1.2 counts ${value} `);
  });

  test('a target that the plan gives no date has none', () => {
    const dated = (id: string) => find(id)?.target?.versions.some(({ by }) => by !== undefined);
    expect(dated('headline-total')).toBe(false);
    expect(dated('e01013603-jobseekers')).toBe(false);
    expect(dated('national-employment-aspiration')).toBe(false);
    expect(dated('lpsa-offenders')).toBe(false);
  });
});

describe('money and outputs', () => {
  test.each([
    ['disadvantaged-area-fund-2007-08', '£816,000'],
    ['table-17-disadvantaged-areas-fund', '£816k'],
    ['neighbourhood-renewal-funding', '£1.05 million'],
    ['table-17-neighbourhood-renewal-fund', '£1.05million'],
    ['skills-4-jobs', '£8 million'],
    ['learning-and-skills-council-spending', '£150 million'],
    ['jobcentre-plus-spending', '£4.5 million'],
    ['administrative-budget', '£319,800'],
    ['administrative-budget', '£78561'],
    ['administrative-budget', '£30000'],
    ['nrf-lone-parents-budget', '£272,000'],
    ['nrf-employer-engagement-budget', '£192,300'],
    ['nrf-employment-support-budget', '£176,292'],
    ['nrf-priority-groups-budget', '£919,188'],
    ['srb6-budget', '£912,256'],
    ['srb6-qualifications', '1215'],
    ['srb6-training-weeks', '3396'],
    ['srb6-residents-into-work', '510'],
    ['srb6-permanent-jobs', '280'],
    ['srb6-unemployed-permanent-jobs', '209'],
    ['srb6-disadvantaged-jobs', '167'],
    ['nrf-transitional-pals-spend', '£50K'],
    ['nrf-transitional-pals-training', '15'],
    ['nrf-transitional-pals-employment', '6'],
    ['nrf-transitional-job-service-spend', '£460K'],
    ['nrf-transitional-job-service-employment', '103'],
    ['nrf-transitional-job-service-participants', '176'],
    ['nrf-transitional-total-spend', '£510k'],
    ['esp-priority-4', '6.4%'],
    ['esp-priority-4', '2%'],
    ['esp-priority-4', '90%'],
    ['laa-neet', '11.7%'],
    ['laa-neet', '10.2%'],
    ['lsoa-targets-method', '20%'],
    ['employment-rate-march-2006', '178,100'],
    ['kpi-22', '13'],
  ])('%s holds %s as printed', (id, printed) => {
    expect(printedIn(id)).toContain(printed);
  });

  test('Table 17 names nine funding streams', () => {
    expect(items.filter(({ part }) => part === 'Table 17: funding streams')).toHaveLength(9);
  });

  test('the fifteen lines of the administrative budget add up to its total, £319,800', () => {
    const figures = record?.tables.get('administrative-budget') ?? [];
    const lines = figures.filter(({ row }) => row !== 'Total').map(({ value }) => value);
    const [total] = figures.filter(({ row }) => row === 'Total');
    expect(lines).toEqual([
      4200, 7000, 40128, 78561, 17985, 4100, 7500, 7500, 42000, 3972, 1700, 27000, 28154, 30000,
      20000,
    ]);
    expect(lines.reduce((sum, line) => sum + line, 0)).toBe(total?.value);
    expect(total).toMatchObject({ printed: '£319,800', value: 319800 });
    expect(printedIn('administrative-budget')).toEqual(figures.map(({ printed }) => printed));
  });

  test('the four budgets of Table 9 add up to the £1,559,780 that a note gives', () => {
    const figures = record?.tables.get('table-9-nrf-projects') ?? [];
    const budgets = figures.filter(({ column }) => column === 'Budget');
    expect(budgets).toHaveLength(4);
    expect(budgets.reduce((sum, { value }) => sum + value, 0)).toBe(1559780);
    expect(find('neighbourhood-renewal-funding')?.note).toContain('£1,559,780');
  });
});

describe('indicators, risks and governance', () => {
  test('Table 16 makes 25 indicators, numbered 1 to 25 under five objectives', () => {
    const indicators = items.filter(({ kind }) => kind === 'indicator');
    const numbers = Array.from({ length: 25 }, (_, index) => String(index + 1).padStart(2, '0'));
    expect(indicators.map(({ id }) => id)).toEqual(numbers.map((number) => `kpi-${number}`));
    const under = (objective: string) =>
      indicators.filter((indicator) => indicator.objective === objective).length;
    expect([
      under('employer-engagement'),
      under('supply-side-barriers'),
      under('training-centres-and-multi-agency-service'),
      under('sustainable-employment'),
      under('commissioning-and-performance'),
    ]).toEqual([7, 6, 4, 5, 3]);
  });

  test.each([
    ['kpi-08', '% increase in use of childcare by low income families'],
    ['kpi-14', 'Number of additional local training & employment centres in operation'],
    ['kpi-22', '% of beneficiaries still in employment after 13 weeks'],
    ['kpi-25', 'Cost per output of each KPI'],
  ])('%s is quoted as “%s”', (id, quote) => {
    expect(find(id)?.quote).toBe(quote);
  });

  test('the risk log holds four risks with their likelihood and severity', () => {
    const risks = items.filter(({ kind }) => kind === 'risk');
    expect(risks.map(({ risk }) => [risk?.likelihood, risk?.severity, risk?.printed])).toEqual([
      ['medium', 'high', 'Moderate, High'],
      ['low', 'high', 'Low, High'],
      ['low', 'high', 'Low, High'],
      ['medium', 'medium', 'Moderate, Moderate'],
    ]);
  });

  test.each([
    ['quarterly-report-to-leap', 'on a quarterly basis'],
    ['quarterly-reports-to-funding-body', 'on a quarterly basis'],
    ['annual-audits', 'annual audits will be carried out by the District Auditor'],
    ['risk-log-updates', 'at each quarterly stage report'],
    ['quarterly-reports-content', 'potential slippage'],
  ])('%s promises “%s”', (id, words) => {
    expect(find(id)?.kind).toBe('governance');
    expect(find(id)?.quote).toContain(words);
  });

  test('what was due in a month of 2007 has the words of the plan', () => {
    expect(find('client-group-sub-targets')?.due).toEqual({
      date: '2007-06',
      words: 'by the second week in June 2007',
    });
    expect(find('neighbourhood-delivery-plans')?.due?.date).toBe('2007-04');
  });
});

test('titles are unique', () => {
  const titles = items.map(({ title }) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
