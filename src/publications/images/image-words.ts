import { EDITION_WORDS } from '../../geography/edition.ts';
import { capitalise } from '../../pipeline/capitalise.ts';
import type { ChartRecord } from '../charts/chart-record.ts';
import { LICENCES } from '../licences.ts';

/** Most caveats that stand below an image: the declarations put the weightiest first. */
const CAVEATS = 2;

/** Sentences that must not be left behind when the image goes its own way. */
export function imageNotes(record: ChartRecord): readonly string[] {
  const caveats = record.caveats.slice(0, CAVEATS);
  const isSaid = caveats.some((caveat) => caveat.includes('95% confidence interval'));
  const hasIntervals = record.rows.some(({ lower }) => lower !== null);
  const interval = hasIntervals && !isSaid ? [intervalNote(record)] : [];
  return [...caveats, ...interval, ...roundingNotes(record, caveats)];
}

/** How the figures were rounded, where no caveat that stands here has said it. */
function roundingNotes(
  { rounding }: Pick<ChartRecord, 'rounding'>,
  caveats: readonly string[],
): readonly string[] {
  const isSaid = caveats.some((caveat) => /\bround/i.test(caveat));
  return isSaid || rounding.length === 0 ? [] : [`Rounding at the source: ${rounding.join('; ')}.`];
}

function intervalNote({ mark, edition, place }: ChartRecord): string {
  return mark === 'lines'
    ? `The band around ${place.name}’s line is its 95% confidence interval.`
    : `Each ${EDITION_WORDS[edition].one}’s figure has a 95% confidence interval: the chart’s table gives it.`;
}

/** Publisher, dataset and standing of every source, and the licences, in sentences. */
export function sourceLines({ sources }: ChartRecord): readonly string[] {
  return sources.map(
    ({ title, publisher, dataset, standing, licence }) =>
      `Source: ${title}, ${publisher} (${dataset}): ${standing}. Licence: ${LICENCES[licence].name}.`,
  );
}

/** Publishers on one short line: "Office for National Statistics". */
export function publishersOf({ sources }: ChartRecord): string {
  return [...new Set(sources.map(({ publisher }) => publisher))].join('; ');
}

/** How far publishers vouch for the figures: "Management information". */
export function standingsOf({ sources }: ChartRecord): readonly string[] {
  return [...new Set(sources.map(({ standing }) => capitalise(standing)))];
}

/** Names of the licences, each once. */
export function licenceNames({ sources }: ChartRecord): readonly string[] {
  return [...new Set(sources.map(({ licence }) => LICENCES[licence].name))];
}

/** Licences with their addresses, for programs that read metadata. */
export function licencesOf({ sources }: ChartRecord): readonly string[] {
  const licences = [...new Set(sources.map(({ licence }) => licence))];
  return licences.map((licence) => {
    const { name, url } = LICENCES[licence];
    return url === null ? name : `${name}, ${url}`;
  });
}
