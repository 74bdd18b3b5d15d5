import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeGeographyFiles } from '../../scripts/geography/place-files.ts';
import leicester from '../../src/areas/leicester.ts';
import openGeography from '../../src/sources/ons-open-geography.ts';
import royalMail from '../../src/sources/royal-mail-postcodes.ts';
import type { Source } from '../../src/sources/source.ts';
import type { RefreshScope } from '../../src/upstream/upstream.ts';
import { arcgisAnswers } from './arcgis-answers.ts';
import { answeredUpstream } from './answered-upstream.ts';
import { leicesterServices } from './leicester-services.ts';

const folder = join(import.meta.dirname, '../../data/geography/leicester');
const committed = new Map(
  readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
);
const place = { ...leicester, slug: 'leicester' };
const scope: RefreshScope = {
  ...{ places: [place], authorities: [place.code], areas: () => [] },
  ...{ since: '2001-01', until: '2026-01' },
};
const upstream = answeredUpstream(arcgisAnswers(leicesterServices(), { pageSize: 150 }));

async function bring({ refresh }: Source) {
  if (refresh?.brings !== 'geography') throw new TypeError('brings geography');
  return (await refresh.bring(upstream, scope)).get('leicester') ?? {};
}

const geography = await bring(openGeography);
const { postcodes, leftOut } = await bring(royalMail);
const input = { ...geography, postcodes: postcodes ?? [] };
const files = placeGeographyFiles(place, input, committed);

describe('a refresh of the geography of Leicester', () => {
  test('asks page after page, each question once and under its own name', () => {
    const asked = upstream.asked.map(({ question }) => question);
    expect(asked.length).toBeGreaterThan(60);
    expect(new Set(asked.map(({ name }) => name)).size).toBe(asked.length);
    expect(new Set(asked.map(({ url }) => url)).size).toBe(asked.length);
    expect(asked[0]?.name).toBe('ons-open-geography/leicester/lsoa2001-count.json');
    expect(decodeURIComponent(asked[0]?.url ?? '')).toContain(
      "where=LSOA01NM LIKE 'Leicester 0%' OR LSOA01NM LIKE 'Leicester 1%'",
    );
  });

  test('counts the postcodes that have ended, and leaves no ward out', () => {
    const words = `Leicester: 1 of ${(postcodes?.length ?? 0) + 1} postcodes of the directory, which have ended`;
    expect(leftOut).toEqual([words]);
    expect(geography.leftOut).toBeUndefined();
  });

  test('takes no area of North West Leicestershire or of any other neighbour', () => {
    const names = Object.values(geography.outlines ?? {}).flatMap(({ features }) =>
      features.map(({ properties }) => properties.name),
    );
    expect(names).toHaveLength(187 + 192 + 200 + 22 + 21);
    expect(names.filter((name) => /North West|Forest|Oadby/.test(name))).toEqual([]);
  });

  test.each([...committed.keys()].filter((file) => file.endsWith('.csv')))(
    'gives %s as it is committed, byte for byte',
    (file) => {
      expect(files.get(file)).toBe(committed.get(file));
    },
  );

  test.each(['lsoa2011', 'lsoa2021', 'ward2003', 'ward2015'])(
    'gives the topology of %s as it is committed, byte for byte',
    (edition) => {
      expect(files.get(`${edition}.topojson`)).toBe(committed.get(`${edition}.topojson`));
    },
  );

  test('gives the published outlines of 2001, none of which is approximate', () => {
    const held = committed.get('lsoa2001.topojson') ?? '';
    expect(files.get('lsoa2001.topojson')).toBe(held.replaceAll(',"approximate":true', ''));
  });
});
