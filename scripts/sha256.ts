import { createHash } from 'node:crypto';
import type { Hash } from '../src/releases/release-input.ts';

/** SHA-256 of bytes, or of a text in UTF-8: 64 hexadecimal digits. */
export const sha256: Hash = (content) => createHash('sha256').update(content).digest('hex');
