import type { PublishedProgramme } from '../../record/published-record.ts';
import { formatDate } from '../../verdicts/date-words.ts';
import { tabulate } from './cell-columns.ts';
import type { ChartSource } from '../charts/chart-record.ts';
import type { Dataset } from './dataset.ts';
import { promiseColumns, type PromiseRow } from './promise-columns.ts';
import { targetColumns, type TargetRow } from './target-columns.ts';

/** What the record of promises is joined to. */
export interface PromisesAround {
  /** Sources that its documents are declared as. */
  readonly sources: readonly ChartSource[];
  /** Names of the places whose record it is. */
  readonly places: readonly string[];
}

/** Every item of every programme as one dataset: a row each, in order of programme and item. */
export function datasetOfPromises(
  programmes: readonly PublishedProgramme[],
  around: PromisesAround,
): Dataset {
  const items = itemRows(programmes);
  return {
    ...sharedParts(programmes, around),
    ...tabulate(promiseColumns(), items),
    slug: 'promises',
    title: 'The record of promises',
    description:
      `What ${programmes.length} programmes promised, expected, warned of or stated: ` +
      `${items.length} items, each with its exact words, where they stand, the number to reach ` +
      `and what is on record of it. The programmes: ${titlesOf(programmes)}.`,
    primaryKey: ['programme', 'item'],
  };
}

/** Every version of every target as one dataset: a row each, in order of programme and item. */
export function datasetOfTargets(
  programmes: readonly PublishedProgramme[],
  around: PromisesAround,
): Dataset {
  const rows = itemRows(programmes).flatMap((row): readonly TargetRow[] => {
    const { target, verdicts } = row.item;
    return target === undefined ? [] : verdicts.map((judged) => ({ ...row, target, judged }));
  });
  return {
    ...sharedParts(programmes, around),
    ...tabulate(targetColumns(), rows),
    slug: 'promise-targets',
    title: 'Targets of the record',
    description:
      `The numbers to reach: ${rows.length} versions of targets, each with what it set out from, ` +
      'when it was to be reached, what is on record as achieved, and the verdict. ' +
      `The programmes: ${titlesOf(programmes)}.`,
    primaryKey: ['programme', 'item', 'version'],
  };
}

function itemRows(programmes: readonly PublishedProgramme[]): readonly PromiseRow[] {
  const keyOf = ({ item }: PromiseRow) => `${item.programme} ${item.id}`;
  return programmes
    .flatMap(({ programme, items }) => items.map((item): PromiseRow => ({ item, programme })))
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function titlesOf(programmes: readonly PublishedProgramme[]): string {
  return programmes.map(({ programme }) => programme.title).join(', ');
}

function sharedParts(
  programmes: readonly PublishedProgramme[],
  { sources, places }: PromisesAround,
): Pick<Dataset, 'indicator' | 'temporal' | 'spatial' | 'sources' | 'attribution' | 'notes'> {
  const years = programmes.flatMap(({ programme: { from, to } }) => [from, to]);
  const documents = programmes.flatMap(({ programme }) => programme.documents);
  return {
    indicator: null,
    temporal: [`${Math.min(...years)}-01-01`, `${Math.max(...years)}-12-31`],
    spatial: places,
    sources,
    attribution: [...new Set(sources.map(({ attribution }) => attribution))],
    notes: [
      'Words are exactly as printed. The record names organisations and no officers.',
      'Where a target was changed, the verdict on its item is that on the last version.',
      'The page of an item is at progress/<programme>/<item>/.',
      ...documents.map(
        ({ title, publisher, date }) => `Document: ${title}, ${publisher}, ${formatDate(date)}.`,
      ),
    ],
  };
}
