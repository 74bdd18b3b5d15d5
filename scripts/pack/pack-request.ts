import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A pack that cannot be printed as asked; its message says what to do instead. */
export class PackFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PackFault';
  }
}

export interface PackArguments {
  /** Folder of the built site. */
  readonly root: string;
  /** Slugs as given: none is the pack of all programmes. */
  readonly programmes: readonly string[];
  readonly items?: string | undefined;
  readonly out?: string | undefined;
}

/** Which page to print, and where the PDF goes. */
export interface PackRequest {
  readonly root: string;
  /** Address inside the site, with the choice of items. */
  readonly path: string;
  /** Where the page will be published: its links lead there, not to the server that prints it. */
  readonly published: URL;
  readonly out: string;
}

/**
 * The page that the arguments ask for.
 * @throws PackFault where there is no build, or no such programme in it.
 */
export function packRequest({ root, programmes, items, out }: PackArguments): PackRequest {
  const [programme, ...more] = programmes;
  if (more.length > 0)
    throw new PackFault(
      `One programme at a time, or none for all of them: not ${programmes.join(' and ')}.`,
    );
  const known = globSync(join(root, 'progress/*/pack/index.html'))
    .map((file) => file.replaceAll('\\', '/').split('/').at(-3) ?? '')
    .sort();
  if (known.length === 0)
    throw new PackFault(`There are no packs in ${root}/: run \`npm run build\` first.`);
  if (programme !== undefined && !known.includes(programme))
    throw new PackFault(`No programme "${programme}" on record. There are: ${known.join(', ')}.`);
  const path = programme === undefined ? '/progress/pack/' : `/progress/${programme}/pack/`;
  return {
    root,
    path: items === undefined ? path : `${path}?items=${encodeURIComponent(items)}`,
    published: publishedAddress(join(root, path, 'index.html')),
    out: out ?? join(root, path.replace(/\/$/, '.pdf')),
  };
}

function publishedAddress(file: string): URL {
  const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [, address] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  if (address === undefined)
    throw new PackFault(`There is no pack in ${file}: run \`npm run build\` first.`);
  return new URL(address);
}
