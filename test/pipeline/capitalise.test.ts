import { describe, expect, it } from 'vitest';
import { capitalise } from '../../src/pipeline/capitalise.ts';

describe('capitalise', () => {
  it('makes the first letter a capital and leaves the rest', () => {
    expect(capitalise('no LSOAs')).toBe('No LSOAs');
    expect(capitalise('')).toBe('');
  });
});
