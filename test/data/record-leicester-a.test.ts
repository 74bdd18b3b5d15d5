import { expect, test } from 'vitest';
import { loadRecord } from '../../scripts/load-record.ts';
import type { RecordItem } from '../../src/record/item.ts';

const record = loadRecord().find(({ slug }) => slug === 'leicester-city-strategy');
const items: readonly RecordItem[] = record?.items.map(({ item }) => item) ?? [];

function itemOf(id: string): RecordItem {
  const item = items.find((other) => other.id === id);
  if (item === undefined) throw new Error(`no item "${id}"`);
  return item;
}

/** Figures in the words of an item, read from the plan: id, as printed, place. */
const FIGURES: readonly (readonly [id: string, printed: readonly string[], place: RegExp])[] = [
  ['starting-point-employment-gap', ['9.4%'], /^Section 2\.1\.1/],
  ['starting-point-working-age-population', ['186,000'], /^Section 2\.1\.1/],
  ['starting-point-one-per-cent', ['1,860'], /^Section 2\.1\.1/],
  ['starting-point-people-to-close-gap', ['17,484'], /^Section 2\.1\.1/],
  ['starting-point-female-activity-gap', ['9.2%', '4.1%'], /^Section 2\.1, Local Analysis/],
  ['starting-point-jobseekers', ['8,413', '4.5%', '2.5%', '2.3%'], /^Section 2\.1\.2/],
  ['starting-point-long-term-jobseekers', ['6.3%', '6.7%'], /^Section 2\.1\.2/],
  ['starting-point-incapacity-benefit', ['15,530', '2%', '1.6%', '3.4%'], /^Section 2\.1\.2/],
  ['starting-point-lone-parents', ['6,250', '17%', '9.36%'], /Lone Parents$/],
  ['starting-point-lone-parent-employment', ['29%', '40.8%'], /note 12$/],
  ['starting-point-childcare', ['3%'], /Lone Parents$/],
  ['starting-point-over-50s', ['11,220', '1.3%', '0.5%', '0.17%'], /Over 50's$/],
  ['starting-point-over-50s-deprived-areas', ['1,555', '1,745'], /Over 50's$/],
  ['starting-point-offenders', ['2,400', 'approximately 1,200', '50%'], /Offenders$/],
  ['starting-point-prolific-offenders', ['164'], /Offenders$/],
  ['starting-point-neet', ['11.7%', '10.2%'], /Young People Not in Education/],
  ['starting-point-neet-client-group', ['11,206'], /Young People Not in Education/],
  ['starting-point-pals', ['210', '61', '48'], /PALS/],
  ['starting-point-womens-employment', ['54%', '64%'], /Women’s employment/],
  ['starting-point-minority-ethnic-growth', ['5.2%', '7.1%'], /Minority Ethnic/],
  [
    'starting-point-ethnic-employment-rates',
    ['67.9%', '57.4%', '64.4%', '22%', '39.3%'],
    /Minority Ethnic/,
  ],
  ['starting-point-not-seeking-work', ['33%', '21%'], /Minority Ethnic/],
  ['starting-point-deprivation-rank', ['29th', '149'], /Social Exclusion$/],
  ['starting-point-43-lsoas', ['43'], /Social Exclusion$/],
  ['starting-point-24-lsoas-twice-average', ['24'], /Local Concentrations/],
  ['starting-point-20-lsoas-claimants', ['7675', '20.9%'], /Local Concentrations/],
  ['starting-point-spinney-hills-lsoa', ['120', '105', '75', '340', '95'], /Local Concentrations/],
  ['starting-point-new-parks-lsoa', ['385', '185', '90', '80'], /Local Concentrations/],
  ['starting-point-workless-households-survey', ['262'], /Jobseekers Allowance/],
  ['mapping-access-centres-2005', ['3'], /^Table 11, page 36$/],
  ['voluntary-sector-network-funding', ['£30,000'], /^Section 3\.2, Voluntary/],
  ['voluntary-sector-income', ['497', '£48 million'], /^Section 3\.2, Voluntary/],
  ['employer-mapping-200', ['200'], /^Section 3\.1\.2/],
  ['account-management-of-largest-employers', ['80%'], /^Section 3\.1\.2/],
  ['tesco-partnership', ['51'], /^Section 3\.1\.2/],
];

test.each(FIGURES)('%s prints %j', (id, printed, place) => {
  const item = itemOf(id);
  expect(item.figures.map((figure) => figure.printed)).toEqual(printed);
  expect(item.at.place).toMatch(place);
});

test.each(FIGURES)('%s holds its figures in its own words', (id, printed) => {
  expect(printed.filter((figure) => !itemOf(id).quote.includes(figure))).toEqual([]);
});

/** Numbers to reach, read from the plan: id, value, as printed, month, place. */
const TARGETS = [
  ['milestone-core-offer-100-employers', 100, '100', '2009-06', 'Table 1, section 1.1'],
  ['milestone-175-employers', 175, '175', '2011-06', 'Table 1, section 1.1'],
  ['milestone-250-employers', 250, '250', '2013-06', 'Table 1, section 1.1'],
  ['milestone-service-with-250-employers', 250, '250', '2013-06', 'Table 1, section 1.1'],
  ['milestone-recruitment-problems', 2.5, '2.5% per annum', '2011-06', 'Table 1, section 1.1'],
  ['milestone-two-pilot-centres', 2, '2', '2009-06', 'Table 1, section 1.1'],
  ['milestone-service-in-three-areas', 3, 'three', '2009-06', 'Table 1, section 1.1'],
  ['milestone-service-in-half-of-deprived-areas', 50, 'half', '2011-06', 'Table 1, section 1.1'],
  ['milestone-service-in-all-deprived-areas', 100, 'all', '2013-06', 'Table 1, section 1.1'],
  ['activity-centres-two-four-six', 2, 'two', undefined, 'Table 13, pages 40 to 42'],
  ['activity-four-centres', 4, '4', undefined, 'Table 13, pages 40 to 42'],
  ['activity-six-centres', 6, '6', undefined, 'Table 13, pages 40 to 42'],
  ['activity-two-centres-linked-to-shires', 2, '2', undefined, 'Table 13, pages 40 to 42'],
  ['two-centres-by-march-2008', 2, 'two', '2008-03', 'Section 3.1, Overall Approach'],
] as const;

test.each(TARGETS)('%s asks for %d, printed %s, by %s', (id, value, printed, by, place) => {
  const versions = itemOf(id).target?.versions.map((version) => ({
    value: version.value,
    printed: version.printed,
    by: version.by,
    place: version.at.place,
  }));
  expect(versions).toEqual([{ value, printed, by, place }]);
});

test('the earlier target for refugees stands with what was achieved on the same measure', () => {
  const target = itemOf('refugees-into-employment').target;
  expect(target?.versions.map(({ value }) => value)).toEqual([180]);
  expect(target?.achieved).toMatchObject({
    value: 200,
    printed: 'over 200',
    certainty: 'at least',
    definition: target?.definition,
  });
});

/** Timescales of Table 12 and other dated promises: id, month, as printed. */
const DUE = [
  ['consortium-private-sector-representatives', '2006-02', 'February 2006'],
  ['consortium-development-team', '2007-03', 'March 2007'],
  ['consortium-office', '2007-03', 'March 2007'],
  ['consortium-advertising', '2007-04', 'Starts April 2007; then ongoing'],
  ['consortium-employer-seminars', '2007-04', 'April 2007 onwards'],
  ['consortium-servicing', '2007-01', 'January 2007 onwards'],
  ['mapping-access-centres-update', '2007-03', 'Expected March 2007'],
  ['mapping-foundation-learning', '2007-03', 'End of March 2007'],
  ['enabling-business-case', '2007-03', 'in the first three months of 2007'],
] as const;

test.each(DUE)('%s is due in %s, printed %s', (id, date, words) => {
  expect(itemOf(id).due).toEqual({ date, words });
});

/** Milestones of Table 1, counted in the plan: objective, then within 2, 4 and 6 years. */
const MILESTONES = [
  ['employer-engagement', 3, 2, 2],
  ['supply-side-barriers', 3, 4, 2],
  ['training-centres-and-multi-agency-service', 2, 1, 1],
  ['sustainable-employment', 2, 1, 1],
  ['commissioning-and-performance', 2, 3, 1],
] as const;

const HORIZONS = [
  { date: '2009-06', words: 'Within 2 years' },
  { date: '2011-06', words: '4 years' },
  { date: '2013-06', words: '6 years' },
] as const;

test.each(MILESTONES)('%s has %d, %d and %d milestones', (objective, ...counts) => {
  const due = items
    .filter((item) => item.kind === 'milestone' && item.objective === objective)
    .map((item) => item.due);
  const found = HORIZONS.map(
    ({ date, words }) => due.filter((at) => at?.date === date && at.words === words).length,
  );
  expect(found).toEqual(counts);
  expect(due.length).toBe(counts.reduce((sum, count) => sum + count, 0));
});

/** Proposed activities and outcomes of Table 13: objective, lead as printed, activities, outcomes. */
const PROGRAMME = [
  ['employer-engagement', 'LSEP & Employment & Skills Board', 8, 4],
  ['supply-side-barriers', 'LSC & JC+', 10, 1],
  // Two centres, four and six stand in one line of the table and in three items.
  ['training-centres-and-multi-agency-service', 'LSEP', 7, 2],
  ['sustainable-employment', 'Employment & Skills Board', 5, 3],
  ['commissioning-and-performance', 'City Council', 6, 2],
] as const;

test.each(PROGRAMME)('%s is led by %s with %d activities and %d results', (...row) => {
  const [objective, lead, actions, outcomes] = row;
  const elements = items.filter(
    (item) => item.objective === objective && item.part.startsWith('Table 13'),
  );
  expect(elements.map((item) => item.lead)).toEqual(elements.map(() => lead));
  expect(itemOf(objective).lead).toBe(lead);
  expect(elements.filter(({ kind }) => kind === 'action').length).toBe(actions);
  expect(elements.filter(({ kind }) => kind === 'outcome').length).toBe(outcomes);
});

test('the plan names eight target groups, each of them once', () => {
  const groups = items.filter(({ part }) => part === 'Section 1.1: target groups');
  expect(groups.map((item) => item.groups)).toEqual([
    ['incapacity-benefit'],
    ['minority-ethnic'],
    ['new-arrivals'],
    ['over-50s'],
    ['offenders'],
    ['jobseekers'],
    ['lone-parents'],
    ['neet'],
  ]);
});

test('each of the seven barriers of Table 5 has the recommendations that stand beside it', () => {
  const barriers = items.filter(
    ({ kind, part }) => kind === 'finding' && part.startsWith('Table 5'),
  );
  expect(barriers.map(({ related }) => related.length)).toEqual([3, 4, 3, 2, 2, 3, 3]);
  const oneWay = barriers.flatMap(({ id, related }) =>
    related.filter((other) => !itemOf(other).related.includes(id)),
  );
  expect(oneWay).toEqual([]);
});

test('titles of the programme are all different', () => {
  const titles = items.map(({ title }) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('the drafting note that the plan printed is quoted as it stands', () => {
  const { quote, note } = itemOf('activity-lone-parents-drafting-note');
  expect(quote).toBe(
    'Needs a reference to removing barriers to access training/education and employment for Lone Parents using discretionary funding such as DAF and Skills for Jobs',
  );
  expect(note).toMatch(/^The plan prints this/);
});

test('no item of the programme holds an address or a telephone number', () => {
  const found = items.filter((item) => /\S@\S|\b0\d{3,4} ?\d{6}\b/.test(JSON.stringify(item)));
  expect(found).toEqual([]);
});
