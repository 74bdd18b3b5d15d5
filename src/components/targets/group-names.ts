import { formatNumber } from '../../pipeline/format-number.ts';
import type { PooledGroup } from '../../pipeline/target-claimants.ts';

/** A group of areas as charts and tables name it; `targets` is how many areas the plan named. */
export function groupName({ key, areas }: PooledGroup, targets: number): string {
  if (key === 'targets') return `The ${formatNumber(targets, 0)} target LSOAs`;
  return key === 'others'
    ? `The ${formatNumber(areas, 0)} other LSOAs`
    : `All ${formatNumber(areas, 0)} LSOAs`;
}
