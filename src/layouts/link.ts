/**
 * An address inside the site, under whatever base path the site is served from:
 * "/maps/" → "/city-strategy/maps/".
 */
export function link(path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return `${base}${path.startsWith('/') ? path : `/${path}`}`;
}
