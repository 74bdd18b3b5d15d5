import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderPaletteCss, tokens } from '../../src/charts/palette-css.ts';
import { DARK, LIGHT, PRINT } from '../../src/charts/palette.ts';

test('palette.css is what the tokens say: run `npm run gallery` after changing them', () => {
  expect(readFileSync('src/styles/palette.css', 'utf8')).toBe(renderPaletteCss());
});

test('every edition has the same tokens', () => {
  const names = tokens(LIGHT).map(([name]) => name);
  expect(tokens(DARK).map(([name]) => name)).toEqual(names);
  expect(tokens(PRINT).map(([name]) => name)).toEqual(names);
});

test('a printed page takes nothing from the dark edition', () => {
  expect(renderPaletteCss()).toContain('@media screen and (prefers-color-scheme: dark)');
  expect(renderPaletteCss()).not.toContain('@media (prefers-color-scheme: dark)');
});

test('a reversed ramp holds the colours of its ramp from the other end', () => {
  const colours = (name: string) =>
    new RegExp(`^\\.${name} \\{([^}]*)`, 'm').exec(renderPaletteCss())?.[1]?.match(/#\w+/g);
  expect(colours('reversed-7')).toEqual(LIGHT.sequential[7].toReversed());
  expect(colours('ramp-7')).toEqual(LIGHT.sequential[7]);
});

test('no other style sheet of the charts names a colour', () => {
  for (const name of ['map', 'locator', 'legend', 'trend']) {
    const css = readFileSync(`src/styles/${name}.css`, 'utf8');
    expect(css.match(/#[0-9a-f]{3,8}\b|rgb|hsl|oklch/gi), name).toBeNull();
  }
});
