import type { APIRoute } from 'astro';
import { readBoundaries } from '../../_derived.ts';
import { boundaryText } from '../_boundary-text.ts';

const FORMATS = ['geojson', 'topojson'] as const;

interface Props {
  readonly name: string;
  readonly format: (typeof FORMATS)[number];
}

export function getStaticPaths() {
  return readBoundaries().flatMap(({ name }) =>
    FORMATS.map((format) => ({ params: { file: `${name}.${format}` }, props: { name, format } })),
  );
}

/** Boundaries of one edition in degrees of WGS 84. */
export const GET: APIRoute<Props> = ({ props: { name, format } }) =>
  new Response(boundaryText(name, format));
