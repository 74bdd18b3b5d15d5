import { formatPeriod } from './period.ts';
import type { RefreshedFile } from './refreshed-files.ts';

/**
 * The month that a place's list of postcodes is of, in words: "January 2027". That of the refresh
 * which brought it, since the directory is asked for what is in use on that day; else what the
 * source of postcodes declares of the list on record.
 * @throws RangeError where neither says a month.
 */
export function postcodesAsOf(
  place: string,
  refreshed: readonly Pick<RefreshedFile, 'file' | 'day'>[],
  sources: readonly { readonly postcodesOf?: string }[],
): string {
  const line = refreshed.find(({ file }) => file === `geography/${place}/postcodes.csv`);
  if (line !== undefined) return formatPeriod(`${line.day.slice(0, 7)}-01/P1M`);
  const declared = sources.find(({ postcodesOf }) => postcodesOf !== undefined)?.postcodesOf;
  if (declared === undefined)
    throw new RangeError(`nothing says of what month the postcodes of ${place} are`);
  return declared;
}
