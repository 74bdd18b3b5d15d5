import { createHash } from 'node:crypto';
import type { ChartRecord } from '../../src/publications/charts/chart-record.ts';
import { datasetOfCharts } from '../../src/publications/datasets/figures-dataset.ts';
import { archivePath } from '../../src/releases/frozen-file.ts';
import type { WithdrawnChart } from '../../src/releases/manifest.ts';
import { planRelease } from '../../src/releases/plan-release.ts';
import type { ReleaseInput, StoredRelease } from '../../src/releases/release-input.ts';
import type { ReleaseNotes } from '../../src/releases/release-notes.ts';
import { tinyChart, type TinyRow } from './tiny-record.ts';

/** One release of the invented record. */
export interface Chapter {
  readonly version: string;
  readonly date: string;
  readonly notes: ReleaseNotes;
  readonly charts: readonly ChartRecord[];
  readonly withdrawn: readonly WithdrawnChart[];
}

const CITY = 'E06000016';
const row = (year: number, value: number | null): TinyRow => ({
  area: CITY,
  period: `${year}-01-01/P1Y`,
  value,
});
const rate = (...rows: readonly TinyRow[]) => tinyChart({ rows });
const share = (...rows: readonly TinyRow[]) =>
  tinyChart({ id: 'testham-share', indicator: 'share', rows });
const old = tinyChart({ id: 'testham-old', indicator: 'old', rows: [row(2010, 1), row(2011, 2)] });
const none = { corrections: [], withdrawals: [], revisions: [] };

/** A new value and a revision; then a correction, a row withdrawn and a chart withdrawn. */
export const THREE: readonly [Chapter, Chapter, Chapter] = [
  {
    version: '1.0.0',
    date: '2026-01-01',
    notes: { ...none, summary: 'The first release.' },
    charts: [old, rate(row(2010, 4.2), row(2011, 4.4)), share(row(2010, 10), row(2011, 12))],
    withdrawn: [],
  },
  {
    version: '1.1.0',
    date: '2026-02-01',
    notes: { ...none, summary: 'The figures of 2012.' },
    charts: [
      old,
      rate(row(2010, 4.2), row(2011, 4.5), row(2012, 4.8)),
      share(row(2010, 10), row(2011, 12)),
    ],
    withdrawn: [],
  },
  {
    version: '1.1.1',
    date: '2026-02-02',
    notes: {
      summary: 'A share is corrected, and what rested on a lost source is withdrawn.',
      corrections: [{ dataset: 'share', reason: 'The share was copied from the wrong line.' }],
      withdrawals: [
        { dataset: 'old', reason: 'Its source is lost, and nobody can check it.' },
        { dataset: 'rate', period: '2010-01-01/P1Y', reason: 'The publisher withdrew the year.' },
      ],
      revisions: [],
    },
    charts: [rate(row(2011, 4.5), row(2012, 4.8)), share(row(2010, 11), row(2011, 12))],
    withdrawn: [
      {
        id: 'testham-old',
        name: 'Old rate, Testham',
        date: '2026-02-02',
        reason: 'Its source is lost, and nobody can check it.',
        successor: 'testham-rate',
        lastRelease: '1.1.0',
      },
    ],
  },
];

/** SHA-256, hexadecimal. */
export const hash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** An archive in memory: bytes by address. */
export type TinyArchive = Map<string, Uint8Array>;

/** What the next chapter is planned from, after those whose files are in the archive. */
export function inputOf(
  chapter: Chapter,
  archive: TinyArchive,
  before: readonly StoredRelease[],
): ReleaseInput {
  const byIndicator = Map.groupBy(chapter.charts, ({ indicator }) => indicator);
  return {
    ...chapter,
    releases: before.toReversed(),
    readStored: (path) => new TextDecoder().decode(archive.get(path)),
    datasets: [...byIndicator.values()].map(datasetOfCharts),
    addresses: ['/', ...chapter.charts.map(({ id }) => `/charts/${id}/`)],
    redirects: [],
    hash,
    freeze: ({ id, headline }) =>
      new Map([
        ['index.html', `<h1>${headline}</h1>`],
        [`${id}.svg`, '<svg/>'],
      ]),
    assets: new Map([['chart.0123.css', 'h1 { color: black }']]),
  };
}

/** Plans and stores chapters in memory, one after the other. */
export function storeChapters(chapters: readonly Chapter[] = THREE): {
  readonly archive: TinyArchive;
  readonly releases: readonly StoredRelease[];
} {
  const archive: TinyArchive = new Map();
  const releases: StoredRelease[] = [];
  for (const chapter of chapters) {
    const { manifest, files } = planRelease(inputOf(chapter, archive, releases));
    for (const [path, content] of files)
      archive.set(archivePath(`${chapter.version}/${path}`), Buffer.from(content));
    const bytes = archive.get(`archive/${chapter.version}/manifest.json`) ?? '';
    releases.push({ manifest, sha256: hash(bytes) });
  }
  return { archive, releases };
}
