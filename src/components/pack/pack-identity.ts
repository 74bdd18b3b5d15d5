import { formatSums, type Fingerprint } from '../../record/pack.ts';
import { sha256 } from '../../../scripts/sha256.ts';

/** SHA-256 of the list of fingerprints as `sha256sum` prints it: one name for all the data. */
export function packIdentity(files: readonly Fingerprint[]): string {
  return sha256(formatSums(files));
}
