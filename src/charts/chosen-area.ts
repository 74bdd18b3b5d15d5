/**
 * The outline of the chosen area over a casing, so that it stands out from any class. Both are
 * one path, which a script may give another area's data; it is empty where nothing is chosen.
 * @throws RangeError where the chosen code is not an area of the map.
 */
export function renderChosenArea(
  ids: string,
  areas: readonly { readonly code: string; readonly path: string }[],
  chosen: string | undefined,
): string {
  const area = areas.find(({ code }) => code === chosen);
  if (chosen !== undefined && area === undefined)
    throw new RangeError(`chosen area ${chosen} is not on the map`);
  return (
    `<g class="chosen"><use class="casing" href="#${ids}-chosen"/>` +
    `<path id="${ids}-chosen" class="map-chosen" d="${area?.path ?? ''}"/></g>`
  );
}
