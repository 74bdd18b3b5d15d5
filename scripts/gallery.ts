import { readFile } from 'node:fs/promises';
import { editionRules, renderPaletteCss } from '../src/charts/palette-css.ts';
import { DARK } from '../src/charts/palette.ts';
import type { GalleryChart } from '../test/charts/gallery-chart.ts';
import { loadGallery } from '../test/charts/load-gallery.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * Writes `src/styles/palette.css` from the tokens, and one page that shows every chart of
 * `test/charts` in both editions with the site's own styles: open it after changing either.
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
] as const;

const OWN = `
body { padding: 1rem clamp(1rem, 3vw, 2.5rem); }
.editions { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); }
.edition { background: var(--paper); color: var(--ink); padding: 1rem; min-width: 0; }
.small { max-width: 9rem; }`;

const palette = renderPaletteCss();
const sheets = await Promise.all(SHEETS.map((name) => readFile(`src/styles/${name}.css`, 'utf8')));
const fonts = new URL('../public/fonts/', import.meta.url).href;
const styles = [palette, ...sheets].join('\n').replaceAll('/fonts/', fonts);
const charts = [...(await loadGallery())];
await writeAtomically(
  new Map([
    ['src/styles/palette.css', palette],
    [PAGE, renderPage(charts)],
  ]),
);
console.log(`${PAGE}: ${charts.length} charts`);

function renderPage(gallery: readonly (readonly [string, GalleryChart])[]): string {
  const dark = editionRules(DARK, { root: '.edition-dark', scheme: 'dark' });
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Chart gallery</title><style>${styles}${dark}${OWN}</style></head>
<body><h1>Chart gallery</h1>${gallery.map(renderEntry).join('\n')}</body></html>
`;
}

function renderEntry([name, chart]: readonly [string, GalleryChart]): string {
  return `<h2 id="${name}">${name}</h2><p>${chart.shows}</p>
<div class="editions"><div class="edition">${renderFrame(chart)}</div>
<div class="edition edition-dark">${renderFrame(inOtherEdition(chart))}</div></div>`;
}

function renderFrame({ ramp = '', small, markup }: GalleryChart): string {
  const frame = markup.includes('class="trend ') ? 'trend-frame' : 'map-frame';
  const size = small === true ? `${frame} small` : frame;
  return `<div class="${ramp}"><div class="${size}">${markup}</div></div>`;
}

/** The second copy of a chart must not repeat the ids of the first. */
function inOtherEdition(chart: GalleryChart): GalleryChart {
  const markup = chart.markup
    .replaceAll(/ (id|aria-labelledby)="([^"]+)"/g, (_, name: string, ids: string) => {
      const renamed = ids.split(' ').map((id) => `dark-${id}`);
      return ` ${name}="${renamed.join(' ')}"`;
    })
    .replaceAll(/(url\(|href=")#/g, '$1#dark-');
  return { ...chart, markup };
}
