import { gzipSync } from 'node:zlib';
import { INVENTED_PAGE } from './invented-sources.ts';
import type { Answers } from './answer.ts';

/** Figures of the invented publisher, a row of cells each. */
export interface InventedFigures {
  /** Code, name, year, rate, lower and upper end. */
  readonly rates: readonly (readonly (string | number)[])[];
  /** Code, period and count. */
  readonly counts: readonly (readonly (string | number)[])[];
}

/** Authorities and LSOAs that the invented record knows. */
export const INVENTED_AUTHORITIES = ['E06000901', 'E06000902', 'E92000001'] as const;
export const inventedLsoas = (count: number) =>
  Array.from({ length: count }, (_, index) => `E0109${String(index + 1).padStart(4, '0')}`);

/** Figures of the years given: three authorities, and as many LSOAs as said. */
export function inventedFigures(years: readonly number[], lsoas = 12): InventedFigures {
  return {
    rates: INVENTED_AUTHORITIES.flatMap((code, at) =>
      years.map((year) => {
        const rate = 60 + at + (year % 10) / 10;
        return [code, `"Town, ${at + 1}"`, year, rate, rate - 2, rate + 2];
      }),
    ),
    counts: inventedLsoas(lsoas).flatMap((code, at) =>
      years.map((year) => [code, `${year}-01-01/P1Y`, 50 + at * 5 + (year % 10)]),
    ),
  };
}

/** The publisher that `invented-sources.ts` asks. */
export function inventedAnswers(figures: InventedFigures): Answers {
  const ok = (body: string | Uint8Array) => ({ status: 200, headers: {}, body });
  return ({ host, pathname, searchParams }) => {
    if (host !== 'figures.invented.example') return null;
    if (pathname === '/rate.csv') return ok(gzipSync(rateText(figures)));
    if (pathname !== '/count.csv') return null;
    const offset = Number(searchParams.get('offset'));
    const page = figures.counts.slice(offset, offset + INVENTED_PAGE);
    const rows = page.map((cells) => [...cells, figures.counts.length]);
    return ok(textOf(['code', 'period', 'count', 'total'], rows));
  };
}

/** The table of rates as text, before it is packed. */
export function rateText({ rates }: InventedFigures): string {
  return textOf(['code', 'name', 'year', 'rate', 'low', 'high'], rates);
}

function textOf(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  return [header, ...rows].map((cells) => `${cells.join(',')}\n`).join('');
}
