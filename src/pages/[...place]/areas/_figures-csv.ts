import type { CataloguedPlace } from '../../../pipeline/catalogue.ts';
import { formatDownload, type DownloadRow } from '../../../pipeline/download-csv.ts';
import { citeSources, findIndicator, readArea, readTrend } from '../../_derived.ts';
import { keepLast } from '../../_keep-last.ts';
import { measuredFile } from '../../_measured-file.ts';

/** All figures that hold for one area of a place, as CSV. */
export const areaCsv = measuredFile(
  (place: CataloguedPlace, slug: string) => formatDownload(areaRows(place, slug)),
  (place, slug) => `${place.slug}/${slug}`,
);

/** All figures of the whole of a place, as CSV. */
export function cityCsv(place: CataloguedPlace): string {
  return formatDownload(cityRows(place));
}

function areaRows(place: CataloguedPlace, slug: string): readonly DownloadRow[] {
  const { series, name } = readArea(place.slug, slug);
  return series.flatMap(({ figures }) =>
    figures.map((figure) => ({ ...figure, name, ...describe(figure.indicator) })),
  );
}

function cityRows({ code, name, slug, trends }: CataloguedPlace): readonly DownloadRow[] {
  return trends.flatMap((indicator) =>
    readTrend(slug, indicator)
      .series.filter(({ area }) => area === code)
      .flatMap(({ rows }) => rows)
      .map((row) => ({ ...row, name, edition: 'authority' as const, ...describe(indicator) })),
  );
}

/** What all figures of one measure have in common: they follow one another. */
const describe = keepLast((slug: string): Pick<DownloadRow, 'indicator' | 'unit' | 'source'> => {
  const indicator = findIndicator(slug);
  const source = citeSources(indicator);
  return { indicator: slug, unit: indicator.unit, source };
});
