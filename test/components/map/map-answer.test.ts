// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { MapAnswer } from '../../../src/components/map/map-answer.ts';
import { findPart, openMapPage, textsOf } from './map-page.ts';

let map: HTMLElement;
let answer: MapAnswer;

beforeEach(() => {
  map = openMapPage();
  answer = new MapAnswer(map);
});

/** The part of the panel that is not hidden. */
const shown = () => findPart(map, '.map-answer > :not([hidden])');

describe('MapAnswer', () => {
  it('describes an area in the words of its row, for reading aloud', () => {
    expect(answer.describe('E01000001')).toBe(
      'Town 1: 18.5%, per cent of residents, 2013, 95% confidence interval: 15.8% to 21.6%, Against all: higher',
    );
  });

  it('leaves out of the description what the row does not say', () => {
    expect(answer.describe('E01000002')).toBe('Town 2, Heath: 5.0%, per cent of residents, 2013');
  });

  it('describes an area without a row by its code', () => {
    expect(answer.describe('E01999999')).toBe('E01999999');
  });

  it('shows value, unit, interval and comparison, and a link to the area', () => {
    answer.show('E01000001');
    expect(textsOf(shown(), 'span, p, a')).toEqual([
      ...['18.5%', 'per cent of residents, 2013', 'Town 1'],
      ...['95% confidence interval: 15.8% to 21.6%', 'Against all: higher', 'Open this area'],
    ]);
    expect(findPart(shown(), 'a').getAttribute('href')).toBe('#e01000001');
  });

  it('shows the neighbourhood beside the name', () => {
    answer.show('E01000002');
    expect(textsOf(shown(), 'p')).toContain('Town 2 Heath');
  });

  it('gives no unit to an area without a figure', () => {
    findPart(map, '[data-code=E01000002] [data-key=value]').textContent = 'No figure published [c]';
    answer.show('E01000002');
    expect(shown().textContent).toContain('No figure published [c]');
    expect(shown().textContent).not.toContain('per cent');
  });

  it('shows all areas together again when none is chosen, or one that the map does not have', () => {
    for (const code of [undefined, 'E01999999']) {
      answer.show('E01000001');
      answer.show(code);
      expect(shown().textContent).toBe('22.3%');
    }
  });

  it('says where something that was looked for lies, unless it is the area itself', () => {
    answer.show('E01000001');
    expect(answer.place('Town 1', 'E01000001')).toBe('');
    expect(answer.place('LE1 1AA', 'E01000001')).toBe('LE1 1AA lies in Town 1 on this map.');
    expect(shown().textContent).toContain('LE1 1AA lies in Town 1 on this map.');
  });

  it('marks one row at a time', () => {
    answer.mark('E01000001');
    answer.mark('E01000002');
    const marked = [...map.querySelectorAll('tr.chosen')].map((row) =>
      row.getAttribute('data-code'),
    );
    expect(marked).toEqual(['E01000002']);
    answer.mark(undefined);
    expect(map.querySelector('tr.chosen')).toBeNull();
  });

  it('announces in the live region', () => {
    answer.announce('2012: Low');
    expect(findPart(map, '.map-status').textContent).toBe('2012: Low');
  });

  it('opens an area by the link of its row', () => {
    const opened: (string | null)[] = [];
    map.addEventListener('click', ({ target }) => opened.push((target as Element).textContent));
    answer.open('E01000001');
    answer.open('E01999999');
    answer.open(undefined);
    expect(opened).toEqual(['Town 1']);
  });
});
