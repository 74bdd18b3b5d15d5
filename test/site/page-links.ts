import { existsSync, readFileSync } from 'node:fs';
import { allPages, fileOf } from './pages.ts';
import { fileOfAddress, siteOf } from './site-files.ts';

const LINK = /\s(?:href|src|action|poster|data-values|data-bundle|data-src)="([^"]*)"/g;

/** Addresses that a page names in its tags: links, sources and their sets, forms, data. */
export function linksOf(markup: string): readonly string[] {
  // Neither inline data nor the words of a snippet to copy is a link of the page.
  const tags = markup.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, (text) =>
    text.slice(0, text.indexOf('>') + 1),
  );
  const elements = tags.match(/<[a-z][^>]*>/gi) ?? [];
  return elements.flatMap((element) => {
    const single = [...element.matchAll(LINK)].map(([, target = '']) => target);
    const [, set = ''] = /\ssrcset="([^"]*)"/.exec(element) ?? [];
    const several = set.split(',').map((each) => each.trim().split(/\s+/)[0] ?? '');
    return [...single, ...several.filter((each) => each !== '')].map(unescapeLink);
  });
}

function unescapeLink(target: string): string {
  return target.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
}

/**
 * Links inside a built site that lead nowhere: to no page, no file, or no place on a page. A whole
 * address of the site itself counts as inside; what a release froze keeps the links it had.
 */
export function findBrokenLinks(root = 'dist', base = '/'): readonly string[] {
  const site = new URL(siteOf(root));
  const idsOf = remember(readIds);
  const exists = remember(existsSync);
  const pages = [...allPages(root), '/404.html'].filter((page) => !page.startsWith('/archive/'));

  /** What is wrong with a link of a page; null where it leads somewhere, or to another site. */
  function faultOf(target: string, page: string): string | null {
    const url = new URL(target, new URL(`${base}${page.slice(1)}`, site));
    if (url.origin !== site.origin) return null;
    if (!url.pathname.startsWith(base)) return 'outside of the site';
    const file = fileOfAddress(decodeURIComponent(url.pathname.slice(base.length)), root);
    if (!exists(file)) return 'which is not there';
    const place = decodeURIComponent(url.hash.slice(1));
    const isThere = place === '' || !file.endsWith('.html') || idsOf(file).has(place);
    return isThere ? null : 'no such place on the page';
  }

  return pages.flatMap((page) => {
    const file = page.endsWith('/') ? fileOf(page, root) : fileOfAddress(page.slice(1), root);
    return [...new Set(linksOf(readFileSync(file, 'utf8')))].flatMap((target) => {
      const fault = faultOf(target, page);
      return fault === null ? [] : [`${page} links to ${target}: ${fault}`];
    });
  });
}

function remember<T>(compute: (file: string) => T): (file: string) => T {
  const known = new Map<string, T>();
  return (file) => {
    const value = known.has(file) ? (known.get(file) as T) : compute(file);
    known.set(file, value);
    return value;
  };
}

function readIds(file: string): ReadonlySet<string> {
  const text = readFileSync(file, 'utf8');
  return new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
}
