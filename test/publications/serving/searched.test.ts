import { describe, expect, it } from 'vitest';
import { homeChartIds, isSearched } from '../../../src/publications/serving/searched.ts';

const chart = (id: string, slug: string) => ({
  id,
  place: { slug, name: slug, code: 'E06990001', within: 'England' },
});
const charts = homeChartIds('river', [
  chart('river-neet', 'river'),
  chart('river-claimant-rate-2016', 'river'),
  chart('river-mouth-neet', 'river-mouth'),
]);

describe('homeChartIds', () => {
  it('tells charts apart by their place, not by the start of their ids', () => {
    expect([...charts]).toEqual(['river-neet', 'river-claimant-rate-2016']);
  });
});

describe('isSearched', () => {
  it.each([
    ...['/', '/charts/', '/places/', '/find/', '/methods/'],
    ...['/areas/e01013754/', '/maps/claimant-rate/', '/maps/claimant-rate/2016/', '/trends/neet/'],
    ...['/progress/plan/item/', '/progress/plan/figures/figure-1/', '/find/le5-5/'],
    ...['/charts/river-neet/', '/charts/river-claimant-rate-2016/'],
  ])('holds for %s: a page of the home place, or of none', (address) => {
    expect(isSearched(address, charts)).toBe(true);
  });

  it.each([
    ...['/places/river-mouth/', '/places/river-mouth/maps/', '/places/river-mouth/trends/'],
    ...['/places/river-mouth/areas/', '/places/river-mouth/maps/claimant-rate/'],
    '/places/river-mouth/trends/neet/',
  ])('holds for %s: the front, a list or a measure of another place', (address) => {
    expect(isSearched(address, charts)).toBe(true);
  });

  it.each([
    ...['/places/river-mouth/areas/e01013754/', '/places/river-mouth/maps/claimant-rate/2016/'],
    ...['/charts/river-mouth-neet/', '/charts/river-neet/embed/', '/charts/gone/'],
    ...['/archive/1.0.0/charts/river-neet/', '/places/river-mouth/pack/'],
    ...['/404.html', '/404/', '/search/'],
  ])('does not hold for %s', (address) => {
    expect(isSearched(address, charts)).toBe(false);
  });
});
