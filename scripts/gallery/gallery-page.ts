import { editionRules } from '../../src/charts/palette-css.ts';
import { DARK, LIGHT, PRINT, type Palette } from '../../src/charts/palette.ts';
import { escapeMarkup } from '../../src/charts/escape-markup.ts';
import type { GalleryChart } from '../../test/charts/gallery-chart.ts';

/** The editions that each chart is shown in, beside one another, whatever the screen prefers. */
const EDITIONS: readonly (readonly [name: string, palette: Palette, scheme: string])[] = [
  ['light', LIGHT, 'light'],
  ['dark', DARK, 'dark'],
  ['print', PRINT, 'light'],
];

const OWN = `
body { padding: 1rem clamp(1rem, 3vw, 2.5rem); max-width: none; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; list-style: none; }
.editions { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); }
.edition { background: var(--paper); color: var(--ink); padding: 1rem; min-width: 0; }
.edition > p { margin: 0 0 0.5rem; color: var(--muted); }
.small { max-width: 9rem; }
.strip-frame { max-width: 26rem; }
@media (width < 30rem) {
  body { padding-inline: 0.75rem; }
  .edition { padding-inline: 0.25rem; }
}`;

/** Charts by name, as `loadGallery` gives them. */
type Gallery = ReadonlyMap<string, GalleryChart>;

/** The page of all charts, each in light, dark and print, with the styles of the site. */
export function renderGalleryPage(gallery: Gallery, styles: string): string {
  const rules = EDITIONS.map(([name, palette, scheme]) =>
    editionRules(palette, { root: `.edition-${name}`, scheme }),
  );
  const links = [...gallery.keys()].map((name) => `<li><a href="#${name}">${name}</a></li>`);
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Chart gallery</title><style>${[styles, ...rules].join('\n')}${OWN}</style></head>
<body><h1>Chart gallery</h1>
<nav aria-label="Charts"><ul>${links.join('')}</ul></nav>
${[...gallery].map(renderEntry).join('\n')}</body></html>
`;
}

function renderEntry([name, chart]: readonly [string, GalleryChart]): string {
  const editions = EDITIONS.map(
    ([edition]) =>
      `<div class="edition edition-${edition}"><p>${edition}</p>${renderFrame(inEdition(chart, edition))}</div>`,
  );
  return `<h2 id="${name}">${name}</h2><p>${escapeMarkup(chart.shows)}</p>
<div class="editions">${editions.join('\n')}</div>`;
}

function renderFrame({ ramp = '', frame: own, small, markup }: GalleryChart): string {
  const frame = own ?? (markup.includes('class="trend ') ? 'trend-frame' : 'map-frame');
  const size = small === true ? `${frame} small` : frame;
  return `<div class="${ramp}"><div class="${size}">${markup}</div></div>`;
}

/** Each copy of a chart has ids of its own. */
function inEdition(chart: GalleryChart, edition: string): GalleryChart {
  const markup = chart.markup
    .replaceAll(/ (id|aria-labelledby)="([^"]+)"/g, (_, name: string, ids: string) => {
      const renamed = ids.split(' ').map((id) => `${edition}-${id}`);
      return ` ${name}="${renamed.join(' ')}"`;
    })
    .replaceAll(/(url\(|href=")#/g, `$1#${edition}-`);
  return { ...chart, markup };
}
