import { appendFileSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { authorityFiles } from './authority-files.ts';
import { writeTable } from './canonical-csv.ts';
import { monthlyRows, yearlyMeans } from './claimant-rows.ts';
import { inventedAuthorities, type EnglandPlan } from './invented-authorities.ts';

/** What the record is built from: copied, so that nothing invented ever lies beside it. */
const PARTS = ['src', 'scripts', 'public', 'data', 'astro.config.mjs', 'package.json'];

/** Copies the record into a folder that is not there yet; packages are linked. */
export function copyRecord(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const part of PARTS) cpSync(part, join(to, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(to, 'node_modules'));
}

/**
 * Adds an invented England to a copy of the record, by adding files and rows alone.
 * @returns How many rows of yearly claimants were added.
 */
export function addEngland(root: string, plan: EnglandPlan): number {
  for (const authority of inventedAuthorities(plan)) {
    for (const [path, text] of authorityFiles(authority)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const line = `${authority.code},${authority.name}\n`;
    appendFileSync(join(root, 'data/geography/authorities.csv'), line);
  }
  return writeTable(join(root, 'data/observations/claimants-lsoa.csv'), plan, (area) =>
    yearlyMeans(monthlyRows(area)),
  );
}
