import { closeSync, existsSync, openSync, writeSync } from 'node:fs';
import type { Observation } from '../../../src/pipeline/observation.ts';
import { formatObservations } from '../../../src/pipeline/observation-table.ts';
import {
  inventedAuthorities,
  type EnglandPlan,
  type InventedArea,
} from './invented-authorities.ts';

/**
 * Writes a canonical table of an invented England, authority by authority, since a national table
 * is larger than one string may be; after the rows that the file has, where it is there.
 * @returns How many rows were written.
 */
export function writeTable(
  file: string,
  plan: EnglandPlan,
  rowsOf: (area: InventedArea) => readonly Observation[],
): number {
  let isStarted = existsSync(file);
  const to = openSync(file, 'a');
  let rows = 0;
  for (const { areas } of inventedAuthorities(plan)) {
    const own = areas.flatMap(rowsOf);
    const text = formatObservations(own);
    // The header stands once.
    writeSync(to, isStarted ? text.slice(text.indexOf('\n') + 1) : text);
    isStarted = true;
    rows += own.length;
  }
  closeSync(to);
  return rows;
}
