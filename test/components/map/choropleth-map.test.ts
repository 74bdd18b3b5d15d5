// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MapValues } from '../../../src/components/map/map-values.ts';
import { findPart, openMapPage, textsOf } from './map-page.ts';

const period = (label: string, values: readonly string[]): MapValues['periods'][string] => ({
  ...{ label, headline: `Headline of ${label}`, subtitle: '', summary: '', pooled: null },
  ...{ differing: '0 of 2', counts: [2, 0, 0] },
  rows: values.map((value) => [0, value, '', ''] as const),
});

/** The map of 2004 has areas of another edition: three, where the page has two. */
const VALUES: MapValues = {
  periods: {
    '2004': period('2004', ['1%', '2%', '3%']),
    '2012': period('2012', ['12%', '22%']),
    '2013': period('2013', ['18.5%', '5.0%']),
  },
};

beforeAll(async () => {
  // The drawing of a document without layout has no boxes: areas stand where their paths start.
  Object.defineProperty(SVGElement.prototype, 'getBBox', {
    value(this: SVGElement) {
      const [, x = '0'] = /M(\d+)/.exec(this.getAttribute('d') ?? '') ?? [];
      return { x: Number(x), y: 0, width: 2, height: 2 };
    },
  });
  await import('../../../src/components/map/choropleth-map.ts');
});

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve({ json: () => Promise.resolve(VALUES) }));
  history.replaceState(null, '', '/maps/rate/');
});

const area = (code: string) => findPart(document, `.map-frame [data-code=${code}]`);
const value = (code: string) => findPart(document, `[data-code=${code}] [data-key=value]`);
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const press = (code: string, key: string) =>
  area(code).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

describe('choropleth-map', () => {
  it('becomes a group with one tab stop, whose areas say their figures', () => {
    const map = openMapPage();
    expect(findPart(map, 'svg').getAttribute('role')).toBe('group');
    const stops = [...map.querySelectorAll('svg [tabindex="0"]')];
    expect(stops).toEqual([area('E01000001')]);
    expect(area('E01000002').getAttribute('aria-label')).toBe(
      'Town 2, Heath: 5.0%, per cent of residents, 2013',
    );
    expect(findPart(map, '.map-help').hidden).toBe(false);
  });

  it('moves the tab stop, the focus, the answer and the address by an arrow key', () => {
    const map = openMapPage();
    area('E01000001').focus();
    press('E01000001', 'ArrowRight');
    expect(document.activeElement).toBe(area('E01000002'));
    expect([...map.querySelectorAll('svg [tabindex="0"]')]).toEqual([area('E01000002')]);
    expect(findPart(map, '.map-answer > :not([hidden])').textContent).toContain('Town 2');
    expect(location.search).toBe('?area=E01000002');
  });

  it('lets go by Escape', () => {
    const map = openMapPage();
    press('E01000001', 'End');
    press('E01000002', 'Escape');
    expect(location.search).toBe('');
    expect(findPart(map, '.map-answer > :not([hidden])').textContent).toBe('22.3%');
  });

  it('leaves keys to the browser that are pressed with Control, or mean nothing here', () => {
    openMapPage();
    const plain = new KeyboardEvent('keydown', { key: 'q', bubbles: true, cancelable: true });
    const copy = new KeyboardEvent('keydown', {
      ...{ key: 'End', ctrlKey: true, bubbles: true, cancelable: true },
    });
    expect(area('E01000001').dispatchEvent(plain)).toBe(true);
    expect(area('E01000001').dispatchEvent(copy)).toBe(true);
    expect(location.search).toBe('');
  });

  it('switches to a period of its own edition, in place', async () => {
    const map = openMapPage();
    findPart(map, 'a[data-period="2012"]').click();
    await settle();
    expect([value('E01000001').textContent, value('E01000002').textContent]).toEqual([
      ...['12%', '22%'],
    ]);
    expect(location.search).toBe('?period=2012');
    expect(area('E01000001').getAttribute('aria-label')).toBe(
      'Town 1: 12%, per cent of residents, 2012',
    );
    expect(findPart(map, '.map-status').textContent).toBe('2012: Headline of 2012');
  });

  it('opens at the period and the area of its address', async () => {
    history.replaceState(null, '', '/maps/rate/?period=2012&area=E01000002');
    const map = openMapPage();
    await settle();
    expect(value('E01000002').textContent).toBe('22%');
    expect(findPart(map, '.map-answer > :not([hidden])').textContent).toContain('22%');
    expect(findPart(map, 'tr.chosen').dataset['code']).toBe('E01000002');
  });

  it('keeps what it shows, and still chooses the area, where the values do not arrive', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    history.replaceState(null, '', '/maps/rate/?period=2012&area=E01000002');
    const map = openMapPage();
    await settle();
    expect(textsOf(map, '[data-key=value]')).toEqual(['5.0%', '18.5%']);
    expect(findPart(map, 'tr.chosen').dataset['code']).toBe('E01000002');
  });

  it('ignores a period and an area that do not exist', async () => {
    history.replaceState(null, '', '/maps/rate/?period=1066&area=E01999999');
    const map = openMapPage();
    await settle();
    expect(textsOf(map, '[data-key=value]')).toEqual(['5.0%', '18.5%']);
    expect(map.querySelector('tr.chosen')).toBeNull();
    expect(findPart(map, '.map-answer > :not([hidden])').textContent).toBe('22.3%');
  });

  it('chooses an area that the finder names, the first that is on the map', () => {
    const map = openMapPage();
    const detail = { label: 'LE1 1AA', codes: ['E01999999', 'E01000002'] };
    map.dispatchEvent(new CustomEvent('area-chosen', { bubbles: true, detail }));
    expect(findPart(map, 'tr.chosen').dataset['code']).toBe('E01000002');
    expect(findPart(map, '.map-status').textContent).toBe(
      'LE1 1AA lies in Town 2 on this map. Town 2, Heath: 5.0%, per cent of residents, 2013',
    );
  });

  it('says so when the finder names an area that is not on the map', () => {
    const map = openMapPage();
    const detail = { label: 'LE1 1AA', codes: ['E01999999'] };
    map.dispatchEvent(new CustomEvent('area-chosen', { bubbles: true, detail }));
    expect(findPart(map, '.map-status').textContent).toBe('LE1 1AA is not on this map.');
  });
});
