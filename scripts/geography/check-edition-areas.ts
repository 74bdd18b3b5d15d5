import { DataError } from '../../src/pipeline/data-error.ts';
import type { KeptGeography } from './kept-geography.ts';
import type { EditionNames } from './place-names.ts';

/**
 * An edition has the same areas for ever: that is what makes it one. So a code that is on record
 * and did not come, or came and is not on record, is another area or a garbled one.
 * @throws DataError for the first edition on record that would have other areas.
 */
export function checkEditionAreas(
  names: EditionNames,
  { areas }: Pick<KeptGeography, 'areas'>,
): void {
  for (const [edition, brought] of names) {
    const known = new Set(areas.filter((area) => area.edition === edition).map(({ code }) => code));
    const gone = [...known].filter((code) => !brought.has(code));
    const further = [...brought.keys()].filter((code) => !known.has(code));
    if (known.size === 0 || gone.length + further.length === 0) continue;
    throw new DataError({
      file: 'areas.csv',
      found: `${edition} without ${gone.join(', ') || 'none'}, and with ${further.join(', ') || 'none'} besides`,
      expected: `the areas of ${edition} on record (${known.size}): an edition does not change`,
      remedy:
        'ask again; if it stays, see at the publisher which codes are right; where those on record are wrong, ' +
        'take the files of the edition and its lines in areas.csv away first',
    });
  }
}
