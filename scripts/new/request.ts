import { DataError } from '../../src/pipeline/data-error.ts';
import { SLUG } from '../declaration-rules.ts';
import { parseOptions, usageFault } from '../parse-options.ts';

const KINDS = ['source', 'indicator', 'area', 'target'] as const;

type Kind = (typeof KINDS)[number];

/** What is to be begun. */
export interface NewRequest {
  readonly kind: Kind;
  readonly slug: string;
  /** Kind of an indicator; a map where nothing is said. */
  readonly drawn: 'map' | 'trend';
  /** Slug of the canonical table that an indicator is made from; empty where it is left open. */
  readonly table: string;
  /** Folder of `data/record` that a target belongs to; empty where none was named. */
  readonly programme: string;
}

/** Files are named after it, with more in front and behind; systems take 255 bytes. */
const LONGEST_SLUG = 100;

/** Letters that are no others with a mark, and what they are written as. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', ø: 'o', œ: 'oe', ð: 'd', þ: 'th', ł: 'l' },
};

const COMMAND = {
  name: 'npm run new',
  usage:
    'npm run new -- source|indicator|area|target SLUG [--kind map|trend] [--table TABLE] [--programme PROGRAMME]',
  remedy: 'say what to begin, then its name: npm run new -- indicator vacancy-rate --kind trend',
} as const;

/** @throws DataError where the command is written in another way, with how it is written. */
export function parseNewRequest(args: readonly string[]): NewRequest {
  const { values, positionals } = parseOptions(COMMAND, {
    args: [...args],
    allowPositionals: true,
    options: {
      kind: { type: 'string', default: 'map' },
      table: { type: 'string', default: '' },
      programme: { type: 'string', default: '' },
    },
  });
  const [first, slug, ...more] = positionals;
  const kind = KINDS.find((known) => known === first);
  if (kind === undefined || slug === undefined || more.length > 0)
    throw usageFault(COMMAND, saidOf(positionals));
  const drawn = (['map', 'trend'] as const).find((known) => known === values.kind);
  if (drawn === undefined) throw usageFault(COMMAND, `--kind ${values.kind}`);
  if (!SLUG.test(slug)) throw slugFault(slug);
  if (slug.length > LONGEST_SLUG) throw lengthFault(slug);
  return { kind, slug, drawn, table: values.table, programme: values.programme };
}

function saidOf(positionals: readonly string[]): string {
  const [first, second] = positionals;
  if (first === undefined) return 'nothing to begin';
  if (!KINDS.some((known) => known === first))
    return `"${first}", which is none of ${KINDS.join(', ')}`;
  return second === undefined ? `${first} without a name` : `"${positionals.join(' ')}"`;
}

function lengthFault(slug: string): DataError {
  return new DataError({
    file: COMMAND.name,
    found: `a name of ${slug.length} characters`,
    expected: `at most ${LONGEST_SLUG}: it is part of an address, and of the names of files`,
    remedy: 'choose a shorter name',
  });
}

/** A name that cannot be part of an address, with one that can. */
function slugFault(slug: string): DataError {
  const suggested = slug
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f’']/g, '')
    .replaceAll(/[ßæøœðþł]/g, (letter) => LETTERS[letter] ?? '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return new DataError({
    file: COMMAND.name,
    found: `the name "${slug}"`,
    expected: 'an address: small letters, digits and hyphens, such as vacancy-rate',
    remedy:
      suggested === '' || suggested.length > LONGEST_SLUG
        ? 'choose another name'
        : `call it ${suggested}`,
  });
}
