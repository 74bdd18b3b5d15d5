import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../../scripts/declarations.ts';
import { loadGeography } from '../../scripts/load-geography.ts';
import { drawnEditions } from '../../src/geography/edition.ts';
import { areaProfiles, indexEntry } from '../../src/pipeline/area-profiles.ts';
import type { AreaProfile } from '../../src/pipeline/area-profile.ts';
import { areaSums } from '../../src/pipeline/area-sums.ts';
import { tinyGeography } from '../geography/tiny-geography.ts';
import { maps } from '../indicators/published.ts';
import { TOWN } from './published-fixture.ts';
import { declareMap, tinyArea } from './tiny-maps.ts';

/** A profile by its slug. */
function find(profiles: readonly AreaProfile[], slug: string): AreaProfile {
  const profile = profiles.find((each) => each.slug === slug);
  if (profile === undefined) throw new Error(`no profile ${slug}`);
  return profile;
}

const slugs = (links: readonly { readonly slug: string }[]) => links.map(({ slug }) => slug);

describe('areaProfiles', () => {
  const wards = { wardEditions: ['ward2003', 'ward2015'] } as const;
  const place = { ...TOWN, ...wards };
  const tiny = areaProfiles({ place, geography: tinyGeography, maps: [declareMap()] });

  it('has one profile for each code of every edition and each ward, by slug', () => {
    expect(slugs(tiny)).toEqual([
      ...['e01000010', 'e01000020', 'e01000021', 'e01000022', 'e01000023', 'e01000024'],
      ...['e01000030', 'e01000034', 'e01000040', 'e01000090', 'e01000091'],
      ...['east-2003', 'west-2003', 'west-2015'],
    ]);
  });

  it('titles an LSOA by name and neighbourhood, a ward by name and years', () => {
    expect(find(tiny, 'e01000010').title).toBe('Tiny 001A, Tiny Heath');
    expect(find(tiny, 'e01000034').title).toBe('Tiny 002C, Tiny Heath and Tiny Park');
    expect(find(tiny, 'west-2003').title).toBe('West ward, 2003 to 2015');
    expect(find(tiny, 'west-2015').title).toBe('West ward, since 2015');
  });

  it('leads with the latest figure of the leading map', () => {
    expect(find(tiny, 'e01000091').headline).toBe(
      'In 2013, Tiny 010A had 41.7% of residents (95% confidence interval: 35.6% to 48.0%), ' +
        'higher than the 22.3% in the city’s 6 LSOAs taken together.',
    );
    expect(find(tiny, 'west-2015').headline).toMatch(
      /^In 2013, West ward \(since 2015\) had 18\.6% of residents/,
    );
  });

  it('names the leading measure where it has no figure, and the nearest area with one', () => {
    expect(find(tiny, 'e01000034').headline).toBe(
      'No test rate is published for Tiny 002C. ' +
        'The nearest that was published is for Tiny 002A and 002B.',
    );
    expect(find(tiny, 'east-2003').headline).toBe(
      'No test rate is published for the area of the former East ward (2003 to 2015).',
    );
  });

  it('links a ward to the ward of its name in another edition', () => {
    const { namesake } = find(tiny, 'west-2003');
    expect(namesake).toEqual({ slug: 'west-2015', name: 'West ward', note: 'since 2015' });
    expect(find(tiny, 'west-2015').namesake?.slug).toBe('west-2003');
    expect(find(tiny, 'east-2003').namesake).toBeNull();
    expect(find(tiny, 'e01000010').namesake).toBeNull();
  });

  it('says what a split area became and what its parts came from', () => {
    const whole = find(tiny, 'e01000020');
    expect(whole.history).toEqual(['Split in 2011 into Tiny 001C and 001D.']);
    expect(slugs(whole.successors)).toEqual(['e01000021', 'e01000022']);
    expect(whole.predecessors).toEqual([]);
    const part = find(tiny, 'e01000021');
    expect(part.history).toEqual([
      'Part of Tiny 001B until 2011.',
      'Split in 2021 into Tiny 001E and 001F.',
    ]);
    expect(slugs(part.predecessors)).toEqual(['e01000020']);
    expect(slugs(part.successors)).toEqual(['e01000023', 'e01000024']);
  });

  it('links nothing before or after where the boundary stayed', () => {
    const same = find(tiny, 'e01000010');
    expect(same.history).toEqual(['Unchanged in 2011.', 'Unchanged in 2021.']);
    expect([...same.successors, ...same.predecessors]).toEqual([]);
  });

  it('links wards, their LSOAs, and the neighbours of the latest edition, with neighbourhoods', () => {
    const area = find(tiny, 'e01000010');
    expect(area.wardLinks).toEqual([
      { slug: 'west-2003', name: 'West ward', note: 'of 2003 to 2015' },
      { slug: 'west-2015', name: 'West ward', note: 'since 2015' },
    ]);
    expect(slugs(area.neighbours)).toEqual(['e01000022', 'e01000034']);
    expect(find(tiny, 'west-2015').partsEdition).toBe('lsoa2011');
    expect(find(tiny, 'west-2015').parts).toEqual([
      { slug: 'e01000010', name: 'Tiny 001A', note: 'Tiny Heath' },
      { slug: 'e01000021', name: 'Tiny 001C', note: 'Tiny Park' },
      { slug: 'e01000022', name: 'Tiny 001D', note: 'Tiny Park' },
    ]);
  });

  it('shows an area on the latest edition that has it', () => {
    const locators = ['e01000010', 'e01000020', 'west-2003'].map(
      (slug) => find(tiny, slug).locator,
    );
    expect(locators).toEqual([
      { edition: 'lsoa2021', codes: ['E01000010'] },
      { edition: 'lsoa2001', codes: ['E01000020'] },
      { edition: 'ward2003', codes: ['E05000001'] },
    ]);
  });

  it('leads with the first map of a place that has none of its leading measure', () => {
    const place = { ...TOWN, ...wards, leadIndicator: 'elsewhere' };
    const others = areaProfiles({ place, geography: tinyGeography, maps: [declareMap()] });
    const headlines = others.map(({ headline }) => headline);
    expect(headlines).toEqual(tiny.map(({ headline }) => headline));
  });

  it('says of the areas of a place without maps that no figure is published', () => {
    const bare = areaProfiles({ place: TOWN, geography: tinyGeography, maps: [] });
    expect(slugs(bare)).toEqual(slugs(tiny));
    expect(find(bare, 'e01000010')).toMatchObject({
      headline: 'No figure published for Tiny 001A.',
      series: [],
    });
  });
});

