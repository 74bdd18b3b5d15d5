import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { urnUuid } from '../../src/releases/urn-uuid.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('an id is a UUID of version 8 and of the variant of RFC 9562, whatever the name', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(urnUuid(name, sha256)).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }),
  );
});

test('an id keeps all other bits of the hash', () => {
  const hash = () => '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef';
  expect(urnUuid('', hash)).toBe('urn:uuid:01234567-89ab-8def-8123-456789abcdef');
});

test('an id is the same for ever', () => {
  expect(urnUuid('leicester-city-strategy-record feed releases', sha256)).toMatchInlineSnapshot(
    `"urn:uuid:9c9b052e-c202-8395-9e74-0b33cb7655ca"`,
  );
});

test('what is no SHA-256 is refused', () => {
  expect(() => urnUuid('a', () => 'abc')).toThrow(RangeError);
});
