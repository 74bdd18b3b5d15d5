import type { APIRoute } from 'astro';
import { absoluteLink } from '../layouts/absolute-link.ts';
import { renderHeadersFile } from '../publications/serving/headers-file.ts';
import { renderNginxConfig } from '../publications/serving/nginx-config.ts';

const FILES: Readonly<Record<string, (base: string, site: string) => string>> = {
  _headers: renderHeadersFile,
  'nginx.conf': renderNginxConfig,
};

export function getStaticPaths() {
  return Object.keys(FILES).map((host) => ({ params: { host } }));
}

/** What tells hosts which headers to send. */
export const GET: APIRoute = ({ params }) =>
  new Response(FILES[params['host'] ?? '']?.(import.meta.env.BASE_URL, configuredSite()));

/** Whole address of the site; '' while nobody has said where it will be. */
function configuredSite(): string {
  return process.env['SITE_URL'] === undefined ? '' : absoluteLink('/');
}
