import { expect, it } from 'vitest';
import { paintTrend } from '../../../src/publications/images/paint-trend.ts';

const paint = (markup: string) => paintTrend(markup, ['E1', 'E2'], (value) => value.toFixed(1));

it('a class becomes the attributes that the style sheet gives it', () => {
  expect(paint('<g class="wash"><rect/></g>')).toBe('<g fill="#efece4"><rect/></g>');
});

it('a lone point takes the colour of its own series', () => {
  expect(paint('<g class="points s1"><circle class="lone" data-value="3"/></g>')).toBe(
    '<g data-area="E2" fill="none"><circle fill="#226773" data-value="3.0"/></g>',
  );
});

it('the foot of the value axis is darker than the lines above it', () => {
  expect(paint('<g class="grid"><line/><line/></g>')).toBe(
    '<g stroke="#cbc8c0" stroke-width="0.75"><line stroke="#565b62"/><line/></g>',
  );
});

it('a class without a look is refused, not drawn black', () => {
  expect(() => paint('<g class="unheard"/>')).toThrow(/no look for the class "unheard"/);
});
