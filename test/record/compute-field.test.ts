import { expect, it } from 'vitest';
import { DataError } from '../../src/pipeline/data-error.ts';
import { computeField } from '../../src/record/compute-field.ts';

const FIELD = { file: 'items/a.yaml', field: 'a.target', expected: 'figures that can be judged' };

function fail(fault: Error): never {
  throw fault;
}

it('computeField gives what was computed', () => {
  expect(computeField(FIELD, () => 7)).toBe(7);
});

it('computeField makes a RangeError the fault of its field, and leaves other errors alone', () => {
  const compute = () => computeField(FIELD, () => fail(new RangeError('70: no interval')));
  expect(compute).toThrow(DataError);
  expect(compute).toThrow(/^items\/a\.yaml, column "a\.target"\n {2}found: {4}70: no interval\n/);
  expect(() => computeField(FIELD, () => fail(new TypeError('a bug')))).toThrow(TypeError);
});
