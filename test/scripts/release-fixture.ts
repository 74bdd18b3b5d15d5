import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { runCopyArchive } from '../../scripts/copy-archive.ts';
import { complaintOf } from '../../scripts/exit-with-data-error.ts';
import { runRelease } from '../../scripts/release.ts';
import { runVerify } from '../../scripts/verify.ts';
import type { ChartRecord } from '../../src/publications/charts/chart-record.ts';
import { renderDatasetCsv } from '../../src/publications/datasets/dataset-csv.ts';
import { datasetOfCharts } from '../../src/publications/datasets/figures-dataset.ts';
import { renderChartJson } from '../../src/publications/charts/chart-json.ts';
import type { Chapter } from '../releases/three-releases.ts';

/** What a command said, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

/** The commands by the names of their scripts, each giving the code that it ends with. */
const COMMANDS = {
  release: (args: readonly string[]) => runRelease(args).then(() => 0),
  verify: runVerify,
  'copy-archive': (args: readonly string[]) => runCopyArchive(args).then(() => 0),
} as const;

/**
 * Runs a command to its end, in this process: starting another for each would take minutes. What
 * `complaintOf` does not know fails the test, as it would end the script with a stack trace.
 */
export async function runScript(
  script: keyof typeof COMMANDS,
  ...args: readonly string[]
): Promise<Ended> {
  const lines: string[] = [];
  const { log } = console;
  // What a command says is its output, not noise: `fail-on-console` must not see it.
  Object.assign(console, { log: (line: unknown) => lines.push(String(line)) });
  const saidOf = () => lines.map((line) => `${line}\n`).join('');
  try {
    const code = await COMMANDS[script](args);
    return { code, said: saidOf(), complained: '' };
  } catch (fault) {
    return { code: 1, said: saidOf(), complained: `${complaintOf(fault)}\n` };
  } finally {
    Object.assign(console, { log });
  }
}

/** An empty folder in which an invented record is kept. */
export function newRoot(): string {
  return mkdtempSync(join(tmpdir(), 'releases-'));
}

/** Puts a record where the data and the built site of a chapter would be. */
export async function buildChapter(root: string, chapter: Chapter): Promise<Ended> {
  const { charts, notes, withdrawn } = chapter;
  const datasets = [...Map.groupBy(charts, ({ indicator }) => indicator).values()].map(
    datasetOfCharts,
  );
  cpSync('data/redirects.csv', join(root, 'data/redirects.csv'), { force: false });
  writeTexts(root, {
    'data/releases/next.yaml': stringify(notes),
    'data/withdrawn-charts.yaml': stringify(withdrawn),
    '.derived/charts.json': JSON.stringify(charts.map(({ id }) => id)),
    '.derived/datasets.json': JSON.stringify(datasets.map(({ slug }) => slug)),
    'dist/index.html': '<h1>Invented</h1>',
  });
  for (const chart of charts) writeTexts(root, textsOfChart(chart));
  for (const dataset of datasets)
    writeTexts(root, {
      [`.derived/datasets/${dataset.slug}.json`]: JSON.stringify(dataset),
      [`dist/data/${dataset.slug}/${dataset.slug}.csv`]: renderDatasetCsv(dataset),
    });
  return runScript('copy-archive', '--root', root, '--dist', join(root, 'dist'));
}

function textsOfChart(chart: ChartRecord): Readonly<Record<string, string>> {
  const { id, headline } = chart;
  return {
    [`.derived/charts/${id}.json`]: JSON.stringify(chart),
    [`dist/charts/${id}/index.html`]: `<h1>${headline}</h1>`,
    [`dist/charts/${id}/${id}.svg`]: '<svg/>',
    [`dist/charts/${id}/${id}.json`]: renderChartJson(
      chart,
      `https://record.example/charts/${id}/`,
    ),
    [`dist/charts/${id}/embed/index.html`]: `<h1>${headline}</h1>`,
  };
}

/** Writes texts below a folder. */
export function writeTexts(root: string, texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Builds a chapter and releases it. */
export async function releaseChapter(root: string, chapter: Chapter): Promise<Ended> {
  await buildChapter(root, chapter);
  return runScript('release', chapter.version, '--date', chapter.date, '--root', root);
}
