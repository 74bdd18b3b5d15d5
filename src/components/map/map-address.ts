/** What the address keeps of a map: `?period=2016&area=E01013754`. */
export interface MapAddress {
  readonly period?: string | undefined;
  readonly area?: string | undefined;
}

/** Reads the state of the map from the address. */
export function readAddress(): MapAddress {
  const query = new URLSearchParams(location.search);
  return { period: query.get('period') ?? undefined, area: query.get('area') ?? undefined };
}

/** Writes what changed into the address; `push` adds a step that the reader can go back from. */
export function writeAddress(change: MapAddress, { push = false } = {}): void {
  const address = new URL(location.href);
  for (const [name, text] of Object.entries(change) as [string, string | undefined][]) {
    if (text === undefined) address.searchParams.delete(name);
    else address.searchParams.set(name, text);
  }
  if (push) history.pushState(history.state, '', address);
  else history.replaceState(history.state, '', address);
}
