import { GRID } from '../../geography/national-grid.ts';
import { placeTopology } from '../../geography/place-topology.ts';
import { formatTable, formatTopology } from '../../geography/format-file.ts';
import type { InventedAuthority } from './invented-authorities.ts';

const EDITION = 'lsoa2011';

/**
 * The files that make an authority a place: declaration, names, boundaries; by path, as a council
 * would add them by hand. Its rows of the tables come besides.
 */
export function authorityFiles(authority: InventedAuthority): ReadonlyMap<string, string> {
  const { slug, code, name, areas } = authority;
  const topology = placeTopology({
    edition: EDITION,
    city: { code, name },
    outlines: areas.map((area) => ({
      type: 'Feature',
      id: area.code,
      properties: { name: area.name },
      geometry: {
        type: 'Polygon',
        coordinates: [area.ring.map(([x, y]) => [onGrid(x), onGrid(y)])],
      },
    })),
  });
  const table = [
    ['edition', 'code', 'name'],
    ...areas.map((area) => [EDITION, area.code, area.name]),
  ];
  return new Map([
    [`src/areas/${slug}.ts`, declaration(authority)],
    [`data/geography/${slug}/areas.csv`, formatTable(table)],
    [`data/geography/${slug}/${EDITION}.topojson`, formatTopology(topology)],
  ]);
}

function onGrid(metres: number): number {
  return Math.round(metres / GRID) * GRID;
}

function declaration({ name, code }: InventedAuthority): string {
  const place = {
    name,
    code,
    within: 'nowhere in England',
    nation: 'E92000001',
    comparators: [{ code: 'E92000001', name: 'England', panel: 'country and region' }],
    leadIndicator: 'claimant-rate',
    leadTrend: 'employment-rate',
  };
  return [
    "import type { Place } from './place.ts';",
    '',
    `const place: Place = ${JSON.stringify(place, null, 2)};`,
    '',
    'export default place;',
    '',
  ].join('\n');
}
