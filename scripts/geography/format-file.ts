import { csvFormatRows } from 'd3-dsv';
import type { PlaceTopology } from '../../src/geography/topology.ts';
import type { Table } from './geography-tables.ts';

/** A table as CSV text with a line feed at the end of every row. */
export function formatTable(table: Table): string {
  return `${csvFormatRows(table.map((row) => [...row]))}\n`;
}

/** A topology as JSON with one area or arc a line, so that a change can be read in a diff. */
export function formatTopology({ objects, arcs, ...rest }: PlaceTopology): string {
  const head = JSON.stringify(rest).slice(0, -1);
  const collections = Object.entries(objects).map(
    ([name, { geometries }]) =>
      `"${name}":{"type":"GeometryCollection","geometries":[\n${formatLines(geometries)}\n]}`,
  );
  return `${head},\n"objects":{\n${collections.join(',\n')}},\n"arcs":[\n${formatLines(arcs)}\n]}\n`;
}

function formatLines(items: readonly unknown[]): string {
  return items.map((item) => JSON.stringify(item)).join(',\n');
}
