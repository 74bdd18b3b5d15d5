import { describe, expect, it } from 'vitest';
import { parseBreaks } from '../../src/record/breaks.ts';
import type { Certainty } from '../../src/record/target.ts';
import { judgeTarget, judgeVersions } from '../../src/verdicts/judge-target.ts';
import type { JudgeWords } from '../../src/verdicts/judge-words.ts';
import {
  INVENTED_CONTEXT,
  inventedAchieved,
  inventedTarget,
  inventedVersion,
} from './invented-target.ts';

const BREAKS = `
- id: B4
  title: Working age becomes 16 to 64
  date: '2010-08'
  tables: [rate-16-64]
  series: Working-age rates
  geographies: [authority]
  sentence: Rates for ages 16 to 64 came, for all years.
  effect: Levels differ.
  source: An article
  break: false
  compare: false
- id: B12
  title: Survey quality
  date: '2024-10'
  tables: [rate-16-64]
  series: The survey
  geographies: [authority]
  sentence: Accreditation was suspended.
  effect: Less certain.
  source: A letter
  break: false
  compare: true
`;

const breaks = parseBreaks(BREAKS, 'breaks.yaml');
const words: JudgeWords = {
  documents: [
    { id: 'plan', title: 'The plan' },
    { id: 'report', title: 'The report' },
  ],
  definitions: {
    'old-ages': 'women 16 to 59, men 16 to 64',
    'new-ages': 'everyone aged 16 to 64',
  },
  breaks,
};

function judge(fields: Parameters<typeof inventedTarget>[0]) {
  const [judged] = judgeVersions(inventedTarget(fields), words);
  if (judged === undefined) throw new Error('no version');
  return judged;
}

describe('judgeTarget, where there is nothing to judge', () => {
  it('finds no figure where neither a document nor a series has one', () => {
    const { verdict, sum } = judge({});
    expect(verdict).toBe('no-figure');
    expect(sum.lines).toEqual([
      'Target: 69.4%, by March 2008.',
      'Achieved: no figure in any document or series on record.',
    ]);
    expect(sum.result).toBe(
      'No figure published: none stands in the documents and series on record; others may hold one.',
    );
    expect(sum.inputs.map(({ name, value }) => [name, value])).toEqual([
      ['Baseline', 66.4],
      ['Target', 69.4],
      ['Achieved', null],
    ]);
  });

  it('does not compare figures of other ages, and names the break', () => {
    const { verdict, sum } = judge({ context: [INVENTED_CONTEXT] });
    expect(verdict).toBe('not-comparable');
    expect(sum.lines).toEqual([
      'Target: 69.4%, by March 2008.',
      'Baseline 66.4%: women 16 to 59, men 16 to 64.',
      'Figures published since August 2010: everyone aged 16 to 64 (break B4).',
      'Different definitions: not compared.',
    ]);
    expect(sum.result).toBe('Not comparable: the definition changed.');
  });

  it('names several breaks together, and none where none forbids the comparison', () => {
    const target = inventedTarget({ context: [INVENTED_CONTEXT] });
    const [version] = target.versions;
    if (version === undefined) throw new Error('no version');
    const lineWith = (each: JudgeWords['breaks']) =>
      judgeTarget(target, version, { ...words, breaks: each }).sum.lines[2];
    const strict = breaks.map((each) => ({ ...each, compare: false }));
    expect(lineWith(strict)).toBe('Published figures: everyone aged 16 to 64 (breaks B4 and B12).');
    expect(lineWith([])).toBe('Published figures: everyone aged 16 to 64.');
  });

  it.each([60, 69.4, 80])('does not compare %d achieved on another definition', (value) => {
    const achieved = inventedAchieved({
      value,
      printed: `${value}%`,
      definition: 'new-ages',
      certainty: { lower: value, upper: value },
    });
    const { verdict, sum } = judge({ achieved });
    expect(verdict).toBe('not-comparable');
    expect(sum.lines).toContain(`Achieved ${value}%: everyone aged 16 to 64.`);
    expect(sum.inputs.at(-1)?.definition).toBe('everyone aged 16 to 64');
  });

  it('looks at the definition before it asks for an interval', () => {
    const achieved = inventedAchieved({ definition: 'new-ages', certainty: 'exact' });
    expect(judge({ achieved }).verdict).toBe('not-comparable');
  });

  it('says the definition of a target without a baseline', () => {
    const version = inventedVersion({ baseline: undefined });
    const { sum } = judge({ versions: [version], context: [INVENTED_CONTEXT] });
    expect(sum.lines).toContain('Target: women 16 to 59, men 16 to 64.');
  });
});

