import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { DEFAULT_FAMILY, FONT_FILES } from '../images/fonts.ts';

/**
 * The floor that the images are measured against: one process that draws the SVGs of the built site
 * at one and at two pixels to the unit, with resvg's own encoder and nothing else.
 */
const [from = 'dist/charts', to = '.cache/floor-images'] = process.argv.slice(2);

mkdirSync(to, { recursive: true });
const files = readdirSync(from, { recursive: true, encoding: 'utf8' });
for (const file of files.filter((each) => each.endsWith('.svg'))) {
  const svg = readFileSync(join(from, file), 'utf8');
  for (const zoom of [1, 2]) {
    const image = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: zoom },
      font: {
        fontFiles: [...FONT_FILES],
        loadSystemFonts: false,
        defaultFontFamily: DEFAULT_FAMILY,
      },
    });
    writeFileSync(join(to, `${basename(file, '.svg')}@${zoom}x.png`), image.render().asPng());
  }
}
