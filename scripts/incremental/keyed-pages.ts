import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forgetPages, keptUnits, putBackUnits, recordPages, setAsideSite } from './kept-pages.ts';
import type { UnitKeys } from './kept-pages.ts';
import { PAGE_KEYS, type PageKeys } from './page-keys.ts';
import { pathOfUnit, unitOfPage, type PageUnit } from './page-units.ts';

/**
 * Takes over from the last site what is made from places that have not changed, and has the rest
 * drawn: pages of changed places, and all pages of several, such as lists.
 */
export function keyedPages(): AstroIntegration {
  let units: UnitKeys = new Map();
  let kept: readonly PageUnit[] = [];
  let dist = '';
  return {
    name: 'keyed-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        dist = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const keys = JSON.parse(readFileSync(PAGE_KEYS, 'utf8')) as PageKeys;
        const before = setAsideSite(dist);
        setPrerenderer((standard) => ({
          ...standard,
          getStaticPaths: async () => {
            const paths = (await standard.getStaticPaths()).map((path) => ({
              path,
              unit: unitOfPage(keys, path.pathname, path.route.component),
            }));
            units = keysOfUnits(
              keys,
              paths.flatMap(({ unit }) => unit ?? []),
            );
            kept = keptUnits(units, before);
            const taken = new Set(kept.map(pathOfUnit));
            return paths
              .filter(({ unit }) => unit === undefined || !taken.has(pathOfUnit(unit)))
              .map(({ path }) => path);
          },
        }));
      },
      'astro:build:done': () => {
        putBackUnits(dist, kept);
        recordPages(dist, units);
      },
    },
  };
}

/** A build of everything leaves a site that no later one may take over from. */
export function forgottenPages(): AstroIntegration {
  return { name: 'forgotten-pages', hooks: { 'astro:build:start': forgetPages } };
}

function keysOfUnits({ places }: PageKeys, units: readonly PageUnit[]): UnitKeys {
  return new Map(units.map((unit) => [pathOfUnit(unit), { unit, key: places[unit.place] ?? '' }]));
}
