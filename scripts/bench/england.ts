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
/** Most that an area may take at the largest size, as a share of what it takes at the middle one. */
const LINEAR = 1.3;

const measures: StepMeasure[] = [];
const changes: string[] = [];
for (const size of SIZES) {
  const { steps, change } = await measureSize({ ...size, months: 120, seed: 1 });
  measures.push(...steps);
  for (const { step, seconds } of steps) console.log(size.areas, step, `${seconds.toFixed(1)} s`);
  if (change !== null) changes.push(renderChange(change, size));
}

await writeSection('An invented England', {
  command: 'npm run bench -- --scale england',
  body: `${renderTable(
    ['step', 'areas', 'seconds', 'floor', 'times', 'a second', 'peak, MiB', 'MB', 'ms an area'],
    measures.map(renderStep),
  )}\n\n${renderGrowth()}\n\n${changes.join('\n\n')}`,
});

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
  const areas = size.areas.toLocaleString('en-GB');
  const share = (seconds: (of: StepSeconds) => number) =>
    `${((100 * seconds(changed)) / seconds(full)).toFixed(1)}%`;
  const words = ({ derived, pages, search }: StepSeconds) =>
    `derived data ${derived.toFixed(1)} s, pages ${pages.toFixed(1)} s, search ${search.toFixed(1)} s`;
  return (
    `One figure of one of ${size.authorities} authorities revised (${areas} areas): ` +
    `${words(changed)}; everything from nothing: ${words(full)}. ` +
    `Derived data and pages take ${share(({ derived, pages }) => derived + pages)}, ` +
    `with search ${share(({ derived, pages, search }) => derived + pages + search)}.`
  );
}

/** What an area takes at the largest size beside the middle one, and the steps that grow faster. */
function renderGrowth(): string {
  const [, middle, largest] = SIZES;
  const steps = [...new Set(measures.map(({ step }) => step))];
  const of = (step: string, areas: number) =>
    measures.find((measure) => measure.step === step && measure.areas === areas);
  const growth = steps.flatMap((step) => {
    const [one, other] = [of(step, middle.areas), of(step, largest.areas)];
    return one === undefined || other === undefined
      ? []
      : [{ step, times: perArea(other) / perArea(one) }];
  });
  const words = growth.map(({ step, times }) => `${step} ${times.toFixed(2)}`).join(', ');
  const worse = growth.filter(({ times }) => times > LINEAR).map(({ step }) => step);
  const verdict =
    worse.length === 0
      ? `No step grows faster than in proportion (${LINEAR} at most).`
      : `Faster than in proportion (more than ${LINEAR}): ${worse.join(', ')}.`;
  return `Time of an area at 33,000 areas as a multiple of that at 10,000: ${words}. ${verdict}`;
}

function perArea({ seconds, areas }: StepMeasure): number {
  return (1000 * seconds) / areas;
}
