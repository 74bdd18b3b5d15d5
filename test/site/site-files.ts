import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses of all files of a build, ascending, a page by its folder: "/maps/", "/icon.svg". */
export function allAddresses(root = 'dist'): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(root, file)).isFile())
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** Whole address of the site that a build was made for, with its base: from its robots.txt. */
export function siteOf(root = 'dist'): string {
  const [, site = ''] =
    /^Sitemap: (\S+\/)sitemap\.xml$/m.exec(readFileSync(join(root, 'robots.txt'), 'utf8')) ?? [];
  return site;
}

/** File of a whole address of the site. */
export function fileOfAddress(address: string, root = 'dist'): string {
  const site = /^https?:/.test(address) ? siteOf(root) : '';
  const path = address.slice(address.startsWith(site) ? site.length : 0);
  const [bare = ''] = path.split('#');
  return join(root, bare === '' || bare.endsWith('/') ? `${bare}index.html` : bare);
}
