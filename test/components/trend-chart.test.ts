// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

beforeAll(async () => {
  await import('../../src/components/trend-chart.ts');
});

const row = (year: number, own: string, other: string) =>
  `<tr data-year="${year}"><th>${year}</th><td data-series="Town">${own}</td>` +
  `<td>59.5% to 65.1%</td><td data-series="England">${other}</td></tr>`;

const point = (year: number) => `<circle data-year="${year}" r="3"/>`;

function open(rows: readonly string[]): void {
  document.body.innerHTML = `<trend-chart><div class="trend-stage"><svg>
    ${[2006, 2007, 2008].map(point).join('')}</svg><svg>${point(2008)}</svg></div>
    <table><tbody>${rows.join('')}</tbody></table></trend-chart>`;
}

beforeEach(() => {
  open([
    row(2006, '67.8%', '72.5%'),
    row(2007, 'No figure published [x]', '72.4%'),
    row(2008, '62.3%', '72.1%'),
  ]);
});

const slider = () => document.querySelector<HTMLInputElement>('input[type=range]');
const reading = () => document.querySelector('output')?.textContent;
const read = () =>
  [...document.querySelectorAll('.is-read')].map((e) => e.getAttribute('data-year'));

function slideTo(value: string): void {
  const input = slider();
  if (input === null) throw new Error('no slider');
  input.value = value;
  input.dispatchEvent(new Event('input'));
}

describe('trend-chart', () => {
  it('adds one slider with a label, which starts at the latest year', () => {
    expect(document.querySelectorAll('input')).toHaveLength(1);
    expect(slider()?.labels?.[0]?.textContent).toBe('Read a year from the chart');
    expect([slider()?.min, slider()?.max, slider()?.value]).toEqual(['0', '2', '2']);
    expect(reading()).toBe('2008: Town 62.3%; England 72.1%');
  });

  it('reads the values of a year as the table prints them, also where there is none', () => {
    slideTo('1');
    expect(reading()).toBe('2007: Town No figure published [x]; England 72.4%');
  });

  it('says the same to people who hear the slider', () => {
    slideTo('0');
    expect(slider()?.getAttribute('aria-valuetext')).toBe('2006: Town 67.8%; England 72.5%');
  });

  it('marks the points of that year in every panel, and of no other', () => {
    expect(read()).toEqual(['2008', '2008']);
    slideTo('0');
    expect(read()).toEqual(['2006']);
  });

  it('follows the pointer to the year of the nearest point', () => {
    const svg = document.querySelector('svg');
    svg?.querySelectorAll('circle').forEach((circle, index) => {
      circle.getBoundingClientRect = () => new DOMRect(index * 100, 0, 6, 6);
    });
    svg?.dispatchEvent(new MouseEvent('pointermove', { clientX: 90 }));
    expect(slider()?.value).toBe('1');
    expect(reading()).toMatch(/^2007: /);
  });

  it('adds nothing to a table of one year', () => {
    open([row(2008, '62.3%', '72.1%')]);
    expect(slider()).toBeNull();
    expect(reading()).toBeUndefined();
  });
});
