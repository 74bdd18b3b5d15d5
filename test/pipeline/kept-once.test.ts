import { expect, it } from 'vitest';
import { keptOnce } from '../../src/pipeline/kept-once.ts';

it('keptOnce gives every text as it is, empty ones too, and keeps those of one table from another', () => {
  const [keep, other] = [keptOnce(), keptOnce()];
  const texts = ['E01013600', '', 'E01013601', 'E01013600', '__proto__', ''];
  expect(texts.map(keep)).toEqual(texts);
  expect(texts.toReversed().map(other)).toEqual(texts.toReversed());
});
