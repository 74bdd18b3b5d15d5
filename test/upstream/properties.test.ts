import fc from 'fast-check';
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import { formatObservations } from '../../src/pipeline/observation-table.ts';
import { nomisColumns, type NomisRequest } from '../../src/upstream/nomis-request.ts';
import { nomisTable } from '../../src/upstream/nomis-table.ts';
import { wholeYearsOf } from '../../src/upstream/nomis-years.ts';
import { monthsOf } from '../../src/upstream/month-lists.ts';
import { answeredUpstream } from './answered-upstream.ts';
import { csvAnswer, csvText, type AnswerCell } from './answer.ts';
import { bringTiny } from './tiny.ts';
import { TINY_MONTHS } from './tiny-world.ts';

const AREAS = ['E01000001', 'E01000002'];
const request: NomisRequest = {
  ...{ name: 'nomis/any', dataset: 'NM_9_1', geography: 'TYPE298', areas: AREAS },
  ...{ dates: monthsOf([2019, 2020]), mayEndEarly: true, fixed: {} },
  figures: { dimension: 'measures', codes: [{ code: '20100' }] },
  declaredIn: 'src/sources/none.ts',
};

/** A count of a month, or none because it is suppressed. */
const count = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: 0, max: 300 }).map((fives) => fives * 5) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const counts = fc.array(fc.array(count, { minLength: 24, maxLength: 24 }), {
  minLength: AREAS.length,
  maxLength: AREAS.length,
});

function answerOf(held: readonly (readonly (number | null)[])[]): string {
  const rows = request.dates.flatMap((date, month) =>
    AREAS.map((area, index): readonly AnswerCell[] => {
      const value = held[index]?.[month] ?? null;
      const status = value === null ? ['Q', 'These figures are suppressed'] : ['A', 'Normal Value'];
      return [date, area, 20100, 'Value', value, ...status, 48];
    }),
  );
  return csvText(nomisColumns(request), rows);
}

async function yearsOf(text: string) {
  const table = await nomisTable(
    answeredUpstream(() => csvAnswer(text)),
    request,
  );
  return wholeYearsOf(table, AREAS).map(({ area, year, mean }) => ({
    ...emptyObservation(area, `${year}-01-01/P1Y`),
    ...mean('20100', 2),
  }));
}

describe('any monthly counts', () => {
  it('come back as the means of their years, and as no figure where a month has none', async () => {
    await fc.assert(
      fc.asyncProperty(counts, async (held) => {
        const rows = await yearsOf(answerOf(held));
        expect(rows).toHaveLength(4);
        rows.forEach(({ area, period, value, status }) => {
          const start = period.startsWith('2019') ? 0 : 12;
          const months = held[AREAS.indexOf(area)]?.slice(start, start + 12) ?? [];
          const sum = months.reduce<number>((total, each) => total + (each ?? 0), 0);
          if (months.includes(null)) expect([value, status]).toEqual([null, 'suppressed']);
          else expect(Math.abs((value ?? NaN) - sum / 12)).toBeLessThanOrEqual(0.005 + 1e-9);
        });
      }),
    );
  });

  it('are the same in any order of rows and columns', async () => {
    await fc.assert(
      fc.asyncProperty(counts, fc.infiniteStream(fc.nat()), async (held, numbers) => {
        const text = answerOf(held);
        const [header = [], ...rows] = csvParseRows(text);
        const shuffle = <Item>(items: readonly Item[]) =>
          items
            .map((item) => [numbers.next().value, item] as const)
            .toSorted(([one], [other]) => one - other)
            .map(([, item]) => item);
        const order = shuffle([...header.keys()]);
        const table = [header, ...shuffle(rows)].map((row) => order.map((at) => row[at] ?? ''));
        expect(await yearsOf(csvFormatRows(table))).toEqual(await yearsOf(text));
      }),
      { numRuns: 30 },
    );
  });

  it('are refused when any row is left out or is there twice', async () => {
    await fc.assert(
      fc.asyncProperty(counts, fc.nat(47), fc.boolean(), async (held, at, isTwice) => {
        const lines = answerOf(held).split('\n');
        const row = lines[at + 1] ?? '';
        const changed = lines.toSpliced(at + 1, 1, ...(isTwice ? [row, row] : []));
        await expect(yearsOf(changed.join('\n'))).rejects.toThrow('that Nomis counts');
      }),
      { numRuns: 30 },
    );
  });
});

it.each(Object.keys(TINY_MONTHS))('%s brings the same from rows in any order', async (slug) => {
  const reversed = await bringTiny(slug, (text, { name }) => {
    const [header = '', ...lines] = text.trimEnd().split('\n');
    return name.endsWith('.csv') ? [header, ...lines.reverse(), ''].join('\n') : text;
  });
  const straight = await bringTiny(slug);
  expect([...reversed.keys()]).toEqual([...straight.keys()]);
  for (const [table, rows] of straight)
    expect(formatObservations(reversed.get(table) ?? [])).toBe(formatObservations(rows));
});
