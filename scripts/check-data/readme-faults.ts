import { dirname } from 'node:path';
import type { DataFault } from '../../src/pipeline/data-error.ts';
import type { Source } from '../../src/sources/source.ts';
import { asCsv } from '../tables/table-files.ts';

const README = 'data/README.md';

/** What `data/README.md` is compared with. */
interface Described {
  readonly readme: string;
  /** Paths of all files below `data`, without it: "geography/authorities.csv". */
  readonly files: readonly string[];
  readonly sources: readonly Source[];
}

/**
 * Where `data/README.md` and what it describes differ: files without a line, lines without a file,
 * and tables and sources of which it does not say what their declarations say.
 */
export function readmeFaults({ readme, files, sources }: Described): readonly DataFault[] {
  const own = files.filter((file) => file !== 'README.md');
  return [
    ...own
      .filter((file) => namesOf(file).every((name) => !readme.includes(`\`${name}\``)))
      .map((file) => fault('no line for a file', `a line that begins | \`${describedAs(file)}\``)),
    ...lostFiles(readme, [...own.flatMap(namesOf), ...own, ...awaitedFiles(sources)]).map(
      (file) => ({
        ...fault(`\`${file}\`, which is not there`, 'lines of files that are there'),
        remedy: `bring the file back, or take its line out of ${README}`,
      }),
    ),
    ...sources.flatMap((source) => sourceFaults(readme, source, own)),
  ];
}

/**
 * Items, the files of releases and those of places are many of one form: a folder of them is
 * described once.
 */
function describedAs(file: string): string {
  return file
    .replace(/^geography\/[^/]+\//, 'geography/<place>/')
    .replace(/\/items\/[^/]+\.yaml$/, '/items/')
    .replace(/^releases\/\.?\d+\.\d+\.\d+(\.partial)?\/.+$/, 'releases/<version>/');
}

/** How a file may be called: a table that is kept as Parquet by the name of its CSV as well. */
function namesOf(file: string): readonly string[] {
  return [...new Set([describedAs(file), asCsv(describedAs(file))])];
}

function lostFiles(readme: string, files: readonly string[]): readonly string[] {
  const folders = new Set(files.map((file) => `${dirname(file)}/`));
  return [...readme.matchAll(/^\| `([^`]+\/[^`]+)`/gm)].flatMap(([, file = '']) =>
    files.includes(file) || folders.has(file) ? [] : [file],
  );
}

/** Tables that only a refresh brings: described before there is a file. */
function awaitedFiles(sources: readonly Source[]): readonly string[] {
  return sources
    .flatMap(({ tables }) => tables)
    .flatMap(({ origin, slug }) => (origin === 'upstream' ? [`observations/${slug}.csv`] : []));
}

function sourceFaults(
  readme: string,
  { tables, publisher, caveats, definition }: Source,
  files: readonly string[],
): readonly DataFault[] {
  if (tables.length === 0) return [];
  const lines = readme.split('\n');
  const ofTables = tables.flatMap(({ slug, measure, unit, rounding }) => {
    const csv = `observations/${slug}.csv`;
    const file = files.find((each) => asCsv(each) === csv) ?? csv;
    const isOwn = (line: string) => namesOf(file).some((name) => line.startsWith(`| \`${name}\``));
    const line = lines.find(isOwn);
    const cells = [`| ${measure}; ${unit} |`, `| ${publisher}; `, `| ${rounding} |`];
    if (line === undefined && !files.includes(file)) return [];
    if (line !== undefined && cells.every((cell) => line.includes(cell))) return [];
    const model = `| \`${file}\` | ${measure}; ${unit} | ${publisher}; licence | areas | ${rounding} |`;
    return [fault(line ?? `no line for \`${file}\``, `a line such as: ${model}`)];
  });
  const unsaid = [definition, ...caveats].filter((sentence) => !readme.includes(sentence));
  return [
    ...ofTables,
    ...unsaid.map((sentence) => fault('a sentence of a source left out', `"${sentence}"`)),
  ];
}

function fault(found: string, expected: string): DataFault {
  const remedy = `write it in ${README}: what a file is must stand beside it`;
  return { file: README, found, expected, remedy };
}
