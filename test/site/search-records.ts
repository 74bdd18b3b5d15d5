import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { allPages, fileOf } from './pages.ts';

/** What Pagefind writes before the text of a record. */
const SIGNATURE = 'pagefind_dcd';

/** A record of the search index: a page as the search knows it. */
export interface SearchRecord {
  /** "/maps/", without the base. */
  readonly url: string;
  readonly content: string;
  /** What is shown of it above its words. */
  readonly meta: { readonly title: string };
}

/** All records of the index of a built site, ascending by address. */
export function searchRecords(root = 'dist'): readonly SearchRecord[] {
  const folder = join(root, 'pagefind/fragment');
  return readdirSync(folder)
    .map((file) => gunzipSync(readFileSync(join(folder, file))).toString())
    .map((text) => JSON.parse(text.slice(SIGNATURE.length)) as SearchRecord)
    .toSorted((one, other) => (one.url < other.url ? -1 : 1));
}

/** Addresses of the pages of a build that say of themselves that they are searched, ascending. */
export function markedPages(root = 'dist'): readonly string[] {
  const marked = (file: string) => readFileSync(file, 'utf8').includes('data-pagefind-body');
  const pages = allPages(root).filter((page) => marked(fileOf(page, root)));
  return [...pages, ...(marked(join(root, '404.html')) ? ['/404.html'] : [])].sort();
}
