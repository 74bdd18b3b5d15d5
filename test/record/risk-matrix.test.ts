import { describe, expect, it } from 'vitest';
import type { PublishedItem } from '../../src/record/published-record.ts';
import { riskMatrix, risksOf } from '../../src/record/risk-matrix.ts';

const item: PublishedItem = {
  ...{ id: 'aim', kind: 'aim', title: 'An aim', quote: 'Words', part: 'Part', programme: 'plan' },
  at: { document: 'plan', place: 'Page 1' },
  ...{ groups: [], areas: [], figures: [], reported: [], related: [], verdicts: [], contexts: [] },
  ...{ standing: 'nothing-to-judge', questions: [], places: [], wards: [] },
};
const risk: PublishedItem = {
  ...item,
  id: 'delay',
  kind: 'risk',
  risk: { likelihood: 'medium', severity: 'high', printed: 'M, H', control: 'Follow it up.' },
};

describe('riskMatrix', () => {
  const risks = risksOf([item, risk]);

  it('holds the risks alone', () => {
    expect(risks.map(({ id }) => id)).toEqual(['delay']);
  });

  it('has all nine cells, the likeliest row first, severity from low to high', () => {
    const rows = riskMatrix(risks);
    expect(rows.map(({ likelihood }) => likelihood)).toEqual(['high', 'medium', 'low']);
    expect(rows.flatMap(({ cells }) => cells.map(({ severity }) => severity))).toHaveLength(9);
  });

  it('puts each risk into one cell', () => {
    const held = riskMatrix(risks).flatMap(({ likelihood, cells }) =>
      cells.flatMap((cell) => cell.risks.map(({ id }) => `${likelihood} ${cell.severity} ${id}`)),
    );
    expect(held).toEqual(['medium high delay']);
  });
});
