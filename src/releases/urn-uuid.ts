/**
 * A name as a permanent id that holds no address: a UUID of version 8 (RFC 9562), whose bits are the
 * first of the SHA-256 of the name. The same name has the same id on any host and in any build.
 * @param hash the SHA-256 of a text in 64 hexadecimal digits
 */
export function urnUuid(name: string, hash: (text: string) => string): string {
  const digits = hash(name);
  if (!/^[0-9a-f]{64}$/.test(digits)) throw new RangeError('not a SHA-256 in hexadecimal digits');
  const variant = ((Number.parseInt(digits.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
