import { formatDay } from '../../releases/day-words.ts';
import type { PublishedReleases } from '../../releases/manifest.ts';
import type { ChartRecord } from '../charts/chart-record.ts';
import { releasedChart } from '../charts/chart-versions.ts';

/** One work to cite: a chart as it stands now, or as one release froze it. */
export interface Citation {
  /** Key in a list of references: "leicester-neet", "leicester-neet-1.0.0". */
  readonly id: string;
  /** Name of the record as a whole, which no person signs. */
  readonly author: string;
  readonly title: string;
  readonly medium: 'Map' | 'Chart';
  /** Day of publication, ISO 8601; null before the first release that holds the chart. */
  readonly date: string | null;
  readonly version: string | null;
  readonly url: string;
  /** Where the figures come from, a sentence each. */
  readonly sources: readonly string[];
}

/** What citing needs beside the chart: the record's name, what was released, whole addresses. */
export interface CitationContext {
  readonly author: string;
  readonly releases: Pick<PublishedReleases, 'manifests'>;
  /** A path of the site as a whole address. */
  readonly absolute: (path: string) => string;
}

/**
 * How to cite a chart: always the latest first, dated by the latest release that holds it, then the
 * version that the release froze; before its first release only the former, without a date.
 */
export function citeChart(
  chart: Pick<ChartRecord, 'id' | 'name' | 'mark' | 'sources'>,
  { author, releases, absolute }: CitationContext,
): readonly [latest: Citation, frozen?: Citation] {
  const medium = chart.mark === 'lines' ? 'Chart' : 'Map';
  const sources = [
    ...new Set(chart.sources.map(({ title, publisher }) => `${title}, ${publisher}`)),
  ];
  const work = { author, title: chart.name, medium, sources } as const;
  const released = releasedChart(chart.id, releases.manifests);
  const latest: Citation = {
    ...work,
    id: chart.id,
    date: released?.latest.date ?? null,
    version: released?.latest.version ?? null,
    url: absolute(`/charts/${chart.id}/`),
  };
  if (released === null) return [latest];
  const { version, date, path } = released.stored;
  return [latest, { ...work, id: `${chart.id}-${version}`, date, version, url: absolute(path) }];
}

/** A citation as one line of text: author (year). Title [Map], version, date. Sources. Address. */
export function formatCitation(citation: Citation): string {
  const { author, date, title, medium, version, url, sources } = citation;
  const year = date === null ? 'n.d.' : date.slice(0, 4);
  const released =
    date === null || version === null ? '' : `, version ${version}, ${formatDay(date)}`;
  return (
    `${author} (${year}). ${title} [${medium}]${released}. ` +
    `Made from: ${sources.join('; ')}. ${url}`
  );
}

/** All citations of a chart as a text file, one a line. */
export function renderCitationText(citations: readonly (Citation | undefined)[]): string {
  return citations
    .filter((citation) => citation !== undefined)
    .map((citation) => `${formatCitation(citation)}\n`)
    .join('');
}
