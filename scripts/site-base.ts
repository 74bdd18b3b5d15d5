import { DataError } from '../src/pipeline/data-error.ts';

/** Where a site is made to be served: what `SITE_URL` and `BASE_PATH` say, or what stands for them. */
export interface SitePlace {
  /** "https://record.example". */
  readonly site: string;
  /** "/" or "/city-strategy/". */
  readonly base: string;
}

/** The place that the environment names. @throws DataError where it names none that can be. */
export function siteFromEnvironment(env: NodeJS.ProcessEnv): SitePlace {
  return {
    site: parseSite(env['SITE_URL'] ?? 'https://city-strategy.example'),
    base: parseBase(env['BASE_PATH'] ?? '/'),
  };
}

/**
 * The path that the site is served under as Astro and the server take it: "city-strategy" →
 * "/city-strategy/".
 * @throws DataError where it is no plain path.
 */
export function parseBase(text: string): string {
  const parts = text.split('/').filter((part) => part !== '');
  if (!parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part)))
    throw new DataError({
      ...{ file: '--base or BASE_PATH', found: `"${text}", which is no path` },
      expected: 'letters, digits and hyphens between slashes, "/city-strategy/"',
      remedy: 'give the path that the site is served under, without its host',
    });
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** The address of the site's host. @throws DataError where it is no address of the web. */
export function parseSite(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new DataError({
    ...{ file: 'SITE_URL', found: `"${text}"`, expected: 'an address, "https://record.example"' },
    remedy: 'give the host with its scheme; a path goes into BASE_PATH',
  });
}

/** The port of an option. @throws DataError where it is no whole number from 0 to 65535. */
export function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65_535))
    throw new DataError({
      ...{ file: '--port or PORT', found: `"${text}"`, expected: 'a number from 0 to 65535' },
      remedy: 'leave it out for 4321, or choose a port that no other program uses',
    });
  return port;
}
