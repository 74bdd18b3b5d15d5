import { describe, expect, it } from 'vitest';
import { withdrawnWords } from '../../../src/publications/charts/withdrawn-words.ts';

const WITHDRAWN = {
  ...{ id: 'sampleton-neet', name: 'NEET, Sampleton', date: '2027-03-05' },
  ...{ reason: 'The department no longer publishes it', successor: null, lastRelease: '1.1.0' },
};

describe('the words of a withdrawn chart', () => {
  it('say that it is withdrawn, when, why, and that nothing takes its place', () => {
    expect(withdrawnWords(WITHDRAWN, null)).toEqual({
      title: 'Withdrawn: NEET, Sampleton',
      sentence:
        'This chart was withdrawn on 5 March 2027 and is no longer kept up. ' +
        'The department no longer publishes it. No chart takes its place.',
      lastValues: 'They were published in version 1.1.0 and must not be read as current.',
      frozen: '/archive/1.1.0/charts/sampleton-neet/',
      successor: null,
    });
  });

  it('lead to the chart that takes its place', () => {
    const successor = { id: 'sampleton-neet-or-not-known', name: 'NEET or not known' };
    const words = withdrawnWords(WITHDRAWN, successor);
    expect(words.successor).toEqual({
      name: 'NEET or not known',
      path: '/charts/sampleton-neet-or-not-known/',
    });
    expect(words.sentence).not.toContain('No chart');
  });

  it('keep the full stop of a reason that has one', () => {
    const { sentence } = withdrawnWords({ ...WITHDRAWN, reason: 'It was wrong.' }, null);
    expect(sentence).toContain('It was wrong. No chart');
  });
});
