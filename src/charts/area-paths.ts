/** One area of a map with the class that its value falls in. */
export interface ClassedArea {
  /** Official code. */
  readonly code: string;
  /** Path data in the units of the map's view box. */
  readonly path: string;
  /** Index of the class, 0 the lowest; null where there is no value. */
  readonly class: number | null;
}

/** CSS class of an area or of its swatch: `c1` is the lowest class, `n` has no data. */
export function areaClass(index: number | null): string {
  return index === null ? 'n' : `c${index + 1}`;
}

/**
 * The areas of a map as paths in one group. The group is filled with the pattern `hatch`, which
 * shows where an area has no class of its own; it is named by an attribute, because a pattern
 * named in a style sheet may be sought in that file.
 */
export function renderAreaPaths(areas: readonly ClassedArea[], hatch: string): string {
  let paths = '';
  for (const area of areas) {
    paths += `<path class="a ${areaClass(area.class)}" data-code="${area.code}" d="${area.path}"/>`;
  }
  return `${renderHatch(hatch)}<g class="areas" fill="url(#${hatch})">${paths}</g>`;
}

/** Distance between the lines of the hatching, in units of a map 1,000 wide. */
const HATCH = 12;

function renderHatch(hatch: string): string {
  return (
    `<pattern id="${hatch}" class="hatch" width="${HATCH}" height="${HATCH}" ` +
    `patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<rect width="${HATCH}" height="${HATCH}"/><path d="M0 0V${HATCH}"/></pattern>`
  );
}
