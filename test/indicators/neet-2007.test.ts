import { expect, it } from 'vitest';
import neet2007 from '../../src/indicators/neet-2007.ts';
import { formatUnit } from '../../src/pipeline/format-number.ts';

it('a share NEET is of the young people known, not of those who are NEET', () => {
  expect(formatUnit({ ...neet2007.unit })).toBe('of young people known');
});
