// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../src/components/map/map-address.ts';

beforeEach(() => history.replaceState(null, '', '/maps/claimant-rate/'));

describe('the address of a map', () => {
  it('keeps period and area', () => {
    writeAddress({ period: '2016', area: 'E01013754' });
    expect(location.search).toBe('?period=2016&area=E01013754');
    expect(readAddress()).toEqual({ period: '2016', area: 'E01013754' });
  });

  it('changes only what is named', () => {
    writeAddress({ period: '2016' });
    writeAddress({ area: 'E01013754' });
    expect(readAddress()).toEqual({ period: '2016', area: 'E01013754' });
  });

  it('forgets what is named without a value', () => {
    writeAddress({ period: '2016', area: 'E01013754' });
    writeAddress({ area: undefined });
    expect(location.search).toBe('?period=2016');
    expect(readAddress()).toEqual({ period: '2016', area: undefined });
  });

  it('keeps the path, the place on the page and what others wrote', () => {
    history.replaceState({ kept: true }, '', '/maps/claimant-rate/2016/?q=le5#after-map');
    writeAddress({ area: 'E01013754' });
    expect(location.pathname).toBe('/maps/claimant-rate/2016/');
    expect(location.search).toBe('?q=le5&area=E01013754');
    expect(location.hash).toBe('#after-map');
    expect(history.state).toEqual({ kept: true });
  });

  it('adds nothing to the history', () => {
    const before = history.length;
    writeAddress({ period: '2016' });
    expect(history.length).toBe(before);
  });
});
