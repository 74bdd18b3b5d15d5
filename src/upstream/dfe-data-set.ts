import { z } from 'zod';
import { DataError } from '../pipeline/data-error.ts';
import { readAnswer } from './read-answer.ts';
import type { Question, Upstream } from './upstream.ts';

const API = 'https://api.education.gov.uk/statistics/v1';

/** Entries of one page that a list gives at most, and pages of a list that are read at most. */
const PAGE_SIZE = 20;
const MOST_PAGES = 10;

const list = z.object({
  paging: z.object({ totalPages: z.int().min(0) }),
  results: z.array(
    z.object({
      id: z.string().regex(/^[0-9a-f-]{36}$/, 'an identifier of 36 characters'),
      title: z.string(),
      slug: z.string().optional(),
      latestVersion: z.object({ timePeriods: z.object({ end: z.string() }) }).optional(),
    }),
  ),
});

type Entry = z.output<typeof list>['results'][number];

/** Which data set is looked for: its publication by address, the set by its title. */
export interface DataSetSought {
  readonly search: string;
  /** Last part of the publication's address: it stays when titles change. */
  readonly publication: string;
  readonly title: RegExp;
  /** Folder of the answers. */
  readonly folder: string;
  readonly declaredIn: string;
}

/** A data set that was found. */
export interface FoundDataSet {
  /** What to ask for its figures. */
  readonly question: Question;
  /** The last year that its publisher lists for it; null where that is not a year. */
  readonly latest: number | null;
}

/**
 * The question for a data set of Explore Education Statistics as CSV. Identifiers are looked up, since
 * each release may bring another.
 * @throws DataError naming what was found, where none or several fit.
 */
export async function findDataSet(
  upstream: Upstream,
  sought: DataSetSought,
): Promise<FoundDataSet> {
  const { search, folder, publication, title, declaredIn } = sought;
  const found = await readList(upstream, sought, {
    name: 'publications',
    path: `publications?search=${encodeURIComponent(search)}`,
  });
  const one = onlyOne(found, ({ slug }) => slug === publication, {
    file: `${folder}/publications-1.json`,
    expected: `one publication with the address ${publication}`,
    declaredIn,
  });
  const sets = await readList(upstream, sought, {
    name: 'data-sets',
    path: `publications/${one.id}/data-sets?`,
  });
  const set = onlyOne(sets, (each) => title.test(each.title), {
    file: `${folder}/data-sets-1.json`,
    expected: `one data set whose title says ${title.source}`,
    declaredIn,
  });
  const end = set.latestVersion?.timePeriods.end ?? '';
  return {
    question: {
      name: `${folder}/data.csv`,
      url: `${API}/data-sets/${set.id}/csv`,
      packing: 'gzip',
    },
    latest: /^20\d\d$/.test(end) ? Number(end) : null,
  };
}

async function readList(
  upstream: Upstream,
  { folder, declaredIn }: DataSetSought,
  { name, path }: { readonly name: string; readonly path: string },
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (let page = 1, pages = 1; page <= Math.min(pages, MOST_PAGES); page += 1) {
    const query = `page=${page}&pageSize=${PAGE_SIZE}`;
    const url = `${API}/${path}${path.endsWith('?') ? '' : '&'}${query}`;
    const question: Question = { name: `${folder}/${name}-${page}.json`, url, packing: 'plain' };
    const answer = await readAnswer(upstream, question, { schema: list, declaredIn });
    entries.push(...answer.results);
    pages = answer.paging.totalPages;
  }
  return entries;
}

interface Wanted {
  readonly file: string;
  readonly expected: string;
  readonly declaredIn: string;
}

function onlyOne(
  entries: readonly Entry[],
  fits: (entry: Entry) => boolean,
  { file, expected, declaredIn }: Wanted,
): Entry {
  const fitting = entries.filter(fits);
  const [entry] = fitting;
  if (entry !== undefined && fitting.length === 1) return entry;
  const shown = fitting.length > 1 ? fitting : entries;
  throw new DataError({
    file,
    found: shown.length === 0 ? 'none at all' : shown.map(({ title }) => `"${title}"`).join(', '),
    expected,
    remedy: `find it on explore-education-statistics.service.gov.uk, and name it in ${declaredIn}`,
  });
}
