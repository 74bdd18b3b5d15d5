import type { PublishedItem } from '../../record/published-record.ts';
import { STANDING_WORDS } from '../../verdicts/standing.ts';
import type { ApiContext } from './api-context.ts';

/** What a programme set out to reach in an area, each version as it was decided. */
export interface ApiTarget {
  readonly programme: string;
  readonly item: string;
  readonly title: string;
  readonly measure: string;
  readonly unit: string;
  readonly versions: readonly {
    readonly value: number;
    /** The figure with its marks, exactly as in print: "66.4%". */
    readonly printed: string;
    /** Month or year in which it came into force. */
    readonly set: string;
    /** When it was to be reached; null where the document gives no date. */
    readonly by: string | null;
    readonly decided: string;
  }[];
  /** What came of it, in words. */
  readonly standing: string;
  readonly page: string;
}

/** Targets on record that are for one area and no other, in the order of the record. */
export function apiTargets(
  code: string,
  items: readonly PublishedItem[],
  { link }: ApiContext,
): readonly ApiTarget[] {
  return items.flatMap(({ programme, id, title, target, areas, standing }) => {
    if (target === undefined || areas.length !== 1 || areas[0] !== code) return [];
    return [
      {
        programme,
        item: id,
        title,
        measure: target.measure,
        unit: target.unit,
        versions: target.versions.map(({ value, printed, set, by, decided }) => ({
          ...{ value, printed, set, by: by ?? null, decided },
        })),
        standing: STANDING_WORDS[standing],
        page: link(`/progress/${programme}/${id}/`),
      },
    ];
  });
}
