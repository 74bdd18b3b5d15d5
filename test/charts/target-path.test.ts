import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { PathPoint, TargetPathSpec } from '../../src/charts/target-path-spec.ts';
import { renderTargetPath } from '../../src/charts/target-path.ts';

function point(value: number, span: PathPoint['span']): PathPoint {
  return { value, printed: `${value}%`, span, when: 'when', interval: null };
}
const path = { id: 'v1', decided: 'The plan', from: point(65, null), to: point(69, [2009, 2010]) };
const spec: TargetPathSpec = {
  ids: 'p',
  title: 'Path',
  description: 'Words.',
  axis: 'per cent',
  paths: [path],
  achieved: null,
};
const draw = (changed: Partial<TargetPathSpec> = {}) =>
  new JSDOM(renderTargetPath({ ...spec, ...changed })).window.document;
const textOf = (page: Document) => page.querySelector('.trend-wide')?.textContent ?? '';
const attribute = (page: Document, selector: string, name: string) =>
  Number(page.querySelector(`.trend-wide ${selector}`)?.getAttribute(name));

describe('renderTargetPath', () => {
  it('draws a wide and a narrow image, each named and described', () => {
    const images = [...draw().querySelectorAll('svg[role="img"]')];
    expect(images.map((image) => image.getAttribute('aria-labelledby'))).toEqual([
      'p-wide-t p-wide-d',
      'p-narrow-t p-narrow-d',
    ]);
  });

  it('says where a date is not printed, and that no figure is published', () => {
    expect(textOf(draw())).toContain('No date');
    expect(textOf(draw())).toContain('No figure published');
  });

  it('sets the points on one value axis', () => {
    const page = draw({ achieved: point(67, [2008, 2009]) });
    const step = page.querySelector('.trend-wide .step')?.getAttribute('d') ?? '';
    const reached = Number(/^M[\d.]+ ([\d.]+)/.exec(step)?.[1]);
    const start = attribute(page, '.baseline', 'cy');
    expect(attribute(page, '.achieved', 'cy')).toBeCloseTo((start + reached) / 2, 0);
    expect(page.querySelector('.no-figure-zone')).toBeNull();
  });

  it('gives each version a path of its own, and one dot to a baseline that they share', () => {
    const page = draw({ paths: [path, { ...path, id: 'v2', to: point(70, [2009, 2010]) }] });
    expect(page.querySelectorAll('.trend-wide .path')).toHaveLength(2);
    expect(page.querySelectorAll('.trend-wide .baseline')).toHaveLength(1);
  });

  it('keeps all words inside the drawing, however few the years', () => {
    const images = [...draw().querySelectorAll('svg')];
    for (const image of images) {
      const [, , width = 0, height = 0] = (image.getAttribute('viewBox') ?? '')
        .split(' ')
        .map(Number);
      for (const words of image.querySelectorAll('text')) {
        expect(Number(words.getAttribute('x'))).toBeLessThanOrEqual(width);
        expect(Number(words.getAttribute('y'))).toBeLessThanOrEqual(height);
      }
    }
  });

  it('refuses a target without a path', () => {
    expect(() => renderTargetPath({ ...spec, paths: [] })).toThrow('has no path');
  });
});
