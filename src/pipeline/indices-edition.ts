import type { Edition } from '../geography/edition.ts';
import { startYear } from './period.ts';

/** LSOAs that an edition of the English Indices of Deprivation was published for. */
export function indicesEdition(period: string): Edition {
  const year = startYear(period);
  if (year < 2015) return 'lsoa2001';
  return year < 2025 ? 'lsoa2011' : 'lsoa2021';
}
