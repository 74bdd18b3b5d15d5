import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { orderBySubject, subjectBySubject } from '../page-order.ts';
import { forgetPages, keptUnits, putBackUnits, recordPages, setAsideSite } from './kept-pages.ts';
import type { UnitKeys } from './kept-pages.ts';
import { readPageKeys, PAGE_KEYS, type PageKeys } from './page-keys.ts';
import { pathOfUnit, unitOfPage, type PageUnit } from './page-units.ts';

/**
 * Takes over from the last site what is made from places that have not changed, and has the rest
 * drawn: pages of changed places, and all pages of several, such as lists.
 */
export function keyedPages(): AstroIntegration {
  let written = '';
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
        written = readFileSync(PAGE_KEYS, 'utf8');
        const keys = JSON.parse(written) as PageKeys;
        const before = setAsideSite(dist);
        setPrerenderer((standard) => ({
          ...standard,
          getStaticPaths: async () => {
            const paths = orderBySubject(await standard.getStaticPaths());
            units = unitsOf(paths, keys);
            kept = keptUnits(units, before);
            const taken = new Set(kept.map(pathOfUnit));
            return paths.filter((path) => {
              const unit = unitOf(path, keys);
              return unit === undefined || !taken.has(pathOfUnit(unit));
            });
          },
        }));
      },
      'astro:build:done': () => {
        putBackUnits(dist, kept);
        // Of a site that was drawn while somebody edited nobody can tell what it was made from.
        if (readPageKeys() === written) recordPages(dist, units, written);
      },
    },
  };
}

/** A build of everything leaves a site that no later one may take over from. */
export function forgottenPages(): AstroIntegration {
  return {
    name: 'forgotten-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        forgetPages();
        setPrerenderer(subjectBySubject);
      },
    },
  };
}

/** One page or file that Astro is about to draw. */
interface DrawnPath {
  readonly pathname: string;
  readonly route: { readonly component: string };
}

function unitOf({ pathname, route }: DrawnPath, keys: PageKeys): PageUnit | undefined {
  return unitOfPage(keys, pathname, route.component);
}

function unitsOf(paths: readonly DrawnPath[], keys: PageKeys): UnitKeys {
  const units = paths.flatMap((path) => unitOf(path, keys) ?? []);
  return new Map(
    units.map((unit) => [pathOfUnit(unit), { unit, key: keys.places[unit.place] ?? '' }]),
  );
}
