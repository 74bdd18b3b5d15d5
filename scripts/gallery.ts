import { readFile } from 'node:fs/promises';
import { renderPaletteCss } from '../src/charts/palette-css.ts';
import { loadGallery } from '../test/charts/load-gallery.ts';
import { renderGalleryPage } from './gallery/gallery-page.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * Writes `src/styles/palette.css` from the tokens, and one page that shows every chart of
 * `test/charts` in light, dark and print with the site's own styles: open it after changing either.
 */
const PAGE = '.cache/gallery.html';
const SHEETS = [
  'fonts',
  'base',
  'figure',
  'map',
  'locator',
  'legend',
  'trend',
  'progress-figures',
  'plan-figures',
  'target-areas',
  'verdict-mark',
] as const;

const palette = renderPaletteCss();
const sheets = await Promise.all(SHEETS.map((name) => readFile(`src/styles/${name}.css`, 'utf8')));
const fonts = new URL('../public/fonts/', import.meta.url).href;
const styles = [palette, ...sheets].join('\n').replaceAll('/fonts/', fonts);
const charts = await loadGallery();
await writeAtomically(
  new Map([
    ['src/styles/palette.css', palette],
    [PAGE, renderGalleryPage(charts, styles)],
  ]),
);
console.log(`${PAGE}: ${charts.size} charts in light, dark and print; open it in a browser`);
