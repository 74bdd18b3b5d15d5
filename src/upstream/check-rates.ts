import { DataError } from '../pipeline/data-error.ts';
import type { NomisRequest } from './nomis-request.ts';
import type { NomisTable } from './nomis-table.ts';

/** Codes of a rate in percent and of the two estimates that it is the quotient of. */
interface RateCodes {
  readonly rate: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** Estimates of people are rounded to hundreds, rates to 0.1. */
const ROUNDED_TO = { people: 100, rate: 0.1 } as const;

/**
 * Checks that each rate follows from its numerator and denominator, as far as their rounding lets it
 * be told: figures that changed places would be seen.
 * @throws DataError naming area, date and the three figures.
 */
export function checkRates(table: NomisTable, request: NomisRequest, codes: RateCodes): void {
  for (const area of request.areas)
    for (const date of table.dates) {
      const figureOf = (code: string) => table.cell(area, date, code).value ?? NaN;
      const rate = figureOf(codes.rate);
      const [numerator, denominator] = [figureOf(codes.numerator), figureOf(codes.denominator)];
      if (isQuotient(rate, numerator, denominator)) continue;
      throw new DataError({
        file: `${request.name}-*.csv`,
        found: `${area}, ${date}: ${rate} of ${numerator} in ${denominator}`,
        expected: 'a rate that is 100 times numerator through denominator, rounding apart',
        remedy: `ask again; if Nomis still answers so, compare ${request.dataset} on nomisweb.co.uk with ${request.declaredIn}`,
      });
    }
}

/** Also true where one of the three is not given: there is nothing to tell then. */
function isQuotient(rate: number, numerator: number, denominator: number): boolean {
  const half = ROUNDED_TO.people / 2;
  const slack = ROUNDED_TO.rate / 2 + 1e-9;
  const least = (100 * (numerator - half)) / (denominator + half);
  const most = (100 * (numerator + half)) / Math.max(1, denominator - half);
  return !(rate < least - slack || rate > most + slack);
}
