import { readdirSync } from 'node:fs';
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
  '/methods/',
  '/methods/reconciliation/',
  '/sources/',
  '/accessibility/',
  '/search/',
  '/find/',
  '/find/le5-5/',
  '/progress/leicester-city-strategy/pack/',
] as const;

/** File of a page in the build. */
export function fileOf(page: string, root = 'dist'): string {
  return join(root, page, 'index.html');
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
