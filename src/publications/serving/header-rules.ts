import { isAddressOf } from './address-pattern.ts';
import { EVERY_ANSWER, profileHeaders, type Headers, type Profile } from './header-profiles.ts';

/** The kind of answer that addresses of one pattern, below the site's base, get. */
export interface HeaderRule {
  readonly path: string;
  readonly profile: Profile;
}

/** Files that any site may read, by the section that they lie in: endings of their names. */
const DATA_FILES: Readonly<Record<string, readonly string[]>> = {
  areas: ['csv'],
  charts: ['bib', 'csv', 'json', 'png', 'svg', 'txt'],
  data: ['csv', 'geojson', 'json', 'jsonld', 'ods', 'topojson', 'zip'],
  find: ['json'],
  maps: ['csv', 'json', 'png', 'svg'],
  methods: ['csv'],
  places: ['csv', 'json', 'png', 'svg'],
  progress: ['css', 'csv', 'json', 'pdf', 'txt'],
  releases: ['csv', 'json', 'xml'],
  trends: ['csv', 'json', 'png', 'svg'],
};

/** Sections all of whose addresses that end in a slash are pages. */
const PAGE_FOLDERS = [
  ...['accessibility', 'api', 'areas', 'data', 'find', 'maps', 'methods', 'places'],
  ...['progress', 'releases', 'sources', 'trends'],
];

/**
 * The rules of all addresses. No two hold for the same address: some hosts add up all rules that
 * hold, others take the last, and both must come to the same.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  ...profile('page', ['/', '/:file', '/.well-known/*', '/charts/']),
  ...profile('chart', ['/charts/:chart/']),
  ...profile(
    'page',
    PAGE_FOLDERS.map((folder) => `/${folder}*/`),
  ),
  ...profile('search', ['/search/', '/pagefind/*']),
  ...profile('built', ['/_astro/*']),
  ...profile('font', ['/fonts/*']),
  ...profile('data', ['/api/v1/*', '/charts/resize.js']),
  ...Object.entries(DATA_FILES).flatMap(([folder, endings]) =>
    profile(
      'data',
      endings.map((ending) => `/${folder}/*.${ending}`),
    ),
  ),
  ...profile('embed', ['/charts/:chart/embed/']),
  ...profile('frozen', ['/charts/assets/*', '/archive/:folder/*']),
  // The list of releases grows: whoever keeps it would not see the next one.
  ...profile('data', ['/archive/:file']),
];

function profile(profile: Profile, paths: readonly string[]): readonly HeaderRule[] {
  return paths.map((path) => ({ path, profile }));
}

/** Rules that hold for an address below the site's base: one, or none where nothing is. */
export function rulesOf(address: string): readonly HeaderRule[] {
  return HEADER_RULES.filter(({ path }) => isAddressOf(path, address));
}

/**
 * The headers of one address below the site's base: "/maps/". What no rule knows gets a page's, as
 * does an answer that nothing is there: its address may be that of a release to come.
 * @param site whole address of the site, as `profileHeaders` takes it.
 */
export function headersOf(address: string, site = ''): Headers {
  const [rule] = rulesOf(address);
  return { ...EVERY_ANSWER, ...profileHeaders(rule?.profile ?? 'page', site) };
}
