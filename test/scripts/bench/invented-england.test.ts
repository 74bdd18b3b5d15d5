import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { authorityFiles } from '../../../scripts/bench/england/authority-files.ts';
import { authoritySizes } from '../../../scripts/bench/england/authority-sizes.ts';
import { writeTable } from '../../../scripts/bench/england/canonical-csv.ts';
import { monthlyRows, yearlyMeans } from '../../../scripts/bench/england/claimant-rows.ts';
import { inventedAuthorities } from '../../../scripts/bench/england/invented-authorities.ts';
import { seededRandom } from '../../../scripts/bench/england/seeded-random.ts';
import { adjacency } from '../../../src/geography/adjacency.ts';
import { parseAreaList } from '../../../src/geography/area-list.ts';
import { ringArea } from '../../../src/geography/label-point.ts';
import { parseTopology } from '../../../src/geography/topology.ts';
import { parseObservations } from '../../../src/pipeline/observation-table.ts';

const TINY = { areas: 15, authorities: 3, months: 24, seed: 7 };
const tiny = [...inventedAuthorities(TINY)];
const filesOf = (seed: number) =>
  [...inventedAuthorities({ ...TINY, seed })].flatMap((each) => [...authorityFiles(each)]);
const folder = mkdtempSync(join(tmpdir(), 'england-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('an invented England', () => {
  it('is the same for the same seed, file by file, and another for another', () => {
    expect(filesOf(7)).toEqual(filesOf(7));
    expect(filesOf(7)).not.toEqual(filesOf(8));
  });

  it('has as many areas as asked for, in authorities of log-normal size', () => {
    expect(tiny.flatMap(({ areas }) => areas)).toHaveLength(15);
    const sizes = authoritySizes({ areas: 33_000, authorities: 300 }, seededRandom(1));
    expect(sizes.reduce((sum, size) => sum + size)).toBe(33_000);
    const sorted = sizes.toSorted((one, other) => one - other);
    expect(sorted[0]).toBeGreaterThan(15);
    expect(sorted[150]).toBeGreaterThan(85);
    expect(sorted[150]).toBeLessThan(110);
    expect(sorted[299]).toBeGreaterThan(250);
  });

  it('gives every code once, none of them of a real area', () => {
    const codes = tiny.flatMap(({ areas }) => areas.map(({ code }) => code));
    expect(new Set(codes).size).toBe(15);
    const real = readFileSync('data/geography/leicester/areas.csv', 'utf8');
    expect(codes.filter((code) => real.includes(code))).toEqual([]);
    expect(codes.toSorted()).toEqual(codes);
  });

  it('has outlines like those of LSOAs: 37 points, six neighbours inside, shared borders', () => {
    const [authority] = inventedAuthorities({ ...TINY, areas: 100, authorities: 1 });
    const points = authority?.areas.map(({ ring }) => ring.length) ?? [];
    const mean = points.reduce((sum, each) => sum + each) / points.length;
    expect(mean).toBeGreaterThan(35);
    expect(mean).toBeLessThan(40);
    expect(authority?.areas.every(({ ring }) => ringArea(ring.map((at) => [...at])) !== 0)).toBe(
      true,
    );
    const topology = parse(authority);
    const neighbours = [...adjacency(topology).values()].map((each) => each.length);
    expect(neighbours.filter((each) => each === 6).length).toBeGreaterThan(50);
    expect(neighbours.filter((each) => each < 2)).toEqual([]);
  });

  it('is read by the record’s own readers', () => {
    for (const authority of tiny) {
      const files = authorityFiles(authority);
      const path = `data/geography/${authority.slug}/areas.csv`;
      const list = parseAreaList(files.get(path) ?? '', path);
      expect(list.areas.map(({ name }) => name)).toEqual(authority.areas.map(({ name }) => name));
      expect(parse(authority).objects.areas.geometries).toHaveLength(authority.areas.length);
    }
  });
});

describe('invented claimants', () => {
  it('are counted by fives, a row for each month, and fewer in most areas than on average', () => {
    const [authority] = inventedAuthorities({ ...TINY, areas: 400, authorities: 1 });
    const rows = authority?.areas.flatMap(monthlyRows) ?? [];
    expect(rows).toHaveLength(400 * 24);
    expect(rows.filter(({ value }) => (value ?? 1) % 5 !== 0)).toEqual([]);
    const values = rows.map(({ value }) => value ?? 0).toSorted((one, other) => one - other);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(values[values.length / 2]).toBeLessThan(mean);
  });

  it('make yearly means of twelve months each', () => {
    const [area] = tiny[0]?.areas ?? [];
    if (area === undefined) throw new Error('no area was invented');
    const [first, second, ...more] = yearlyMeans(monthlyRows(area));
    const sum = area.counts.slice(0, 12).reduce((all, count) => all + count, 0);
    expect(first?.value).toBeCloseTo(sum / 12, 2);
    expect(second?.period).toBe('2014-01-01/P1Y');
    expect(more).toEqual([]);
  });

  it('are written as a canonical table that stands the checks, after the rows that there are', () => {
    const file = join(folder, 'table.csv');
    expect(existsSync(file)).toBe(false);
    expect(writeTable(file, TINY, monthlyRows)).toBe(15 * 24);
    const rules = { file, edition: 'lsoa2011', range: [0, 5000] } as const;
    const rows = parseObservations(readFileSync(file, 'utf8'), rules);
    expect(rows).toEqual(tiny.flatMap(({ areas }) => areas.flatMap(monthlyRows)));
    writeTable(file, TINY, monthlyRows);
    expect(() => parseObservations(readFileSync(file, 'utf8'), rules)).toThrow('again, first on');
  });
});

function parse(authority: (typeof tiny)[number] | undefined) {
  if (authority === undefined) throw new Error('no authority was invented');
  const path = `data/geography/${authority.slug}/lsoa2011.topojson`;
  return parseTopology(authorityFiles(authority).get(path) ?? '', path);
}
