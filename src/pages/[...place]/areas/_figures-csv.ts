import type { CataloguedPlace } from '../../../pipeline/catalogue.ts';
import { formatDownload, type DownloadRow } from '../../../pipeline/download-csv.ts';
import { citeSources, findIndicator, readArea, readTrend } from '../../_derived.ts';

/** All figures that hold for one area of a place, as CSV. */
export function areaCsv(place: CataloguedPlace, slug: string): string {
  return formatDownload(areaRows(place, slug));
}

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

function describe(slug: string): Pick<DownloadRow, 'indicator' | 'unit' | 'source'> {
  const indicator = findIndicator(slug);
  const source = citeSources(indicator);
  return { indicator: slug, unit: indicator.unit, source };
}
