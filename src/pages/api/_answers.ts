import { cityPath, placePath } from '../../geography/place-path.ts';
import { absoluteLink } from '../../layouts/absolute-link.ts';
import { SITE } from '../../layouts/site.ts';
import {
  apiArea,
  apiAreas,
  areaCodes,
  type ApiAreaInput,
} from '../../publications/api/api-area.ts';
import { apiCharts } from '../../publications/api/api-charts.ts';
import { API_KINDS, schemaPath, type ApiContext } from '../../publications/api/api-context.ts';
import { apiIndex } from '../../publications/api/api-index.ts';
import {
  apiIndicator,
  apiIndicators,
  chartsByIndicator,
} from '../../publications/api/api-indicator.ts';
import { apiSchema } from '../../publications/api/api-schemas.ts';
import { apiTargets } from '../../publications/api/api-target.ts';
import {
  readAreas,
  readCatalogue,
  readChart,
  readChartIds,
  readProgrammes,
  readReleases,
} from '../_derived.ts';

/** Every answer of the data interface by its path below `/api/v1/`. */
export function listAnswers(): ReadonlyMap<string, unknown> {
  const charts = readChartIds().map(readChart);
  const context: ApiContext = {
    link: absoluteLink,
    release: readReleases().manifests[0] ?? null,
  };
  return new Map<string, unknown>([
    ['index.json', apiIndex(charts, context, SITE)],
    ...areaAnswers({ charts, context, pages: areaPages() }),
    ['indicators/index.json', apiIndicators(charts, context)],
    ...chartsByIndicator(charts).map(
      (own) => [`indicators/${own[0]?.indicator}.json`, apiIndicator(own, context)] as const,
    ),
    ['charts/index.json', apiCharts(charts, context)],
    ...API_KINDS.map(
      (kind) => [schemaPath(kind).replace('/api/v1/', ''), apiSchema(kind, absoluteLink)] as const,
    ),
  ]);
}

function areaAnswers(input: ApiAreaInput): readonly (readonly [string, unknown])[] {
  const items = readProgrammes().flatMap(({ items }) => items);
  return [
    ['areas/index.json', apiAreas(input)],
    ...areaCodes(input.charts).map((code) => {
      const targets = apiTargets(code, items, input.context);
      return [`areas/${code}.json`, apiArea(code, input, targets)] as const;
    }),
  ];
}

function areaPages(): ReadonlyMap<string, string> {
  return new Map(
    readCatalogue().places.flatMap((place) => [
      [place.code, cityPath(place)] as const,
      ...readAreas(place.slug).map(
        (area) => [area.code, placePath(place, `/areas/${area.slug}/`)] as const,
      ),
    ]),
  );
}
