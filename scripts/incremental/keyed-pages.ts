import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { PAGE_KEYS, type PageKeys } from './page-keys.ts';

/**
 * Gives every page of a place the key of what it is made from. With Astro's incremental build a page
 * of the same key, route and code is taken over from the last build; a page without a key, such as
 * those that list all places, is drawn again each time.
 */
export function keyedPages(): AstroIntegration {
  return {
    name: 'keyed-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        const keys = JSON.parse(readFileSync(PAGE_KEYS, 'utf8')) as PageKeys;
        setPrerenderer((standard) => ({
          ...standard,
          getStaticPaths: async () =>
            (await standard.getStaticPaths()).map((path) => {
              const cacheKey = keyOfPage(keys, path.pathname, path.route.component);
              return cacheKey === undefined ? path : { ...path, cacheKey };
            }),
        }));
      },
    },
  };
}

/** The key of the place that a page is of, by its address; undefined for a page of several. */
export function keyOfPage(keys: PageKeys, pathname: string, route: string): string | undefined {
  const [section, name = '', kind, file = ''] = pathname.split('/').filter((part) => part !== '');
  const place =
    section === 'places'
      ? name
      : section === 'charts'
        ? keys.charts[name]
        : section === 'api' && kind === 'areas'
          ? keys.areas[file.replace('.json', '')]
          : route.startsWith('src/pages/[...place]/')
            ? keys.home
            : undefined;
  return place === undefined ? undefined : keys.places[place];
}