describe('indexEntry', () => {
  it('lists editions oldest first, the neighbourhood and the wards', () => {
    expect(indexEntry(tinyArea('E01000010'), tinyGeography)).toEqual({
      ...{ slug: 'e01000010', code: 'E01000010', name: 'Tiny 001A', kind: 'lsoa' },
      editions: ['lsoa2001', 'lsoa2011', 'lsoa2021'],
      neighbourhood: 'Tiny Heath',
      wards: ['west-2003', 'west-2015'],
    });
  });

  it('gives an LSOA of another edition the neighbourhood that its kin share', () => {
    const nameOf = (code: string) => indexEntry(tinyArea(code), tinyGeography).neighbourhood;
    expect(nameOf('E01000020')).toBe('Tiny Park');
    expect(nameOf('E01000023')).toBe('Tiny Park');
  });

  it('gives it both where its kin lie in two', () => {
    expect(indexEntry(tinyArea('E01000034'), tinyGeography).neighbourhood).toBe(
      'Tiny Heath and Tiny Park',
    );
  });

  it('gives it none where its kin lie in none', () => {
    const nameOf = (code: string) => indexEntry(tinyArea(code), tinyGeography).neighbourhood;
    expect(nameOf('E01000091')).toBeNull();
    expect(nameOf('E05000001')).toBeNull();
  });

  it('puts a ward in no ward', () => {
    expect(indexEntry(tinyArea('E05000001'), tinyGeography)).toMatchObject({
      ...{
        slug: 'west-2003',
        kind: 'ward',
        editions: ['ward2003'],
        neighbourhood: null,
        wards: [],
      },
    });
  });
});

