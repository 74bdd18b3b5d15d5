import type { ChartRecord, ChartRow } from '../publications/charts/chart-record.ts';
import { canonicalJson } from './canonical-json.ts';
import { frozenFiles } from './frozen-file.ts';
import type { ReleasedPart, ReleasedState } from './manifest.ts';
import type { FileContents, ReleaseInput } from './release-input.ts';

/** The charts or datasets of a release, with the files that are stored. */
export interface PlannedParts {
  readonly parts: readonly ReleasedPart[];
  /** By path below the release's folder. */
  readonly files: FileContents;
}

/** Parts of the release before: all but those that it withdrew. */
export function publishedParts(
  { releases: [latest] }: Pick<ReleaseInput, 'releases'>,
  kind: 'charts' | 'datasets',
): ReadonlyMap<string, ReleasedPart> {
  const parts = latest?.manifest[kind].filter(({ state }) => state !== 'withdrawn') ?? [];
  return new Map(parts.map((part) => [part.id, part]));
}

/**
 * The charts of a release, ascending by id: one whose record differs from the one stored is stored
 * again, the others point to the release that stored them, and those that are gone are listed.
 */
export function planCharts(input: ReleaseInput): PlannedParts {
  const published = publishedParts(input, 'charts');
  const planned = input.charts.map((chart) => planChart(chart, published.get(chart.id), input));
  const known = new Set(input.charts.map(({ id }) => id));
  const gone = [...published.values()].filter(({ id }) => !known.has(id)).map(withdrawnPart);
  return {
    parts: [...planned.map(({ part }) => part), ...gone].sort(byId),
    files: new Map(planned.flatMap(({ files }) => [...files])),
  };
}

/** A part that a release no longer has. */
export function withdrawnPart(part: ReleasedPart): ReleasedPart {
  return { ...part, state: 'withdrawn', files: [] };
}

/** Order of parts in a manifest. */
export function byId(one: ReleasedPart, other: ReleasedPart): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

interface PlannedPart {
  readonly part: ReleasedPart;
  readonly files: FileContents;
}

function planChart(
  chart: ChartRecord,
  before: ReleasedPart | undefined,
  { version, hash, freeze, readStored }: ReleaseInput,
): PlannedPart {
  const record = canonicalJson(chart);
  const sha256 = hash(record);
  const own = { id: chart.id, name: chart.name, sha256 };
  if (before?.sha256 === sha256) return { part: unchanged(before, own), files: new Map() };
  const contents = new Map([...freeze(chart), [`${chart.id}.json`, record]]);
  const folder = `charts/${chart.id}/`;
  const files = frozenFiles(`archive/${version}/${folder}`, contents, hash);
  const was = before === undefined ? undefined : readStored(recordPath(before));
  return {
    part: { ...own, state: stateOf(chart, was), stored: version, files },
    files: new Map([...contents].map(([name, content]) => [`${folder}${name}`, content])),
  };
}

/** A part that an earlier release stores. */
export function unchanged(
  { stored }: ReleasedPart,
  own: Pick<ReleasedPart, 'id' | 'name' | 'sha256'>,
): ReleasedPart {
  return { ...own, state: 'unchanged', stored, files: [] };
}

/** Address of the record of a chart that a release stored: "archive/1.0.0/charts/a/a.json". */
export function recordPath({ id, stored }: Pick<ReleasedPart, 'id' | 'stored'>): string {
  return `archive/${stored}/charts/${id}/${id}.json`;
}

function stateOf(chart: ChartRecord, was: string | undefined): ReleasedState {
  if (was === undefined) return 'new';
  const before = JSON.parse(was) as Pick<ChartRecord, 'rows'>;
  return figuresOf(before) === figuresOf(chart) ? 'words changed' : 'values changed';
}

/** The figures of a chart without any words: two charts of the same figures give the same text. */
function figuresOf({ rows }: Pick<ChartRecord, 'rows'>): string {
  const figures = rows.map(({ area, period, value, lower, upper, ...rest }: ChartRow) => {
    const { count, denominator, status } = rest;
    return canonicalJson({ area, period, value, lower, upper, count, denominator, status });
  });
  return figures.sort().join('\n');
}
