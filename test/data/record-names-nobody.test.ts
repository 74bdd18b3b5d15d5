import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { loadRecord } from '../../scripts/load-record.ts';

/**
 * SHA-256 of “first last” in small letters, of the people whom the documents name. Digests, so that
 * the test that keeps their names out of the repository does not bring them in.
 */
const NAMES: ReadonlySet<string> = new Set([
  '0c1ce741f39f48d9b7a6b428b91f310ad4156590b4035a99fd6081dd1634cd14',
  '0d3cf7e09e03065a96a7f19182d01c72a58bbf79d9a19053529ee29760fc0d07',
  '1d8febf62f652e0e5ab1603970f936f7f435305c1900c3a25d36f3f809a7401a',
  '2202f8133d036ecadca33ca7d0d94d6844ca3032d369d0d6679cd3fb3dd97338',
  '27cf82765b3bb02ecc0800bcedec3a663a580be2755a497e9c89e56925d7ca21',
  '296c46e5d908387f270d724234340c0141ff9c4ffe87adbf85da9f2d12968402',
  '29c63d51dd3bd2241491eaa0f9409ebab4d79751491129650e3b4a12b3cff1b0',
  '32a30e8db8320a48dbab8f04e77cd11925eca4a8a340e652cf8822292ab598dc',
  '3d87e256a9959fe32837a8e9a7e5c48f8baa0a111a1d6d29d77f2161c47b51ee',
  '3e556e264b6c02317c6b2b2f6ce9b681126de16bb86cf7911ab63150268cf847',
  '4206b9164a2b9bdfc56e76b3133ad9c8e54f7e876ca4f538f44db6701600b802',
  '44bbcd370d560179472b8bb3b5bd706c313616770e412a60db2b678d53307f8b',
  '4955c5a5f5c122d83f8345c3f94bbb507ae470c449461824118410f8e798a49a',
  '55a68ad23034b60553aa893bc3fb04b8a8607f9d1a4bf2ac61a73c9c0cac2083',
  '56979355d76d9ab0b15dcc2d807a49bc0e8b6b2aef153cfc93775c8a1b2579d2',
  '5a27c6515475c781284fe1faa907e8230ff45754aa04eee1b28f4b088a080791',
  '5ab3096d7e3fd8a1b744ec19db4136831cc981dd5855b6df266a3862219cd0d6',
  '600ac6ecdb363ef79bfa3ff9886a7a6abe3be768bf98f35f88c88171c38d95a6',
  '6160c48bac06b3ea9ab00487766e1494793ba77551e1a889143fa5b8be9472c5',
  '657dffa0b52f69501b9be070bb4f09ab7def0948c05e328b6c808b2d3efc3097',
  '68e4dd566187f30731529750b4d4b76745e03c885f8b921c0f8c70be13ea22bb',
  '79b0ef52adab54ed222a496282aea4488b2db6d687a13302490d236999de2418',
  '7ee1e03e635822c748c62ecf9b069d56831d2cb90bcf2734b2919b2a0e75204a',
  '8641d9d82c083f3d94acbdb46642a61de9353f0cd6791fb784b184c640104f6f',
  '9635a4ed9808b400b842b71971556fd3cf565459708c9c14de068cf18778f791',
  '969032789dfd8f149752d794d3e0638a570e349741d21f474bd820c0df355b8a',
  '96e34f0afd15739a66bb286d0f20b1231297af2c56274e7f8b08c68861b0a7b7',
  '9799974f780978fcf34d576d03d833185fcc1f94d6520d40ff066b083f95b370',
  '9c6f89a80d54399a5f0c639f5570eac87b9a5cd0736e07fe7f12bfe0bb8ce315',
  '9e2a95263a3125b5d6d131aba14b71cea0b54f9d866b784a695a37d6677222f0',
  'a4f4ad92154b8962519beabc0a3d8b8b57d9a0383d81db783d3cfcb1d80b4875',
  'a68a881c4b181079a51eb2e83895dbbe6f0ffa5acc36a500b7c944ee31128ab7',
  'a772d164be00b5ac8298c69aff93aac3ecdaf2e8b4044e3b3e8b4b2a883ecc99',
  'a8967c20be190e6fd6384790b992b2b49b388d8d082657001761302249dada13',
  'aa4643068110b41f85572821217ea4e3e752ea9d91429cdfe8df92cbbac48bc2',
  'b7af82c74b874635141e63297710f21abaf53ec15baee9168d7e5c2bb08ddd5f',
  'be475223287fac56c19c98110230f75de5a062351f291c63d7b88f00fda6803c',
  'bf12bfcf36de382de782dbd65b7b97bf54e27fb61c51d7645f52bfcf9d6984ae',
  'c854c6a2b35fcf0ad771c45cfbde9eccc905b7fe90df3e2fe88bdfa5a491470a',
  'cc201a104c60b49a54e0675e4dde7e646d5e68e344ee8ffa11d86a64456790ff',
  'd1c35c0051a8187f6af3bbb8bad8183398ec459b83fd4c2bfa71c52803005189',
  'e2dec9ddbb43901bc37be8abfb08c5db7de2444f873ff3329cc3f9f42b12910b',
  'ea81e4fe8387dfddcc27a6e069b3af4702874f4532a124998b01fb374c5a95bd',
  'eda2f9f6b156398ddba39a87154ac95b831ddc9134ed2f604df0e386a2cb32d4',
  'efa47f0cd1d6a9b4a147cc46f96d57d270f019c0635bc283ecdc0ae4f9db720b',
  'f502aa1e75ce64bdacab0922bc2392a7eab53fe0018cb1f28e63e054db367a8c',
  'f7514c1e2082fb38e335b61696084f17d14745c3349a126888f6ab24dce44d25',
]);

test.each(loadRecord())('$slug names no person, e-mail address or telephone number', (record) => {
  expect(strings(record).filter((text) => isPersonal(text))).toEqual([]);
});

test('a name, an e-mail address and a telephone number would be found', () => {
  expect(isPersonal('write to someone@council.example')).toBe(true);
  expect(isPersonal('ring 0116 000 0000')).toBe(true);
  expect(isPersonal('Ext: 000 0000')).toBe(true);
  expect(isPersonal('113,074 customers, £1.5 billion, 2003 2004')).toBe(false);
  const digest = namePairs('Said Jane  Doe, a chair').map(([, hash]) => hash);
  expect(digest).toContain(createHash('sha256').update('jane doe').digest('hex'));
});

function isPersonal(text: string): boolean {
  const isContact = /\S@\S+\.\S|\b0\d{2,4}[ )-]*\d{3}[ -]*\d{3,4}\b|\bext\b[.:]? *\d/i.test(text);
  return isContact || namePairs(text).some(([, hash]) => NAMES.has(hash));
}

/** Neighbouring words of a text and the digest of each pair. */
function namePairs(text: string): readonly (readonly [pair: string, hash: string])[] {
  const words = text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  return words.slice(1).map((word, index) => {
    const pair = `${words[index] ?? ''} ${word}`;
    return [pair, createHash('sha256').update(pair).digest('hex')];
  });
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return [...value.entries()].flatMap(strings);
  return value instanceof Object ? Object.values(value).flatMap(strings) : [];
}
