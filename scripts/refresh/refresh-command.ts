import { existsSync } from 'node:fs';
import { DataError } from '../../src/pipeline/data-error.ts';
import type { Source } from '../../src/sources/source.ts';
import type { Declared } from '../declarations.ts';
import { parseOptions, usageFault } from '../parse-options.ts';
import type { Refreshable } from './bring.ts';

/** What a person asks a refresh to do. */
export interface RefreshCommand {
  /** Slugs of sources; none for all. */
  readonly sources: readonly string[];
  readonly since: string | null;
  readonly from: string | null;
  readonly upstream: string | null;
  readonly isDry: boolean;
  readonly isJson: boolean;
  readonly mayVanish: boolean;
}

const USAGE = {
  name: 'npm run refresh',
  usage:
    'npm run refresh -- [source…] [--since 2013-01] [--from DIR | --upstream URL] [--dry-run] [--json] [--allow-vanished]',
  remedy: 'leave everything out to ask for all figures of all sources; see docs/refresh.md',
} as const;

/** The words of a command line. @throws DataError that says how the command is used. */
export function parseRefreshCommand(args: readonly string[]): RefreshCommand {
  const { values, positionals } = parseOptions(USAGE, {
    args: [...args],
    allowPositionals: true,
    options: {
      since: { type: 'string' },
      from: { type: 'string' },
      upstream: { type: 'string' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
      'allow-vanished': { type: 'boolean' },
    },
  });
  const { since, from, upstream } = values;
  if (since !== undefined && !/^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(since))
    throw usageFault(USAGE, `--since "${since}", which is no month such as 2013-01`);
  if (from !== undefined && upstream !== undefined)
    throw usageFault(USAGE, 'both --from and --upstream: answers come from one of them');
  if (upstream !== undefined) checkUnsigned(upstream);
  if (upstream !== undefined && !/^https?:$/.test(URL.parse(upstream)?.protocol ?? ''))
    throw usageFault(USAGE, `--upstream "${upstream}", which is no address`);
  if (from !== undefined && !existsSync(from)) throw usageFault(USAGE, `no folder "${from}"`);
  return {
    sources: positionals,
    ...{ since: since ?? null, from: from ?? null, upstream: upstream ?? null },
    isDry: values['dry-run'] ?? false,
    isJson: values.json ?? false,
    mayVanish: values['allow-vanished'] ?? false,
  };
}

/** A name and password in an address would be kept in records and shown in messages. */
function checkUnsigned(upstream: string): void {
  if (/\/\/[^/?#]*@/.test(upstream))
    throw usageFault(USAGE, '--upstream with a name or password, which are not passed on');
}

/** The sources that were named, or all that can be asked. @throws DataError for any other name. */
export function chooseSources(
  sources: readonly Declared<Source>[],
  named: readonly string[],
): readonly Refreshable[] {
  const all = sources.flatMap((source): readonly Refreshable[] => {
    const { refresh } = source;
    return refresh === undefined ? [] : [{ ...source, refresh }];
  });
  const unknown = named.find((slug) => all.every((source) => source.slug !== slug));
  if (unknown === undefined && all.length > 0)
    return named.length === 0 ? all : all.filter(({ slug }) => named.includes(slug));
  throw new DataError({
    file: USAGE.name,
    found: unknown === undefined ? 'no source that can be asked' : `source "${unknown}"`,
    expected: `one of: ${all.map(({ slug }) => slug).join(', ')}`,
    remedy: 'name a file of src/sources that has a "refresh"',
  });
}
