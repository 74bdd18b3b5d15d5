import { formatDownload, type DownloadRow } from '../../pipeline/download-csv.ts';
import {
  citeSources,
  findIndicator,
  homePlace,
  readArea,
  readCatalogue,
  readTrend,
} from '../_derived.ts';

/** All figures that hold for one area, or for the whole city, as CSV. */
export function figuresCsv(slug: string): string {
  return formatDownload(slug === homePlace().slug ? cityRows() : areaRows(slug));
}

function areaRows(slug: string): readonly DownloadRow[] {
  const { series, name } = readArea(homePlace().slug, slug);
  return series.flatMap(({ figures }) =>
    figures.map((figure) => ({ ...figure, name, ...describe(figure.indicator) })),
  );
}

function cityRows(): readonly DownloadRow[] {
  const { code, name, slug } = homePlace();
  return readCatalogue()
    .indicators.filter(({ kind }) => kind === 'trend')
    .flatMap((indicator) =>
      readTrend(slug, indicator.slug)
        .series.filter(({ area }) => area === code)
        .flatMap(({ rows }) => rows)
        .map((row) => ({
          ...row,
          name,
          edition: 'authority' as const,
          ...describe(indicator.slug),
        })),
    );
}

function describe(slug: string): Pick<DownloadRow, 'indicator' | 'unit' | 'source'> {
  const indicator = findIndicator(slug);
  const source = citeSources(indicator);
  return { indicator: slug, unit: indicator.unit, source };
}
