import { percentOf } from '../pipeline/proportion.ts';
import type { PrintedFigure } from './printed-figure.ts';

/** Words by which the plan’s text names the claimants of a target’s group. */
const NAMED_BY: Readonly<Record<string, RegExp>> = {
  'target-jobseekers': /^JSA claimants$/i,
  'target-incapacity-benefit': /^Incapacity Benefit claimants$/i,
  'target-lone-parents': /^Lone parents?( claimants)?$/i,
};

/** A target as a share of the claimants that the same document counts there. */
export interface ClaimantShare {
  readonly claimants: PrintedFigure;
  /** Per cent. */
  readonly share: number;
}

/**
 * A target of one area and group as a share of the claimants that the text gives for it, in per
 * cent; null where the text gives none.
 */
export function claimantShare(
  figures: readonly PrintedFigure[],
  target: { readonly area: string; readonly indicator: string; readonly value: number | null },
): ClaimantShare | null {
  const words = NAMED_BY[target.indicator];
  const claimants = figures.find(
    ({ area, column }) => area === target.area && words?.test(column) === true,
  );
  if (claimants === undefined || target.value === null) return null;
  const share = percentOf({ count: target.value, denominator: claimants.value });
  return { claimants, share };
}
