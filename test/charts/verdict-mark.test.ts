import { describe, expect, it } from 'vitest';
import { renderVerdictMark } from '../../src/charts/verdict-mark.ts';
import { STANDINGS } from '../../src/verdicts/standing.ts';

describe('the marks of the verdicts', () => {
  const marks = STANDINGS.map(renderVerdictMark);

  it('differ in shape, so that no colour is needed', () => {
    expect(new Set(marks).size).toBe(STANDINGS.length);
  });

  it('are of one size, hidden from assistive technology, and carry no colour of their own', () => {
    for (const mark of marks) {
      expect(mark).toContain('viewBox="0 0 20 20" aria-hidden="true"');
      expect(mark).not.toMatch(/fill=|stroke=|style=|#[0-9a-f]{3}/);
    }
  });
});
