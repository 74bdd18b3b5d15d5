import type { SeededRandom } from './seeded-random.ts';

/** Spread of the logarithm of sizes: authorities of England have from about 20 to 640 LSOAs. */
const SPREAD = 0.55;

/**
 * Numbers of areas of invented authorities, log-normal, which add up to `areas` exactly; each at
 * least 3.
 */
export function authoritySizes(
  { areas, authorities }: { readonly areas: number; readonly authorities: number },
  random: SeededRandom,
): readonly number[] {
  const weights = Array.from({ length: authorities }, () => Math.exp(SPREAD * random.normal()));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const sizes = weights.map((weight) => Math.max(3, Math.floor((areas * weight) / all)));
  const given = sizes.reduce((sum, size) => sum + size, 0);
  const largest = sizes.indexOf(Math.max(...sizes));
  // What rounding down left over is spread one by one; what the least size took, the largest gives.
  return sizes.map((size, index) => {
    if (given > areas) return index === largest ? size - (given - areas) : size;
    const rest = areas - given;
    return size + Math.floor(rest / authorities) + (index < rest % authorities ? 1 : 0);
  });
}
