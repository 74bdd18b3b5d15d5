import { EDITION_WORDS, type Edition } from './edition.ts';
import type { Answer, AreasAnswer } from './find-area.ts';
import type { NamedMatch } from './find-names.ts';
import type { PlacesFile } from './find-places.ts';
import type { PostcodeAnswer, WardDifference } from './find-postcode.ts';
import type { FoundPostcodes } from './find-postcodes.ts';

/** What kind of area, of which edition: "ward since 2015", "LSOA, 2011 and 2021 editions". */
export function formatKind(editions: NamedMatch['editions']): string {
  const [edition] = editions;
  if (edition.startsWith('lsoa')) {
    const years = editions.map((each) => each.slice(4)).sort();
    return `LSOA, ${formatList(years)} ${years.length === 1 ? 'edition' : 'editions'}`;
  }
  if (edition.startsWith('ward')) return editions.map(formatWard).join(' and ');
  return edition === 'authority' ? 'the whole city' : EDITION_WORDS[edition].one;
}

/** "a", "a and b", "a, b and c". */
export function formatList(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and ');
}

/** "1 postcode", "1,640 postcodes". */
export function formatPostcodes(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'postcode' : 'postcodes'}`;
}

/** "1 ward", "4 wards". */
export function formatWardCount(count: number): string {
  return `${count} ${count === 1 ? 'ward' : 'wards'}`;
}

/** The finding in one sentence. */
export function formatAnswer(answer: Answer, places: PlacesFile): string {
  switch (answer.kind) {
    case 'nothing asked':
      return 'Type a postcode, a ward, a neighbourhood or an LSOA.';
    case 'postcode':
      return formatWards(answer);
    case 'postcodes':
      return answer.starts.map(formatStart).join(' ');
    case 'areas':
      return formatNamed(answer, places);
    case 'elsewhere':
      return `No ${places.place} postcode starts ${answer.outcode}.`;
    case 'not held':
      return `${answer.start} is not among the postcodes of ${places.place} on record.`;
    case 'unknown':
      return `No area of ${places.place} on record has this name or code.`;
  }
}

function formatNamed({ matches, others }: AreasAnswer, { place }: PlacesFile): string {
  const elsewhere = others.map(({ name }) => `${name} is another place on record.`);
  const here =
    matches.length === 1
      ? `One area of ${place} has this name or code.`
      : `${matches.length} areas of ${place} have this in their name or code.`;
  return [...elsewhere, ...(matches.length > 0 ? [here] : [])].join(' ');
}

/** An answer in full: the finding, then what else there is to know, or to do next. */
export function formatNotes(answer: Answer, places: PlacesFile): readonly string[] {
  const finding = formatAnswer(answer, places);
  switch (answer.kind) {
    case 'elsewhere':
      return [
        finding,
        `This finder knows the postcodes of ${places.place} alone, which start ${formatList(Object.keys(places.outcodes))}. Homes just outside belong to another council.`,
      ];
    case 'not held':
      return [
        finding,
        `It may lie just outside the city, be newer than ${places.asOf}, or no longer be in use.`,
        formatStart(answer.near),
      ];
    case 'unknown':
      return [
        finding,
        'Try the first part of a postcode, another spelling of a ward or neighbourhood, or the lists.',
      ];
    case 'postcode':
      return [finding, ...answer.differences.map((each) => formatDifference(each, answer))];
    default:
      return [finding];
  }
}

/** Why figures of a postcode's LSOA are found under another ward than the postcode's own. */
export function formatDifference(
  { ward, lsoa, fitted }: WardDifference,
  { row }: PostcodeAnswer,
): string {
  const edition = EDITION_WORDS[ward.edition].of;
  return `${row.postcode} itself lies in ${ward.name} ward (${edition}), but the whole of its LSOA, ${lsoa.name}, is counted in ${fitted.name} ward, the best fit.`;
}

function formatWards({ row, areas }: PostcodeAnswer): string {
  const wards = areas
    .filter(({ editions: [edition] }) => edition.startsWith('ward'))
    .map(({ name, editions }) => `${name} (${formatKind(editions)})`);
  return `${row.postcode} lies in ${formatList(wards)}.`;
}

function formatStart({ start, rows, wards }: FoundPostcodes): string {
  const [newest] = wards;
  const names = newest?.shares.map(({ ward }) => ward.name) ?? [];
  const lie = rows.length === 1 ? 'starts' : 'start';
  const where =
    names.length < 2
      ? `in ${names.join('')} ward`
      : `in ${formatWardCount(names.length)}: ${formatList(names)}`;
  return `${formatPostcodes(rows.length)} ${lie} ${start}, ${where}.`;
}

function formatWard(edition: Edition): string {
  return `ward ${EDITION_WORDS[edition].of}`;
}
