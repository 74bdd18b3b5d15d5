import type { APIRoute } from 'astro';
import { formatDownload } from '../../../pipeline/download-csv.ts';
import { findIndicator, homePlace, readArea, readAreas, sourcesOf } from '../../_derived.ts';

export function getStaticPaths() {
  return readAreas(homePlace().slug).map(({ slug }) => ({ params: { area: slug } }));
}

/** All figures that hold for one area. */
export const GET: APIRoute = ({ params }) => {
  const profile = readArea(homePlace().slug, params['area'] ?? '');
  const edition = profile.editions.at(-1) ?? 'lsoa2011';
  const rows = profile.series.flatMap(({ figures }) =>
    figures.map((figure) => {
      const indicator = findIndicator(figure.indicator);
      const source = sourcesOf(indicator)
        .map(({ title }) => title)
        .join('; ');
      return { ...figure, name: profile.name, unit: indicator.unit, edition, source };
    }),
  );
  return new Response(formatDownload(rows));
};