describe('judgeTarget, on the definition of the target', () => {
  it('shows the sum of a rate, line by line', () => {
    const { verdict, sum } = judge({ achieved: inventedAchieved({}), context: [INVENTED_CONTEXT] });
    expect(verdict).toBe('met-within-margin');
    expect(sum.lines).toEqual([
      'Target: 69.4%, by March 2008.',
      'Reached at 69.4% or higher.',
      'Required change: 69.4 − 66.4 = +3.0 percentage points.',
      'Achieved: 70.1% (2008).',
      'Estimate: 70.1 − 69.4 = +0.7, reaches the target.',
      'Lower end of the 95% interval: 67.6 − 69.4 = −1.8, short of the target.',
      'Upper end of the 95% interval: 72.6 − 69.4 = +3.2, reaches the target.',
    ]);
    expect(sum.inputs.at(-1)).toEqual({
      name: 'Achieved',
      value: 70.1,
      lower: 67.6,
      upper: 72.6,
      unit: 'per cent',
      period: '2008',
      definition: 'women 16 to 59, men 16 to 64',
      source: 'The report, page 4',
    });
    expect(sum.result).toMatch(/^Met, within the margin of error:/);
  });

  it.each([
    [72, 69.5, 74.5, 'met'],
    [66.9, 64.4, 69.4, 'cannot-tell-margin'],
    [62.3, 59.5, 65.1, 'not-met'],
  ])('judges %d (%d to %d) against 69.4: %s', (value, lower, upper, verdict) => {
    const achieved = inventedAchieved({ value, certainty: { lower, upper } });
    expect(judge({ achieved }).verdict).toBe(verdict);
  });

  it('shows the sum of a rate that is to fall', () => {
    const version = inventedVersion({ value: 10, printed: '10%', baseline: undefined });
    const achieved = inventedAchieved({ value: 11, certainty: { lower: 9.5, upper: 12.5 } });
    const { verdict, sum } = judge({ better: 'lower', versions: [version], achieved });
    expect(verdict).toBe('cannot-tell-margin');
    expect(sum.lines).toContain('Reached at 10% or lower.');
    expect(sum.lines.slice(-3)).toEqual([
      'Estimate: 11.0 − 10.0 = +1.0, short of the target.',
      'Lower end of the 95% interval: 9.5 − 10.0 = −0.5, reaches the target.',
      'Upper end of the 95% interval: 12.5 − 10.0 = +2.5, short of the target.',
    ]);
  });

  it.each(['exact', 'at least', 'at most', { rounding: 5 }] as const)(
    'refuses a rate that is %j: it has no interval',
    (certainty) => {
      const achieved = inventedAchieved({ certainty });
      expect(() => judge({ achieved })).toThrow(/without its interval/);
    },
  );

  /** A drop of 42 people, achieved as given. */
  function judgeDrop(value: number, certainty: Certainty) {
    const version = inventedVersion({ value: 42, printed: '42', baseline: undefined });
    return judge({
      basis: 'count',
      unit: 'people',
      versions: [version],
      achieved: inventedAchieved({ value, printed: String(value), certainty }),
    });
  }

  it('shows the sum of a rounded count, line by line', () => {
    const { verdict, sum } = judgeDrop(40, { rounding: 10 });
    expect(verdict).toBe('cannot-tell-rounding');
    expect(sum.lines.slice(3)).toEqual([
      'Within 10 either way: 40 − 10 = 30, 40 + 10 = 50.',
      'Low end: 30 − 42 = −12, short of the target.',
      'High end: 50 − 42 = +8, reaches the target.',
    ]);
    expect(sum.inputs.at(-1)).toMatchObject({ value: 40, lower: 30, upper: 50, unit: 'people' });
  });

  it.each([
    ['exact', 'met', ['The count is exact.', 'Count: 42 − 42 = 0, reaches the target.']],
    [
      'at least',
      'met',
      [
        'Low end: 42 − 42 = 0, reaches the target.',
        'High end: none, the document says only that it is no less.',
      ],
    ],
    [
      'at most',
      'cannot-tell-rounding',
      [
        'Low end: none, the document says only that it is no more.',
        'High end: 42 − 42 = 0, reaches the target.',
      ],
    ],
    [
      { lower: 41, upper: 43 },
      'cannot-tell-rounding',
      [
        'Low end: 41 − 42 = −1, short of the target.',
        'High end: 43 − 42 = +1, reaches the target.',
      ],
    ],
  ] as const)('shows the sum of a count that is %j', (certainty, verdict, lines) => {
    const judged = judgeDrop(42, certainty);
    expect(judged.verdict).toBe(verdict);
    expect(judged.sum.lines.slice(3)).toEqual(lines);
  });
});

describe('judgeTarget and judgeVersions', () => {
  it('judge each version on its own number, in their order', () => {
    const versions = [
      inventedVersion({ id: 'first' }),
      inventedVersion({ id: 'second', value: 67, printed: '67%' }),
    ];
    const judged = judgeVersions(
      inventedTarget({ versions, achieved: inventedAchieved({}) }),
      words,
    );
    expect(judged.map(({ verdict }) => verdict)).toEqual(['met-within-margin', 'met']);
  });

  it('say that a version has no date', () => {
    const version = inventedVersion({ by: undefined });
    const { sum } = judge({ versions: [version] });
    expect(sum.lines[0]).toBe('Target: 69.4%, no date printed.');
    expect(sum.inputs.find(({ name }) => name === 'Target')?.period).toBe('no date printed');
  });

  it('refuse context on the definition of the target, which would have to be judged', () => {
    const context = [{ ...INVENTED_CONTEXT, definition: 'old-ages' }];
    expect(() => judge({ context })).toThrow(/judge it/);
  });

  it('refuse the version of another target, and documents and definitions without words', () => {
    const target = inventedTarget({ context: [INVENTED_CONTEXT] });
    expect(() => judgeTarget(target, inventedVersion({}), words)).toThrow(/not one of/);
    expect(() => judgeVersions(target, { ...words, definitions: {} })).toThrow(/"new-ages"/);
    expect(() => judgeVersions(target, { ...words, documents: [] })).toThrow(/"plan"/);
  });

  it('call the definition of a target by its measure where it has no other words', () => {
    const [judged] = judgeVersions(inventedTarget({}), { ...words, definitions: {} });
    expect(judged?.sum.inputs[0]?.definition).toBe('Employment rate, working age');
  });
});
