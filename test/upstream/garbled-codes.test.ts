import { expect, test } from 'vitest';
import leicester from '../../src/areas/leicester.ts';
import { bringPlaceGeography } from '../../src/upstream/open-geography-place.ts';
import { bringPostcodes } from '../../src/upstream/postcode-directory.ts';
import { arcgisAnswers } from './arcgis-answers.ts';
import { answeredUpstream } from './answered-upstream.ts';
import { inventedServices } from './invented-services.ts';

const place = { ...leicester, name: 'Nottingham', code: 'E06000018', slug: 'nottingham' };
const answers = arcgisAnswers(
  inventedServices({
    ...{ code: 'E06000018', name: 'Nottingham', corner: [-1.2, 52.92], wardsSince: 2015 },
    ...{ columns: 3, rows: 4 },
  }),
);

/** The services, with one word of their answers exchanged for another where it first stands. */
function garbled(from: string, to: string) {
  return answeredUpstream((url) => {
    const answer = answers(url);
    return answer === null ? null : { ...answer, body: answer.body.replace(from, to) };
  });
}

test('a garbled code of a ward is refused, not taken for wards of another year', async () => {
  const upstream = garbled('"WD15CD":"E05092000"', '"WD15CD":"1.2.3"');
  await expect(bringPlaceGeography(upstream, place)).rejects.toThrow(
    /msoa2011-ward2015\.csv[^]*"1\.2\.3"[^]*a code of a ward/,
  );
});

test('a garbled code of an LSOA is refused, in a postcode too', async () => {
  const upstream = garbled('"LSOA21CD":"E01090001"', '"LSOA21CD":-1');
  await expect(bringPostcodes(upstream, place)).rejects.toThrow(
    /LSOA "E01090001" of 2011, "-1" of 2021 for NG2 1AB\n.*a letter and eight digits/,
  );
});

test('a garbled postcode is refused', async () => {
  const upstream = garbled('"PCDS":"NG2 1AB"', '"PCDS":"NG2 1AB."');
  await expect(bringPostcodes(upstream, place)).rejects.toThrow(/"NG2 1AB\."[^]*a postcode/);
});
