import type { ChangeMeasure, StepSeconds } from './england/measure-change.ts';
import { measureSize, type StepMeasure } from './england/measure-size.ts';
import { renderTable, writeSection } from './report-section.ts';

/**
 * `npm run bench -- --scale england`: how the record grows when hundreds of councils join it by
 * adding files. Each size is built in a folder of its own by the very code of the record.
 */
const SIZES = [
  { areas: 1_000, authorities: 9, changes: false },
  { areas: 10_000, authorities: 91, changes: true },
  { areas: 33_000, authorities: 300, changes: true },
] as const;
/** Most that an area may take at a size, as a share of what it takes at the one before. */
const LINEAR = 1.3;

const measures: StepMeasure[] = [];
const changes: string[] = [];
for (const size of SIZES) {
  const { steps, change } = await measureSize({ ...size, months: 120, seed: 1 });
  measures.push(...steps);
  if (change !== null) changes.push(renderChange(change, size));
  // What was measured is on record before the next size, which takes longer, begins.
  await writeReport();
}

async function writeReport(): Promise<void> {
  const table = renderTable(
    ['step', 'areas', 'seconds', 'floor', 'times', 'a second', 'peak, MiB', 'MB', 'ms an area'],
    measures.map(renderStep),
  );
  await writeSection('An invented England', {
    command: 'npm run bench -- --scale england',
    body: [table, ...renderGrowth(), ...changes].join('\n\n'),
  });
}

function renderStep(measure: StepMeasure): readonly string[] {
  const { step, areas, seconds, floor, peakMemory, made, of, bytes } = measure;
  return [
    ...[step, areas.toLocaleString('en-GB'), seconds.toFixed(1)],
    ...(floor === null ? ['', ''] : [floor.toFixed(1), (seconds / floor).toFixed(1)]),
    `${Math.round(made / seconds).toLocaleString('en-GB')} ${of}`,
    ...[peakMemory?.toFixed(0) ?? '', (bytes / 1e6).toFixed(1), perArea(measure).toFixed(2)],
  ];
}

/** What a change to one authority takes, of what everything takes. */
function renderChange({ full, changed }: ChangeMeasure, size: (typeof SIZES)[number]): string {
  const sum = (steps: readonly StepSeconds[]) =>
    steps.reduce((total, { seconds }) => total + seconds, 0);
  const row = (words: string, [whole, part]: readonly [number, number]) => [
    ...[words, whole.toFixed(1), part.toFixed(1), `${((100 * part) / whole).toFixed(1)}%`],
  ];
  const rows = full.map(({ makes, seconds }, index) =>
    row(makes, [seconds, changed[index]?.seconds ?? NaN]),
  );
  // The first two: what the figures are made into, before it is drawn, packed and listed again.
  const both = row('derived data and pages', [sum(full.slice(0, 2)), sum(changed.slice(0, 2))]);
  const all = row('the whole command', [sum(full), sum(changed)]);
  return (
    `\`npm run build -- --incremental\` of ${size.areas.toLocaleString('en-GB')} areas, from nothing ` +
    `and after one figure of one of ${size.authorities} authorities was revised:\n\n` +
    renderTable(['step', 'from nothing, s', 'revised, s', 'share'], [...rows, both, all])
  );
}

/** What an area takes at a size beside the one before it, and the steps that grow faster. */
function renderGrowth(): readonly string[] {
  return SIZES.slice(1).flatMap((size, index) => {
    const [one, other] = [SIZES[index]?.areas ?? 0, size.areas];
    const growth = measures
      .filter(({ areas }) => areas === other)
      .flatMap((measure) => {
        const before = measures.find(({ step, areas }) => step === measure.step && areas === one);
        return before === undefined
          ? []
          : [{ step: measure.step, times: perArea(measure) / perArea(before) }];
      });
    return growth.length === 0 ? [] : [growthWords(growth, [one, other])];
  });
}

function growthWords(
  growth: readonly { readonly step: string; readonly times: number }[],
  sizes: readonly [one: number, other: number],
): string {
  const [one, other] = sizes.map((areas) => areas.toLocaleString('en-GB'));
  const words = growth.map(({ step, times }) => `${step} ${times.toFixed(2)}`).join(', ');
  const worse = growth.filter(({ times }) => times > LINEAR).map(({ step }) => step);
  const verdict =
    worse.length === 0
      ? `No step grows faster than in proportion (${LINEAR} at most).`
      : `Faster than in proportion (more than ${LINEAR}): ${worse.join(', ')}.`;
  return `Time of an area at ${other} areas as a multiple of that at ${one}: ${words}. ${verdict}`;
}

function perArea({ seconds, areas }: StepMeasure): number {
  return (1000 * seconds) / areas;
}
