import { defineConfig } from 'astro/config';

/**
 * Scripts that are loaded when they are needed have no styles and no parts to load beforehand, so
 * that what Vite adds for those, most of a kilobyte on every page with a map, is left out.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
};

// What the last build made of a place is taken over where nothing that it is made from changed.
const { keyedPages, forgottenPages } = await import('./scripts/incremental/keyed-pages.ts');
const pages = process.env.INCREMENTAL_BUILD === undefined ? forgottenPages() : keyedPages();

// The benchmark names a file for the times of routes.
const { ROUTE_TIMES } = process.env;
const timed =
  ROUTE_TIMES === undefined
    ? []
    : [(await import('./scripts/bench/route-timer.ts')).routeTimer(ROUTE_TIMES)];

/**
 * The address is configuration: `SITE_URL=https://record.example.gov.uk BASE_PATH=/city-strategy/`.
 * Styles and scripts stay in files of their own so that the content security policy needs
 * neither hashes nor exceptions.
 */
export default defineConfig({
  site: process.env.SITE_URL ?? 'https://city-strategy.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // Only whitespace that readers cannot see is taken out: the default joins words to links.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [plainImports] },
  integrations: [pages, ...timed],
});
