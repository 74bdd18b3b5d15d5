// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { showPeriod } from '../../../src/components/map/map-period.ts';
import type { PeriodValues } from '../../../src/components/map/map-values.ts';
import { findPart, openMapPage, textsOf } from './map-page.ts';

const IN_2012: PeriodValues = {
  ...{ label: '2012', headline: 'High in 0 of 2', subtitle: 'Two', summary: 'Three.' },
  ...{ pooled: '9.9%', differing: '0 of 2', counts: [0, 3, 1] },
  rows: [
    [null, 'No figure published [c]', '', ''],
    [1, '12.0%', '9.0% to 15.0%', 'not clearly different'],
  ],
};

let map: HTMLElement;

beforeEach(() => {
  map = openMapPage();
  showPeriod(map, '2012', IN_2012);
});

describe('showPeriod', () => {
  it('puts each row’s cells into the row of its area, whichever way the table is sorted', () => {
    const cells = (code: string) => textsOf(map, `[data-code=${code}] [data-changes]`);
    expect(cells('E01000001')).toEqual(['No figure published [c]', '', '']);
    expect(cells('E01000002')).toEqual(['12.0%', '9.0% to 15.0%', 'not clearly different']);
    expect(textsOf(map, '[data-key=name]')).toEqual(['Town 2', 'Town 1']);
  });

  it('shades each area by its class, and hatches one without a figure', () => {
    const one = findPart(map, '.map-frame [data-code=E01000001]');
    expect(one.getAttribute('class')).toBe('a n');
    expect(findPart(map, '.map-frame [data-code=E01000002]').getAttribute('class')).toBe('a c2');
  });

  it('leads to the permanent address of the period that is shown', () => {
    expect(findPart(map, '.permanent').getAttribute('href')).toBe('/charts/town-rate-2012/');
  });

  it('counts the areas of each class in words that agree in number', () => {
    expect(textsOf(map, '.legend-scale .areas')).toEqual(['0 LSOAs', '3 LSOAs', '1 LSOA']);
  });

  it('draws the bars of the legend against the fullest class, no-data apart', () => {
    const bars = [...map.querySelectorAll('.bar path')].map((bar) => bar.getAttribute('d'));
    expect(bars.slice(0, 2)).toEqual(['M0 100V100H1V100z', 'M0 100V0H1V100z']);
  });

  it('says headline and pooled figure of the period, and marks its link', () => {
    expect(findPart(document, 'h1').textContent).toBe('High in 0 of 2');
    expect(findPart(map, '[data-text=pooled]').textContent).toBe('9.9%');
    const current = [...map.querySelectorAll('[aria-current]')].map((link) => link.textContent);
    expect(current).toEqual(['2012']);
    expect(map.dataset['period']).toBe('2012');
  });

  it('writes nothing where areas have no rate in common', () => {
    showPeriod(map, '2012', { ...IN_2012, pooled: null });
    expect(findPart(map, '[data-text=pooled]').textContent).toBe('');
  });
});
