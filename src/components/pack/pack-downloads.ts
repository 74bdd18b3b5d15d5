import { readFingerprints } from '../../pages/_derived.ts';
import { SITE } from '../../layouts/site.ts';
import { formatSums, packFiles, type Pack } from '../../record/pack.ts';
import { packIdentity } from './pack-identity.ts';

/** The hashes of a pack's files, as `sha256sum --check` reads them. */
export function sumsOf(pack: Pack): Response {
  return new Response(formatSums(packFiles(pack, readFingerprints())));
}

/** What stands at the edge of every printed page of a pack, as properties of its style sheet. */
export function pageWords(pack: Pack): Response {
  const identity = packIdentity(packFiles(pack, readFingerprints()));
  const quote = (text: string) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
  const properties = [
    `--pack-title:${quote(`${pack.title}: meeting pack`)}`,
    `--pack-record:${quote(SITE.name)}`,
    `--pack-data:${quote(`Data ${identity.slice(0, 12)}`)}`,
  ];
  return new Response(`:root{${properties.join(';')}}\n`);
}
