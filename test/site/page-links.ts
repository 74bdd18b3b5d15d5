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
  const ids = new Map<string, ReadonlySet<string>>();
  const found = new Map<string, boolean>();
  const idsOf = (file: string) => {
    const known = ids.get(file) ?? readIds(file);
    ids.set(file, known);
    return known;
  };
  const exists = (file: string) => {
    const known = found.get(file) ?? existsSync(file);
    found.set(file, known);
    return known;
  };
  const pages = [...allPages(root), '/404.html'].filter((page) => !page.startsWith('/archive/'));
  return pages.flatMap((page) => {
    const file = page.endsWith('/') ? fileOf(page, root) : fileOfAddress(page.slice(1), root);
    const here = new URL(`${base}${page.slice(1)}`, site);
    return [...new Set(linksOf(readFileSync(file, 'utf8')))].flatMap((target) => {
      const { origin, pathname, hash } = new URL(target, here);
      if (origin !== site.origin) return [];
      if (!pathname.startsWith(base)) return [`${page} links to ${target}, outside of the site`];
      const path = decodeURIComponent(pathname.slice(base.length));
      const aim = fileOfAddress(path, root);
      if (!exists(aim)) return [`${page} links to ${target}, which is not there`];
      const place = decodeURIComponent(hash.slice(1));
      const isThere = place === '' || !aim.endsWith('.html') || idsOf(aim).has(place);
      return isThere ? [] : [`${page} links to ${target}: no such place on the page`];
    });
  });
}

function readIds(file: string): ReadonlySet<string> {
  const text = readFileSync(file, 'utf8');
  return new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
}
