import { describe, expect, it } from 'vitest';
import { targetPaths, targetPathWords } from '../../src/record/target-paths.ts';
import type { Target } from '../../src/record/target.ts';

const at = { document: 'plan', place: 'Table 1' };
const version = { at, set: '2007-06', decided: 'The plan', why: 'It says so.' };
const baseline = { value: 65, printed: '65%', period: 'no date printed', at };
const target: Target = {
  measure: 'Invented rate',
  basis: 'rate',
  unit: 'per cent',
  better: 'higher',
  definition: 'old-ages',
  versions: [{ ...version, id: 'first', value: 69, printed: '69%', by: '2009', baseline }],
  context: [],
};
const achieved = {
  value: 66,
  printed: '66%',
  at,
  period: '2008',
  definition: 'old-ages',
  certainty: { lower: 64, upper: 68 },
  quote: 'It was 66%.',
};

describe('targetPaths', () => {
  it('leads from the baseline to the number of each version', () => {
    const drawn = targetPaths(target);
    expect(drawn?.paths).toHaveLength(1);
    expect(drawn?.paths[0]?.from).toMatchObject({ value: 65, span: null });
    expect(drawn?.paths[0]?.to).toMatchObject({ value: 69, span: [2009, 2010], when: 'by 2009' });
  });

  it('is null where no version has a baseline', () => {
    const [only] = target.versions;
    const bare = { ...version, id: 'first', value: only?.value ?? 0, printed: '42' };
    expect(targetPaths({ ...target, versions: [bare] })).toBeNull();
  });

  it('keeps a figure on the same definition, with its interval', () => {
    expect(targetPaths({ ...target, achieved })?.achieved).toMatchObject({
      value: 66,
      interval: [64, 68],
    });
  });

  it('takes the interval of a rounded figure from its rounding', () => {
    const rounded = { ...achieved, certainty: { rounding: 5 } };
    expect(targetPaths({ ...target, achieved: rounded })?.achieved?.interval).toEqual([61, 71]);
  });

  it('leaves out a figure on another definition', () => {
    const other = { ...achieved, definition: 'new-ages' };
    expect(targetPaths({ ...target, achieved: other })?.achieved).toBeNull();
  });
});

describe('targetPathWords', () => {
  it('says baseline, number and dates, and that no figure is published', () => {
    const drawn = targetPaths(target);
    if (drawn === null) throw new Error('no path');
    expect(targetPathWords(target, drawn).description).toBe(
      'The plan: from 65%, no date printed, to 69%, by 2009. ' +
        'No figure on this definition is on record after the baseline.',
    );
  });
});
