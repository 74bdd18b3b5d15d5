import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { DataError } from '../../src/pipeline/data-error.ts';
import { isRedirectPage } from '../redirect-page.ts';
import { writeAtomically } from '../write-atomically.ts';

/** Pages that are in memory at once. */
const AT_ONCE = 32;
/** What a page carries whose text is searched. */
const MARK = 'data-pagefind-body';

/** What Pagefind answers to anything. */
interface Reply {
  readonly errors: readonly string[];
}

/**
 * Writes the index of pages, `dist/pagefind`, anew. Pagefind numbers pages as they come: the same
 * pages in the same order give the same bytes.
 * @param files below `dist`, in the order of their records.
 * @returns How many records there are: pages that only lead on have none.
 * @throws DataError where a page has nothing to be searched, or Pagefind fails.
 */
export async function writeIndex(dist: string, files: readonly string[]): Promise<number> {
  const folder = join(dist, 'pagefind');
  try {
    const { index } = await answered(folder, createIndex());
    if (index === undefined) throw fault(folder, 'Pagefind, which begins no index');
    let records = 0;
    for (let start = 0; start < files.length; start += AT_ONCE) {
      const pages = await readPages(dist, files.slice(start, start + AT_ONCE));
      // All were read before the first is handed over: the order is theirs, not that of the disk.
      await Promise.all(pages.map((page) => answered(page.path, index.addHTMLFile(page))));
      records += pages.length;
    }
    // Pagefind 1.5.2 answers before what it writes is on disk, and is then ended: the files are taken
    // from it and written here. To be simplified once https://github.com/Pagefind/pagefind/issues/1271
    // is mended in the version used.
    const { files: made } = await answered(folder, index.getFiles());
    checkRecords(folder, made, records);
    await rm(folder, { recursive: true, force: true });
    await writeAtomically(servedFiles(folder, made));
    return records;
  } finally {
    await close();
  }
}

/** Pages as Pagefind takes them; those that only lead on are left out. */
async function readPages(dist: string, files: readonly string[]) {
  const pages = await Promise.all(
    files.map(async (sourcePath) => {
      const path = join(dist, sourcePath);
      return { path, sourcePath, content: withLinesEnded(await readFile(path, 'utf8')) };
    }),
  );
  const own = pages.filter(({ content }) => !isRedirectPage(content));
  const unmarked = own.find(({ content }) => !content.includes(MARK));
  if (unmarked !== undefined) throw fault(unmarked.path, `a page without ${MARK}`);
  return own;
}

/** Pagefind sets a full stop after a line of a page only where no space follows its last letter. */
function withLinesEnded(content: string): string {
  return content.replaceAll(/\s+(?=<\/(?:p|li|h[1-6])>)/g, '');
}

/** What Pagefind answers. @throws DataError where that is a complaint. */
async function answered<Answer extends Reply>(
  file: string,
  answer: Promise<Answer>,
): Promise<Answer> {
  const given = await answer.catch((reason: unknown) => {
    throw fault(file, `Pagefind, which says: ${reason instanceof Error ? reason.message : reason}`);
  });
  if (given.errors.length === 0) return given;
  throw fault(file, `Pagefind, which says: ${given.errors.join('; ')}`);
}

/** A file of an index, by its path below the index. */
interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind leaves out what it cannot read without a word. */
function checkRecords(folder: string, files: readonly IndexFile[], records: number): void {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const file = join(folder, 'pagefind-entry.json');
  if (entry === undefined) throw fault(file, 'no such file of the index');
  const { languages } = JSON.parse(new TextDecoder().decode(entry.content)) as {
    readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
  };
  const found = Object.values(languages).reduce((sum, { page_count: pages }) => sum + pages, 0);
  if (found !== records) throw fault(file, `${found} records of ${records} pages`);
}

/** The search page has its own words and looks: Pagefind's ready-made interfaces are not served. */
function servedFiles(folder: string, files: readonly IndexFile[]): ReadonlyMap<string, Uint8Array> {
  return new Map(
    files
      .filter(({ path }) => !/^pagefind-.*(ui|highlight)\.(js|css)$/.test(path))
      .map(({ path, content }) => [join(folder, path), content]),
  );
}

function fault(file: string, found: string): DataError {
  return new DataError({
    ...{ file, found, expected: 'a search index with a record of every searched page' },
    remedy: 'npm ci, then npm run build; which pages: src/publications/serving/searched.ts',
  });
}
