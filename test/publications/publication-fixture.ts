import type { ChartRecord, ChartRow } from '../../src/publications/charts/chart-record.ts';
import type {
  FigureChange,
  PublishedReleases,
  ReleasedPart,
  ReleaseManifest,
} from '../../src/releases/manifest.ts';
import { emptyObservation } from '../../src/pipeline/observation.ts';

/** One figure of a map. */
export function row(area: string, change: Partial<ChartRow> = {}): ChartRow {
  return {
    ...emptyObservation(area, '2016-01-01/P1Y'),
    ...{ value: 5.1, lower: 4.2, upper: 6.1, count: 75, denominator: 1473, status: '' },
    ...{ name: `Area ${area}`, edition: 'lsoa2011', class: 0, difference: null, direction: null },
    ...change,
  };
}

/** A map of two areas. */
export const CHART: ChartRecord = {
  id: 'sampleton-claimant-rate-2016',
  mark: 'choropleth',
  indicator: 'claimant-rate',
  place: { slug: 'sampleton', name: 'Sampleton', code: 'E06999999', within: 'England' },
  period: { slug: '2016', label: '2016' },
  edition: 'lsoa2011',
  name: 'Claimant rate, Sampleton, 2016',
  headline: 'Claimant rate above average in 1 of 2 LSOAs',
  subtitle: 'Claimants per 100 residents, 2016',
  summary: 'In 2016 the claimant rate ran from 2.0 to 5.1.',
  noun: 'claimant rate',
  unit: { kind: 'percent', symbol: '', words: 'claimants per 100 residents', decimals: 1 },
  elsewhere: null,
  rows: [row('E01000001'), row('E01000002', { value: 2, lower: 1.4, upper: 2.8 })],
  classes: { breaks: [3], extent: [2, 5.1], counts: [1, 1], noData: 0, ramp: 'ramp-2' },
  panels: [],
  breaks: [],
  programme: { name: 'City Strategy', from: 2007, to: 2011 },
  definitions: [],
  sources: [
    {
      ...{ slug: 'claimant-count', title: 'Claimant count', publisher: 'Office for Statistics' },
      ...{ url: 'https://statistics.example/', dataset: 'NM_1', licence: 'OGL-3.0' },
      ...{ standing: 'official statistics', attribution: 'Source: Office for Statistics.' },
    },
  ],
  attribution: ['Source: Office for Statistics.'],
  caveats: [],
  howMade: [],
  rounding: [],
  page: '/maps/claimant-rate/2016/',
};

/** A chart of a release: stored by it unless told. */
export function part(version: string, change: Partial<ReleasedPart> = {}): ReleasedPart {
  const { id, name } = CHART;
  return { id, name, state: 'new', stored: version, sha256: '', files: [], ...change };
}

/** A release with these charts. */
export function manifest(
  version: string,
  date: string,
  charts: readonly ReleasedPart[] = [part(version)],
): ReleaseManifest {
  const file = { path: '', sha256: '', bytes: 0 };
  const counts = { new: 0, revision: 0, correction: 0, withdrawal: 0 };
  return {
    ...{ format: 1, version, date, charts, summary: 'Figures.', previous: null },
    ...{ datasets: [], assets: [], changes: { ...file, counts }, addresses: { ...file, count: 0 } },
  };
}

/** One row of the ledger: a value of the first area that was revised. */
export function change(own: Partial<FigureChange> = {}): FigureChange {
  const area = own.area ?? 'E01000001';
  const period = own.period ?? '2016-01-01/P1Y';
  return {
    ...{ release: '1.1.0', date: '2027-03-05', dataset: 'claimant-rate', key: `${area} ${period}` },
    ...{ name: `Area ${area}`, area, period, column: 'value', old: '5', new: '5.1' },
    ...{ kind: 'revision', reason: '' },
    ...own,
  };
}

/** Releases, the latest first. */
export function releases(own: Partial<PublishedReleases> = {}): PublishedReleases {
  return { manifests: [], changes: [], unreleased: [], added: 0, ...own };
}
