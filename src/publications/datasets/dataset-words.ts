import { EDITION_WORDS, EDITIONS } from '../../geography/edition.ts';
import { listWords } from '../../pipeline/list-words.ts';
import type { Dataset } from './dataset.ts';

/** The years that a dataset is about: "2013 to 2022", "2007". */
export function formatYears({ temporal: [from, to] }: Pick<Dataset, 'temporal'>): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first} to ${last}`;
}

/** The areas of a dataset, counted by edition: "187 LSOAs (2001 edition)"; null where it has none. */
export function areasInWords({ columns, rows }: Pick<Dataset, 'columns' | 'rows'>): string | null {
  const [code, edition] = ['area_code', 'area_edition'].map((name) =>
    columns.findIndex((column) => column.name === name),
  );
  if (code === undefined || edition === undefined || code === -1 || edition === -1) return null;
  const areas = new Map(rows.map((row) => [`${row[code]} ${row[edition]}`, row[edition]]));
  const counts = EDITIONS.map((each) => {
    const count = [...areas.values()].filter((own) => own === each).length;
    const { one, many, of } = EDITION_WORDS[each];
    return { each, count, words: `${count} ${count === 1 ? one : many}${of && ` (${of})`}` };
  }).filter(({ count }) => count > 0);
  if (counts.length === 1 && counts[0]?.each === 'authority')
    return `${counts[0].count} authorities, regions and nations`;
  return listWords(counts.map(({ words }) => words));
}
