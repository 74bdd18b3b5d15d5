import { expect, test } from 'vitest';
import { importsOf } from './imports.ts';
import { readCode, type ProjectFile } from './project-files.ts';

/** What gives a text that is no drawing. */
const NO_DRAWING = new Set(['renderPaletteCss']);

const isChart = (path: string) => path.startsWith('src/charts/');
const code = readCode('src', 'scripts', 'test');

/** Every `render…` of `src/charts`, and the files that use it. */
const drawings = readCode('src/charts').flatMap(({ path, text }) =>
  [...text.matchAll(/^export function (render[A-Z]\w*)/gm)]
    .flatMap(([, name = '']) => (NO_DRAWING.has(name) ? [] : [name]))
    .map((name) => ({ name, users: usersOf(path, name) })),
);

/** Files that call it, or hand it on; its own counts where it calls it itself. */
function usersOf(chart: string, name: string): readonly string[] {
  return code
    .filter(({ path, text }) => {
      const times = text.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;
      return times > (path === chart ? 1 : 0);
    })
    .filter((file) => file.path === chart || importsFrom(file, chart))
    .map(({ path }) => path);
}

function importsFrom(file: ProjectFile, chart: string): boolean {
  return importsOf(file).some(({ to, isType }) => to === chart && !isType);
}

/** A drawing that others of `src/charts` use, and nothing else, is a part of them. */
const whole = drawings.filter(({ users }) => {
  const inside = users.filter((path) => /^(src|scripts)\//.test(path));
  return inside.length === 0 || inside.some((path) => !isChart(path));
});

test('the gallery shows every drawing of src/charts that stands by itself', () => {
  expect(whole.length).toBeGreaterThan(12);
  const lacking = whole.filter(({ users }) => !users.some((path) => path.endsWith('.chart.ts')));
  expect(
    lacking.map(({ name }) => name),
    'draw it in a file test/charts/<name>.chart.ts',
  ).toEqual([]);
});
