import type { RiskLevel } from './item.ts';
import type { PublishedItem } from './published-record.ts';

/** A risk of the record with its levels. */
export type Risk = PublishedItem & { readonly risk: NonNullable<PublishedItem['risk']> };

/** One likelihood of the matrix: its risks by severity, from low to high. */
export interface MatrixRow {
  readonly likelihood: RiskLevel;
  readonly cells: readonly { readonly severity: RiskLevel; readonly risks: readonly Risk[] }[];
}

/** Levels of severity in the order of the columns. */
export const SEVERITIES: readonly RiskLevel[] = ['low', 'medium', 'high'];

/** The items that are risks, in the order of the document. */
export function risksOf(items: readonly PublishedItem[]): readonly Risk[] {
  return items.flatMap((item) => (item.risk === undefined ? [] : [{ ...item, risk: item.risk }]));
}

/** Likelihood by severity, the likeliest row first, as registers are set; every cell is there. */
export function riskMatrix(risks: readonly Risk[]): readonly MatrixRow[] {
  return SEVERITIES.toReversed().map((likelihood) => ({
    likelihood,
    cells: SEVERITIES.map((severity) => ({
      severity,
      risks: risks.filter(
        ({ risk }) => risk.likelihood === likelihood && risk.severity === severity,
      ),
    })),
  }));
}
