import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isRedirectPage } from './redirect-page.ts';

/** Made for the site itself: named by their content, kept for ever elsewhere, or settings of hosts. */
const INSIDE = /^(_astro|pagefind|archive|fonts|charts\/assets)\/|(^|\/)[_.]/;
/** What is published beside pages: figures, charts, feeds, the programming interface. */
const PUBLISHED = /^(charts|data|releases|api)\/|\.(csv|pdf)$/;

/**
 * Every address of a built site that may never disappear, ascending, without the base: "/maps/",
 * "/data/claimant-rate/claimant-rate.csv". Answers of the finder and of maps in the page are not
 * published: only the site's own scripts ask for them. Pages that lead on stand for addresses that
 * are gone: those of earlier releases, which keep them.
 */
export function siteAddresses(dist: string): readonly string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dist, join(parentPath, name)))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !INSIDE.test(path))
    .filter((path) => path.endsWith('index.html') || PUBLISHED.test(path))
    .filter((path) => !path.endsWith('index.html') || !leadsOn(join(dist, path)))
    .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

function leadsOn(file: string): boolean {
  return isRedirectPage(readFileSync(file, 'utf8'));
}
