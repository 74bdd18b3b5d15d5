import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses of all pages in the build, in order: "/", "/maps/claimant-rate/2016/". */
export function allPages(root = 'dist'): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}

/** One page of every template: the ones that are looked at in every mode. */
export const TEMPLATES = [
  '/',
  '/progress/',
  '/progress/lists/verdict-not-met/',
  '/progress/lists/ward-abbey-2003/',
  '/progress/leicester-city-strategy/',
  '/progress/leicester-city-strategy/employment-rate/',
  '/progress/leicester-city-strategy/e01013754-jobseekers/',
  '/progress/leicester-city-strategy/kpi-22/',
  '/progress/leicester-city-strategy/administrative-budget/',
  '/progress/job-service-partnership/',
  '/progress/job-service-partnership/questions/',
  '/progress/london-employer-coalition/work-talk-into-work/',
  '/progress/leicester-city-strategy/pack/',
  '/maps/',
  '/maps/claimant-rate/',
  '/maps/employment-deprivation/2010/',
  '/maps/target-jobseekers/',
  '/areas/',
  '/areas/leicester/',
  '/areas/spinney-hills-2003/',
  '/areas/castle-2015/',
  '/areas/e01013754/',
  '/areas/e01013644/',
  '/areas/e01034020/',
  '/trends/',
  '/trends/employment-rate/',
  '/trends/claimant-rate-16-64/',
  '/places/',
  '/places/nottingham/',
  '/places/nottingham/trends/',
  '/places/nottingham/trends/employment-rate/',
  '/methods/',
  '/methods/verdicts/',
  '/methods/reconciliation/',
  '/sources/',
  '/accessibility/',
  '/progress/leicester-city-strategy/lsoa-targets/',
  '/progress/leicester-city-strategy/figures/',
  '/progress/leicester-city-strategy/figures/figure-1/',
  '/progress/leicester-city-strategy/figures/figure-3/',
  '/progress/leicester-city-strategy/figures/figure-4/',
  '/progress/leicester-city-strategy/figures/figure-8/',
  '/search/',
  '/find/',
  '/find/le5-5/',
  '/progress/leicester-city-strategy/timeline/',
  '/progress/leicester-city-strategy/risks/',
  '/progress/leicester-city-strategy/spending/',
  '/data/',
  '/data/claimant-rate/',
  '/data/promises/',
  '/api/',
  '/charts/',
  '/charts/leicester-claimant-rate-2016/',
  '/charts/leicester-target-jobseekers-june-2007/',
  '/charts/leicester-employment-rate/',
  '/releases/',
  '/releases/ledger/',
  '/releases/policy/',
] as const;

/** File of a page in the build. */
export function fileOf(page: string, root = 'dist'): string {
  return join(root, page, 'index.html');
}

/** Start of the addresses of a place's pages, as a pattern: nothing, or that of another place. */
const PLACE = '(?:/places/[a-z0-9-]+)?';

/** Pages of all places whose address after that of the place matches, as `pagesOf` gives them. */
export function pagesOfPlaces(pattern: RegExp): ReturnType<typeof pagesOf> {
  return pagesOf(new RegExp(`^${PLACE}${pattern.source}`));
}

/** Pages whose address matches, with the part of it that the pattern picks out. */
export function pagesOf(
  pattern: RegExp,
): readonly { readonly page: string; readonly slug: string }[] {
  return allPages().flatMap((page) => {
    const slug = pattern.exec(page)?.[1];
    return slug === undefined ? [] : [{ page, slug }];
  });
}

/** Pages of which there are many of one kind: items of the record, and sectors of postcodes. */
const ALIKE = /^\/progress\/(?!lists\/)[a-z0-9-]+\/[a-z0-9-]+\/$|^\/find\/[a-z0-9-]+\/$/;

/**
 * All pages, but of those of which there are many of one kind only one with each set of elements,
 * classes and labelled parts: what differs between the others is words.
 */
export function differentPages(alike = ALIKE): readonly string[] {
  const known = new Set<string>();
  return allPages().filter((page) => {
    if (!alike.test(page) || TEMPLATES.some((template) => template === page)) return true;
    const shape = shapeOf(readFileSync(fileOf(page), 'utf8'));
    return !known.has(shape) && known.add(shape);
  });
}

/** The elements of a page with their classes and labels, each once, in order of name. */
function shapeOf(text: string): string {
  const elements = [...text.matchAll(/<([a-z0-9-]+)([^>]*)>/g)].map(([, name = '', rest = '']) => {
    const marks = [...rest.matchAll(/ (?:class|aria-labelledby|role)="[^"]*"/g)];
    return `${name}${marks.join('')}`;
  });
  return [...new Set(elements)].sort().join();
}
