import { createHash } from 'node:crypto';
import { formatSums, type Fingerprint } from '../../record/pack.ts';

/** SHA-256 of the list of fingerprints as `sha256sum` prints it: one name for all the data. */
export function packIdentity(files: readonly Fingerprint[]): string {
  return createHash('sha256').update(formatSums(files)).digest('hex');
}
