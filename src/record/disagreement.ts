import { formatNumber } from '../pipeline/format-number.ts';
import type { ReconciledCheck } from './reconciled.ts';

/** Two figures of one document that cannot both be so. */
export interface Disagreement {
  /** Slugs of the transcribed tables that it is shown beside. */
  readonly tables: readonly string[];
  /** Code of the area that it is about; empty where it is about the whole document. */
  readonly area: string;
  /** Figures as printed, to be added up; one where the document gives two for one thing. */
  readonly parts: readonly string[];
  /** What they add up to. */
  readonly sum: string;
  /** What the document says instead. */
  readonly stated: string;
  readonly sentence: string;
}

/**
 * The checks that are shown beside a document's tables, in their order.
 * @throws RangeError where one agrees, or its sentence lacks the sum or what is stated.
 */
export function disagreementsOf(checks: readonly ReconciledCheck[]): readonly Disagreement[] {
  return checks.flatMap(({ id, beside, outcome, lines: [line] }) => {
    if (beside === undefined) return [];
    if (outcome !== 'differs' || line === undefined || line.statedValue === null)
      throw new RangeError(`"${id}" stands beside a table, and does not differ`);
    const { tables, area = '', sentence } = beside;
    const sum = formatNumber(line.value, 0);
    const stated = formatNumber(line.statedValue, 0);
    for (const figure of [sum, stated])
      if (!sentence.split(/[^\d,]+|,(?!\d)/).includes(figure))
        throw new RangeError(`"${id}" needs ${figure} in its sentence`);
    return [{ tables, area, parts: line.parts, sum, stated, sentence }];
  });
}
