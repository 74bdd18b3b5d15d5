/**
 * The path that the site is served under as Astro and the server take it: "city-strategy" →
 * "/city-strategy/".
 * @throws RangeError where it is no plain path.
 */
export function parseBase(text: string): string {
  const parts = text.split('/').filter((part) => part !== '');
  if (!parts.every((part) => /^[\w.~-]+$/.test(part)) || /[?#]/.test(text))
    throw new RangeError(
      `--base ${text} is no path: letters, digits and hyphens between slashes, "/city-strategy/"`,
    );
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** The port of an option. @throws RangeError where it is no whole number from 0 to 65535. */
export function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65_535))
    throw new RangeError(`--port ${text === '' ? '(empty)' : text}: a number from 0 to 65535`);
  return port;
}
