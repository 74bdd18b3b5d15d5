import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureCommand, type CommandRun } from '../measure-command.ts';
import type { RouteTime } from '../route-timer.ts';
import { weighFolder } from '../weigh-folder.ts';
import { writeTable } from './canonical-csv.ts';
import { monthlyRows } from './claimant-rows.ts';
import type { EnglandPlan } from './invented-authorities.ts';
import { measureChange, type ChangeMeasure } from './measure-change.ts';
import type { MonthlyMeasure } from './monthly.ts';
import { addEngland, copyRecord } from './workspace.ts';

/** One step at one size, beside the floor: a plain script that makes the same files. */
export interface StepMeasure {
  readonly step:
    | 'months parsed and checked'
    | 'yearly means'
    | 'derived data'
    | 'pages and files'
    | 'HTML of pages'
    | 'search';
  readonly areas: number;
  readonly seconds: number;
  /** Seconds of the floor; null where there is none to compare with. */
  readonly floor: number | null;
  /** Largest resident set, in MiB. */
  readonly peakMemory: number | null;
  /** What it made: rows, files or pages. */
  readonly made: number;
  readonly of: 'rows' | 'files' | 'pages' | 'records';
  readonly bytes: number;
}

/** Rows as objects, and all that is derived, are more than Node takes unasked. */
const HEAP = '--max-old-space-size=12000';
/** Pages need less: with a larger heap they take as long, and clear up later. */
const HEAP_OF_PAGES = '--max-old-space-size=1100';
const SCRIPTS = 'scripts/bench/england';
/** File that the site's build writes the times of its routes to, where it is named. */
const ROUTE_TIMES = '.derived/route-times.json';

export interface SizeMeasure {
  readonly steps: readonly StepMeasure[];
  /** Null where it was not asked for. */
  readonly change: ChangeMeasure | null;
}

/** An England, and whether a change to one of its authorities is measured as well. */
export type SizePlan = EnglandPlan & { readonly changes: boolean };

/** Builds the record with an invented England added, in a folder of its own that is removed. */
export async function measureSize(plan: SizePlan): Promise<SizeMeasure> {
  const root = mkdtempSync(join(tmpdir(), 'england-'));
  try {
    const months = await measureMonths(root, plan);
    copyRecord(root);
    addEngland(root, plan);
    const derived = await measureDerived(root, plan.areas);
    const pages = await measurePages(root, plan.areas);
    const steps = [...months, derived, ...pages];
    return { steps, change: plan.changes ? await measureChange(root) : null };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function measureMonths(root: string, plan: EnglandPlan): Promise<readonly StepMeasure[]> {
  const [file, to] = [join(root, 'months.csv'), join(root, 'means.csv')];
  writeTable(file, plan, monthlyRows);
  const run = async (script: string) => {
    const { output } = await measureCommand('node', [HEAP, `${SCRIPTS}/${script}`, file, to]);
    return JSON.parse(output) as MonthlyMeasure;
  };
  const floor = await run('monthly-floor.ts');
  const { rows, parse, means, peakMemory } = await run('monthly.ts');
  const { bytes } = weighFolder(root, 'months.csv');
  rmSync(file);
  const step = { areas: plan.areas, peakMemory, made: rows, of: 'rows', bytes } as const;
  return [
    {
      ...step,
      step: 'months parsed and checked',
      seconds: parse / 1000,
      floor: floor.parse / 1000,
    },
    { ...step, step: 'yearly means', seconds: means / 1000, floor: floor.means / 1000 },
  ];
}

async function measureDerived(root: string, areas: number): Promise<StepMeasure> {
  const run = await measureCommand('node', [HEAP, 'scripts/build-data.ts'], { cwd: root });
  const copy = [join(process.cwd(), SCRIPTS, 'copy-files.ts'), '.derived', 'floor-derived'];
  const floor = await measureCommand('node', copy, { cwd: root });
  const { files: made, bytes } = weighFolder(join(root, '.derived'));
  return { ...ofRun(run, floor), step: 'derived data', areas, made, of: 'files', bytes };
}

/** All pages by Astro, then the search index over them. */
async function measurePages(root: string, areas: number): Promise<readonly StepMeasure[]> {
  const build = await measureCommand('astro', ['build', '--silent'], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: HEAP_OF_PAGES, ROUTE_TIMES },
  });
  const floor = await measureCommand('node', ['scripts/bench/floor.ts', 'dist', 'floor-pages'], {
    cwd: root,
  });
  const all = weighFolder(join(root, 'dist'));
  const html = weighFolder(join(root, 'dist'), '.html');
  const search = await measureCommand('node', ['scripts/build-search.ts'], { cwd: root });
  const index = weighFolder(join(root, 'dist/pagefind'));
  const records = weighFolder(join(root, 'dist/pagefind/fragment')).files;
  return [
    { ...ofRun(build, null), step: 'pages and files', areas, ...all, made: all.files, of: 'files' },
    {
      // Both of the processor: other work on the machine does not count.
      ...{ step: 'HTML of pages', areas, seconds: htmlSeconds(root), floor: floor.cpuSeconds },
      ...{ peakMemory: build.peakMemory, made: html.files, of: 'pages', bytes: html.bytes },
    },
    {
      ...ofRun(search, null),
      ...{ step: 'search', areas, made: records, of: 'records', bytes: index.bytes },
    },
  ];
}

/** Seconds of the processor that drawing all HTML took, of what the build took. */
function htmlSeconds(root: string): number {
  const text = readFileSync(join(root, ROUTE_TIMES), 'utf8');
  const pages = (JSON.parse(text) as readonly RouteTime[]).filter(({ route }) =>
    /\.astro$|\.html\.ts$/.test(route),
  );
  return pages.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
}

function ofRun({ seconds, peakMemory }: CommandRun, floor: CommandRun | null) {
  return { seconds, peakMemory, floor: floor?.seconds ?? null };
}
