import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAreaList } from '../../src/geography/area-list.ts';
import { parseChangeLookup } from '../../src/geography/change-lookup.ts';
import type { Edition } from '../../src/geography/edition.ts';
import { parseMembership } from '../../src/geography/membership.ts';
import { parsePostcodeList } from '../../src/geography/postcode-list.ts';
import { parseTopology } from '../../src/geography/topology.ts';

const folder = join(import.meta.dirname, '../../data/geography/leicester');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

export const areas = parseAreaList(read('areas.csv'), 'areas.csv');

const change = (from: Edition, to: Edition) => {
  const file = `${from}-${to}.csv`;
  return parseChangeLookup(read(file), { file, from, to, areas });
};

export const changes = [change('lsoa2001', 'lsoa2011'), change('lsoa2011', 'lsoa2021')];

export const membership = (from: Edition, to: Edition) => {
  const file = `${from}-${to}.csv`;
  return parseMembership(read(file), { file, from, to, areas });
};

export const postcodes = parsePostcodeList(read('postcodes.csv'), { file: 'postcodes.csv', areas });

export const topology = (edition: Edition) =>
  parseTopology(read(`${edition}.topojson`), `${edition}.topojson`);
