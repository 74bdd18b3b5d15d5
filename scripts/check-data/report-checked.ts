import { formatFault, type DataFault } from '../../src/pipeline/data-error.ts';
import { formatPeriod } from '../../src/pipeline/period.ts';
import type { CheckedPlace } from './check-geography.ts';
import type { CheckedProgramme } from './check-programmes.ts';
import type { CheckedTable } from './check-tables.ts';

/** Everything that was found in `data/`. */
export interface CheckedData {
  readonly tables: readonly CheckedTable[];
  readonly places: readonly CheckedPlace[];
  readonly programmes: readonly CheckedProgramme[];
  readonly breaks: number;
  readonly releases: number;
  /** Files of releases whose hash was computed again. */
  readonly releasedFiles: number;
  readonly faults: readonly DataFault[];
}

/** Faults of one file that are written out; a file that is wrong throughout would bury the others. */
const MOST_OF_FILE = 20;

/** What is in `data/`, in lines of a few words for each source, table, place and programme. */
export function reportContents(checked: CheckedData): readonly string[] {
  const { tables, places, programmes, breaks, releases, releasedFiles } = checked;
  const bySource = Map.groupBy(tables, ({ source }) => source);
  return [
    ...[...bySource].flatMap(([source, own]) => [
      sourceLine(source, own),
      ...own.map((each) => `  ${tableLine(each)}`),
    ]),
    'geography',
    ...places.map((place) => `  ${placeLine(place)}`),
    'record',
    ...(programmes.length === 0 ? ['  not counted while its files have faults'] : []),
    ...programmes.map(
      ({ programme, items, tables: printed, checks }) =>
        `  ${programme}: ${counted(items, 'item')}, ${counted(printed, 'table')}, ${counted(checks, 'check')}`,
    ),
    `  ${counted(breaks, 'break')} in series`,
    'releases',
    `  ${counted(releases, 'release')}, ${counted(releasedFiles, 'file')} with their hashes`,
  ];
}

/** Faults as people read them, file by file, and how many more a file has than are written out. */
export function reportFaults(faults: readonly DataFault[]): readonly string[] {
  const byFile = Map.groupBy(faults, ({ file }) => file);
  return [...byFile].flatMap(([file, own]) => {
    const more = own.length - MOST_OF_FILE;
    const rest = more > 0 ? [`${file}: ${more} more, all of them with --json`] : [];
    return [...own.slice(0, MOST_OF_FILE).map(formatFault), ...rest];
  });
}

function sourceLine(source: string, tables: readonly CheckedTable[]): string {
  const rows = tables.reduce((sum, { summary }) => sum + (summary?.rows ?? 0), 0);
  return `${source}: ${counted(rows, 'row')} in ${counted(tables.length, 'table')}`;
}

function tableLine({ table, summary, statuses }: CheckedTable): string {
  if (summary === undefined) return `${table}: no figures so far`;
  const { rows, areas, periods, oldest, latest } = summary;
  const parts = [
    ...[counted(rows, 'row'), counted(areas, 'area'), counted(periods, 'period')],
    ...(oldest === latest ? [] : [`oldest ${formatPeriod(oldest)}`]),
    `latest ${formatPeriod(latest)}`,
    ...Object.entries(statuses).map(([status, count]) => `${count} ${status}`),
  ];
  return `${table}: ${parts.join(', ')}`;
}

function placeLine({ place, areas, files }: CheckedPlace): string {
  if (files === 0) return `${place}: no boundaries so far`;
  const counts = Object.entries(areas).map(([edition, count]) => `${count} ${edition}`);
  return `${place}: ${counts.join(', ')}`;
}

function counted(number: number, word: string): string {
  return number === 1 ? `1 ${word}` : `${number.toLocaleString('en-GB')} ${word}s`;
}
