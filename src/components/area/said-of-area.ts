import { readPrintedTables, readProgrammes } from '../../pages/_derived.ts';
import { keepLast } from '../../pages/_keep-last.ts';

// Thousands of areas ask the same short tables: they are sorted by area once.

const disagreementsByArea = keepLast((tables: ReturnType<typeof readPrintedTables>) =>
  Map.groupBy(
    tables.flatMap(({ disagreements }) => disagreements),
    ({ area }) => area,
  ),
);

const figuresByArea = keepLast((tables: ReturnType<typeof readPrintedTables>, but?: string) =>
  Map.groupBy(
    tables.filter(({ slug }) => slug !== but).flatMap(({ figures }) => figures),
    ({ area }) => area,
  ),
);

const itemsByWard = keepLast((programmes: ReturnType<typeof readProgrammes>) =>
  Map.groupBy(
    programmes.flatMap(({ items }) => items.flatMap(({ wards }) => [...new Set(wards)])),
    (ward) => ward,
  ),
);

/** Figures that two tables of the plan print differently of an area. */
export const disagreementsOf = (area: string) =>
  disagreementsByArea(readPrintedTables()).get(area) ?? [];

/** What the plan's tables print of an area, those of the table `but` left out. */
export const printedOf = (area: string, but?: string) =>
  figuresByArea(readPrintedTables(), but).get(area) ?? [];

/** How many items of the progress record name a ward, by its slug. */
export const countItemsOf = (ward: string) => itemsByWard(readProgrammes()).get(ward)?.length ?? 0;
