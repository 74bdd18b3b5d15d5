import type { PartRecord } from './kept-answers.ts';

/** A weak name of a version does not promise the same bytes, so the rest cannot be asked for by it. */
export function rangeValidator({ etag, lastModified }: PartRecord): string | null {
  return etag !== null && !etag.startsWith('W/') ? etag : lastModified;
}

/** Which version of an answer came, by what its headers say. */
export function versionOf(
  {
    question: { url },
    asked,
  }: { readonly question: { readonly url: string }; readonly asked: string },
  { headers }: Response,
): PartRecord {
  const named = (name: string) => (headers.get(name) === '' ? null : headers.get(name));
  const [etag, lastModified] = [named('etag'), named('last-modified')];
  const announced = headers.has('content-encoding') ? null : named('content-length');
  const length = announced === null ? null : Number(announced);
  return { url, asked, etag, lastModified, length };
}

/**
 * Whether an answer is the rest of a part: of the same version by name, from the part's end to the
 * end of the whole. A publisher that knows no condition would else send the rest of another version.
 */
export function continues(
  { headers }: Response,
  { record, bytes }: { readonly record: PartRecord; readonly bytes: number },
): boolean {
  const range = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers.get('content-range') ?? '');
  if (range === null || headers.has('content-encoding')) return false;
  const [start, end, total] = range.slice(1).map(Number) as [number, number, number];
  // A star, for a whole of unknown length, is no number.
  const whole = Number.isNaN(total) ? end + 1 : total;
  const isToTheEnd = start === bytes && whole === end + 1;
  return isToTheEnd && whole === (record.length ?? whole) && isSameVersion(headers, record);
}

function isSameVersion(headers: Headers, record: PartRecord): boolean {
  const [etag, date] = [headers.get('etag'), headers.get('last-modified')];
  // What the rest was asked for by must be named again; the other name may be left out.
  if (rangeValidator(record) === record.etag)
    return etag === record.etag && (date ?? record.lastModified) === record.lastModified;
  return date === record.lastModified && (etag ?? record.etag) === record.etag;
}
