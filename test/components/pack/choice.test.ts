import { describe, expect, it } from 'vitest';
import { formatChoice, parseChoice } from '../../../src/components/pack/choice.ts';

const KNOWN = ['a', 'b', 'c', 'd'];
const chosenBy = (search: string) => [...parseChoice(search, KNOWN).chosen];

describe('parseChoice', () => {
  it('chooses everything where the address says nothing', () => {
    expect(parseChoice('', KNOWN)).toEqual({ chosen: new Set(KNOWN), unknown: [] });
  });

  it('chooses what is named, in the order of the record', () => {
    expect(chosenBy('?items=c,a')).toEqual(['a', 'c']);
    expect(chosenBy('?items=')).toEqual([]);
  });

  it('chooses all but what is left out', () => {
    expect(chosenBy('?without=b')).toEqual(['a', 'c', 'd']);
  });

  it('names what is not on record, once asked for or left out', () => {
    expect(parseChoice('?items=a,x', KNOWN).unknown).toEqual(['x']);
    expect(parseChoice('?without=y', KNOWN)).toEqual({ chosen: new Set(KNOWN), unknown: ['y'] });
  });

  it('reads names of several programmes, encoded or not', () => {
    expect([...parseChoice('?items=p%2Fa%2Cp/b', ['p/a', 'p/b', 'q/a']).chosen]).toEqual([
      'p/a',
      'p/b',
    ]);
  });
});

describe('formatChoice', () => {
  it('is empty for everything and names nothing for nothing', () => {
    expect(formatChoice(new Set(KNOWN), KNOWN)).toBe('');
    expect(formatChoice(new Set(), KNOWN)).toBe('?items=');
  });

  it('names the shorter of what is chosen and what is left out', () => {
    expect(formatChoice(new Set(['a']), KNOWN)).toBe('?items=a');
    expect(formatChoice(new Set(['a', 'b', 'd']), KNOWN)).toBe('?without=c');
  });

  it('is read back as the same choice', () => {
    for (const chosen of [[], ['b'], ['a', 'd'], ['a', 'b', 'c'], KNOWN])
      expect(chosenBy(formatChoice(new Set(chosen), KNOWN))).toEqual(chosen);
  });
});
