import { brotliCompressSync, gzipSync } from 'node:zlib';
import { adjacency } from '../../src/geography/adjacency.ts';
import { EDITIONS } from '../../src/geography/edition.ts';
import type { GeographyInput } from '../../src/geography/geography-input.ts';
import { shapeSet } from '../../src/geography/shape-set.ts';
import { parseTopology } from '../../src/geography/topology.ts';
import type { PlaceTopology } from '../../src/geography/topology.ts';
import { intersectionOverUnion } from './measure-outlines.ts';
import type { Outline } from './national-grid.ts';
import { ACCURACY_HEAD, accuracyRows, WIDTHS, outlinesOf } from './report-accuracy.ts';
import { formatTopology } from './format-file.ts';

/** What was built and how far it is from what was published, as Markdown tables. */
export function reportGeography(
  files: ReadonlyMap<string, string>,
  outlines: NonNullable<GeographyInput['outlines']>,
): string {
  const topologies = EDITIONS.flatMap((edition) => {
    const file = `${edition}.topojson`;
    const text = files.get(file);
    return text === undefined ? [] : parseTopology(text, file);
  });
  return [
    SIZE_HEAD,
    ...topologies.map(sizeRow),
    ACCURACY_HEAD,
    ...topologies.flatMap((topology) => {
      const published = outlines[topology.edition];
      return published === undefined ? [] : accuracyRows(topology, published);
    }),
    ...WARD_COMPARISONS.flatMap((comparison) => wardTable(topologies, comparison)),
  ].join('\n');
}

const SIZE_HEAD = `
| edition | areas | arcs | shared arcs | neighbours | file | width 1000 | width 250 | width 120 |
|---|---|---|---|---|---|---|---|---|`;

/** Counts of a topology and its size in the file and as a drawing. */
function sizeRow(topology: PlaceTopology): string {
  const borders = [...adjacency(topology).values()].flat().length / 2;
  const cells = [
    topology.edition,
    topology.objects.areas.geometries.length,
    topology.arcs.length,
    sharedArcs(topology),
    borders,
    bytes(formatTopology(topology)),
    ...WIDTHS.map((width) => bytes(drawing(topology, width))),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The areas of a map and nothing else, as they stand in a page. */
function drawing(topology: PlaceTopology, width: number): string {
  const { areas } = shapeSet(topology, { width });
  return areas.map(({ path }) => `<path d="${path}"/>`).join('');
}

function bytes(text: string): string {
  const sizes = [Buffer.byteLength(text), gzipSync(text, { level: 9 }).length];
  return [...sizes, brotliCompressSync(text).length].join(' / ');
}

/** Arcs that two areas have in common. */
function sharedArcs({ objects }: PlaceTopology): number {
  const seen = new Map<number, number>();
  for (const geometry of objects.areas.geometries) {
    const arcs = 'arcs' in geometry ? (geometry.arcs.flat(2) as number[]) : [];
    for (const arc of arcs)
      seen.set(arc < 0 ? ~arc : arc, (seen.get(arc < 0 ? ~arc : arc) ?? 0) + 1);
  }
  return [...seen.values()].filter((uses) => uses === 2).length;
}

/** Wards merged from LSOAs, and the edition whose published outlines they are compared with. */
const WARD_COMPARISONS = [
  { lsoas: 'lsoa2011', object: 'wards', wards: 'ward2003' },
  { lsoas: 'lsoa2011', object: 'wards2015', wards: 'ward2015' },
  { lsoas: 'lsoa2021', object: 'wards', wards: 'ward2015' },
] as const;

function wardTable(
  topologies: readonly PlaceTopology[],
  { lsoas, object, wards }: (typeof WARD_COMPARISONS)[number],
): readonly string[] {
  const merged = editionOutlines(topologies, lsoas, object);
  const overlaps = editionOutlines(topologies, wards, 'areas').map(
    ({ id, properties, geometry }) => {
      const mine = merged.find((ward) => ward.id === id);
      const overlap = mine === undefined ? NaN : intersectionOverUnion(mine.geometry, geometry);
      return `| ${id} | ${properties.name} | ${overlap.toFixed(3)} |`;
    },
  );
  const head = `\n| ${wards} | merged from ${lsoas} | intersection over union |\n|---|---|---|`;
  return [head, ...overlaps];
}

function editionOutlines(
  topologies: readonly PlaceTopology[],
  edition: string,
  object: string,
): readonly Outline[] {
  return topologies
    .filter((topology) => topology.edition === edition)
    .flatMap((topology) => outlinesOf(topology, object));
}
