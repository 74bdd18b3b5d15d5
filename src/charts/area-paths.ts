/** One area of a map with the class that its value falls in. */
export interface ClassedArea {
  /** Official code. */
  readonly code: string;
  /** Path data in the units of the map's view box. */
  readonly path: string;
  /** Index of the class, 0 the lowest; null where there is no value. */
  readonly class: number | null;
}

/** CSS classes of an area: `c1` is the lowest class; `nd` has no data. */
export function areaClass(index: number | null): string {
  return index === null ? 'nd' : `c${index + 1}`;
}

/**
 * The areas of a map as paths. An area without data is filled with the pattern `hatch` by an
 * attribute: a pattern named in a style sheet would be sought in that file.
 */
export function renderAreaPaths(areas: readonly ClassedArea[], hatch: string): string {
  let paths = '';
  for (const area of areas) {
    const fill = area.class === null ? ` fill="url(#${hatch})"` : '';
    paths += `<path class="a ${areaClass(area.class)}" data-code="${area.code}"${fill} d="${area.path}"/>`;
  }
  return paths;
}

/** The hatching of areas without data, drawn `size` units apart; empty where all have data. */
export function renderHatch(areas: readonly ClassedArea[], hatch: string, size = 12): string {
  if (areas.every((area) => area.class !== null)) return '';
  return (
    `<pattern id="${hatch}" class="hatch" width="${size}" height="${size}" ` +
    `patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<rect width="${size}" height="${size}"/><path d="M0 0V${size}"/></pattern>`
  );
}