const [leicester] = (await loadPlaces()).filter(({ slug }) => slug === 'leicester');
if (leicester === undefined) throw new Error('no place "leicester"');
const geography = loadGeography('leicester');
const ofLeicester = maps.filter(({ place }) => place.slug === 'leicester');
const profiles = areaProfiles({
  place: { ...leicester, ...drawnEditions((edition) => geography.topologies.has(edition)) },
  geography,
  maps: ofLeicester.map(({ slug, indicator, map }) => ({
    map,
    indicator: { ...indicator, slug },
    sums: indicator.funnel
      ? areaSums({ map, decimals: indicator.unit.decimals }, geography.areas.areas, geography)
      : new Map(),
  })),
});

describe('the areas of Leicester', () => {
  const figure = (slug: string, indicator: string, label: string) =>
    find(profiles, slug)
      .series.find((series) => series.indicator === indicator)
      ?.figures.find((each) => each.label === label);

  it('sum the split LSOA E01013644 from its three parts: 260.83 of 4,957 in 2013', () => {
    expect(figure('e01013644', 'claimant-rate', '2013')).toMatchObject({
      ...{ value: 5.3, lower: 4.7, upper: 5.9, count: 260.83, denominator: 4957 },
      derivation:
        'Worked out from the counts of Leicester 041A, 041C and 041D, which make up this area exactly.',
    });
  });

  it('show no claimant figure for the merged LSOA E01034020, and name the nearest areas', () => {
    const merged = find(profiles, 'e01034020');
    const said =
      'No figure published for this area’s boundary. The nearest that was published is for Leicester 040B and 040D.';
    const series = merged.series.find(({ indicator }) => indicator === 'claimant-rate');
    expect(series).toMatchObject({ figures: [], missing: said });
    expect(merged.headline).toMatch(
      /^No claimant rate is published for Leicester 040F\. In the Indices of Deprivation of 2025, \d+\.\d% of working-age residents of Leicester 040F were employment-deprived\.$/,
    );
    expect(slugs(merged.predecessors)).toEqual(['e01013647', 'e01032875']);
  });

  it('sum Spinney Hills ward of 2003 from its 14 LSOAs: 1,070.01 of 18,119 in 2013', () => {
    expect(figure('spinney-hills-2003', 'claimant-rate', '2013')).toMatchObject({
      ...{ value: 5.9, lower: 5.6, upper: 6.3, count: 1070.01, denominator: 18119 },
      difference: 'higher',
    });
  });

  it('keep a ward’s own NEET figure as the plan prints it, not a sum', () => {
    const [neet] =
      find(profiles, 'new-parks-2003').series.find(({ indicator }) => indicator === 'neet-2007')
        ?.figures ?? [];
    expect(neet).toMatchObject({ value: 18.5, count: 120, denominator: 648, derivation: null });
  });

  it('all have a headline of one or two whole sentences', () => {
    const name = String.raw`(Leicester \d{3}[A-Z]|(the area of the former )?[A-Z][^.]* ward \([^)]+\))`;
    const lead = String.raw`In 20\d\d, ${name} had \d+\.\d claimants per 100 residents aged 16 and over \(95% confidence interval: \d+\.\d to \d+\.\d\), (higher than|lower than|not clearly different from) the \d+\.\d in the city’s 192 LSOAs taken together\.`;
    const none = String.raw`No claimant rate is published for ${name}\. `;
    const indices = String.raw`In the Indices of Deprivation of 20\d\d, \d+(\.\d)?% of working-age residents of ${name} were employment-deprived\.`;
    // Claimants of single benefits are known of boundaries of 2001 once a refresh has brought them.
    const counts = String.raw`In [A-Z][a-z]+ 20\d\d, ${name} had [\d,]+ claimants of [a-z’ ]+\.`;
    const instead = `${none}(${indices}|${counts})`;
    const whole = new RegExp(`^(${lead}|${instead})$`);
    for (const { slug, headline } of profiles) expect(headline, slug).toMatch(whole);
  });

  it('never lead with "no figure" where the profile has one', () => {
    const without = profiles.filter(({ headline }) => headline.startsWith('No '));
    expect(slugs(without)).toEqual(expect.arrayContaining(['e01034017', 'e01034020', 'e01013708']));
    for (const { slug, headline, series } of profiles) {
      const has = series.some(({ figures }) => figures.some(({ value }) => value !== null));
      expect(/\d(\.\d)?%? /.test(headline.replace(/Leicester \d+/g, '')), slug).toBe(has);
      expect(headline, slug).not.toMatch(/no figure/i);
    }
  });

  it('tell a former ward from its namesake', () => {
    expect(find(profiles, 'belgrave-2003').headline).toMatch(
      /^In 2022, the area of the former Belgrave ward \(2003 to 2015\) had 3\.8 /,
    );
    expect(find(profiles, 'belgrave-2015').headline).toMatch(
      /^In 2022, Belgrave ward \(since 2015\) had 3\.7 /,
    );
  });

  it('give each figure the edition of the boundary that it is for', () => {
    expect(figure('e01013603', 'employment-deprivation', '2010')?.edition).toBe('lsoa2001');
    expect(figure('e01013603', 'employment-deprivation', '2025')?.edition).toBe('lsoa2021');
    expect(figure('e01013603', 'claimant-rate', '2022')?.edition).toBe('lsoa2011');
    expect(figure('e01013644', 'claimant-rate', '2022')?.edition).toBe('lsoa2001');
  });

  it('print employment deprivation of 2010 to whole per cents, as it was published', () => {
    expect(figure('e01013708', 'employment-deprivation', '2010')?.decimals).toBe(0);
    expect(figure('e01013603', 'employment-deprivation', '2019')?.decimals).toBe(1);
    for (const { headline } of profiles.filter((each) => each.headline.includes(' of 2010, ')))
      expect(headline).toMatch(/of 2010, \d+% of working-age residents/);
  });

  it('name both neighbourhoods of an LSOA whose parts lie in two', () => {
    expect(find(profiles, 'e01013645').neighbourhood).toMatch(/^[A-Z].+ and [A-Z].+$/);
    const none = profiles.filter(
      ({ kind, neighbourhood }) => kind === 'lsoa' && neighbourhood === null,
    );
    expect(slugs(none)).toEqual([]);
  });

  it('list their parts and neighbours by name', () => {
    for (const { slug, parts, neighbours } of profiles)
      for (const links of [parts, neighbours]) {
        const names = links.map(({ name }) => name);
        expect(names, slug).toEqual(names.toSorted());
      }
  });

  it('have a sentence for every change of boundary, and a reason for every measure without figure', () => {
    for (const { slug, kind, history, series } of profiles) {
      expect(series.length, slug).toBe(ofLeicester.length);
      if (kind === 'lsoa') expect(history.length, slug).toBeGreaterThan(0);
      for (const { figures, missing } of series)
        expect(missing === null, slug).toBe(figures.some(({ value }) => value !== null));
    }
  });

  it('that ended say what became of them', () => {
    const ended = profiles.filter(
      ({ kind, editions }) => kind === 'lsoa' && !editions.includes('lsoa2021'),
    );
    expect(ended.length).toBeGreaterThan(0);
    for (const { slug, history, successors } of ended) {
      expect(history.at(-1), slug).toMatch(/^(Split|Merged|Redrawn) in 20(11|21)\b.*\.$/);
      expect(successors.length, slug).toBeGreaterThan(0);
    }
  });

  it('link only to areas that have a profile', () => {
    const known = new Set(slugs(profiles));
    for (const profile of profiles) {
      const { successors, predecessors, wardLinks, parts, neighbours } = profile;
      const links = [successors, predecessors, wardLinks, parts, neighbours].flat();
      expect(
        slugs(links).filter((slug) => !known.has(slug)),
        profile.slug,
      ).toEqual([]);
    }
  });
});
