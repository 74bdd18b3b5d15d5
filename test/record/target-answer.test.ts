import { expect, it } from 'vitest';
import type { Target, TargetVersion } from '../../src/record/target.ts';
import { targetAnswer } from '../../src/record/target-answer.ts';

const at = { document: 'plan', place: 'page 3' };
const version: TargetVersion = {
  id: 'first',
  value: 1290,
  printed: '1,290',
  at,
  by: '2009-06',
  set: '2007',
  decided: 'Plan',
  why: 'It says so.',
};
const target: Target = {
  measure: 'People moved into work',
  basis: 'count',
  unit: 'people',
  better: 'higher',
  definition: 'people-into-work',
  versions: [version],
  context: [],
};
const achieved: Target['achieved'] = {
  value: 200,
  printed: 'over 200',
  at,
  period: '2008/09',
  definition: 'people-into-work',
  certainty: 'at least',
  quote: 'over 200 people',
};

it('says what was to be reached and that nothing tells what was', () => {
  expect(targetAnswer(target, version)).toBe(
    'To reach: 1,290 people, by June 2009. Nothing on record says what was reached.',
  );
});

it('puts what was reached before what was to be, and says where print has no date', () => {
  const { by, ...undated } = version;
  expect(by).toBe('2009-06');
  expect(targetAnswer({ ...target, achieved }, undated)).toBe(
    'Reached: over 200 people, 2008/09. To reach: 1,290 people, no date printed.',
  );
});

it('gives the number with its unit beside words that print it otherwise', () => {
  expect(targetAnswer(target, { ...version, value: 30, printed: '50%' })).toContain(
    'To reach: 30 people (“50%”), by June 2009.',
  );
  expect(targetAnswer(target, { ...version, value: 69.4, printed: '69.4%' })).toContain(
    'To reach: 69.4%, by June 2009.',
  );
});
