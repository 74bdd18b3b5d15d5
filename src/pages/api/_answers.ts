import { cityPath, placePath } from '../../geography/place-path.ts';
import { absoluteLink } from '../../layouts/absolute-link.ts';
import { SITE } from '../../layouts/site.ts';
import { apiArea, apiAreas } from '../../publications/api/api-area.ts';
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
import type { ChartRecord } from '../../publications/charts/chart-record.ts';
import { chartIdsByArea, chartOfArea, forgetCharts, readAllCharts } from './_chart-reading.ts';
import { readAreas, readCatalogue, readProgrammes, readReleases } from '../_derived.ts';

/** Makes each answer of the data interface when it is asked for: there is one for every area. */
type Answers = ReadonlyMap<string, () => object>;

let answers: Answers | undefined;

/** Paths of all answers below `/api/v1/`. */
export function answerNames(): readonly string[] {
  return [...listAnswers().keys()];
}

/** One answer by its path below `/api/v1/`. @throws Error where there is none. */
export function answerOf(name: string): object {
  const make = listAnswers().get(name);
  if (make === undefined) throw new Error(`no answer "${name}" of the data interface`);
  return make();
}

function listAnswers(): Answers {
  answers ??= planAnswers();
  return answers;
}

function planAnswers(): Answers {
  const context: ApiContext = {
    link: absoluteLink,
    release: readReleases().manifests[0] ?? null,
  };
  const pages = areaPages();
  return new Map<string, () => object>([
    ['index.json', () => apiIndex(readAllCharts(), context, SITE)],
    ['areas/index.json', () => apiAreas({ charts: readAllCharts(), context, pages })],
    ['indicators/index.json', () => apiIndicators(readAllCharts(), context)],
    ...indicatorsOfCharts().map(
      (indicator) =>
        [`indicators/${indicator}.json`, () => apiIndicator(chartsOf(indicator), context)] as const,
    ),
    ['charts/index.json', () => apiCharts(readAllCharts(), context)],
    ...API_KINDS.map(
      (kind) =>
        [schemaPath(kind).replace('/api/v1/', ''), () => apiSchema(kind, absoluteLink)] as const,
    ),
    ...areaAnswers(context, pages),
  ]);
}

/** All charts of an indicator, in the order of all charts. */
function chartsOf(indicator: string): readonly ChartRecord[] {
  const all = chartsByIndicator(readAllCharts());
  return all.find(([chart]) => chart?.indicator === indicator) ?? [];
}

/** Slugs of the indicators that have charts, ascending. */
function indicatorsOfCharts(): readonly string[] {
  return [...new Set(readAllCharts().map(({ indicator }) => indicator))].sort();
}

function areaAnswers(
  context: ApiContext,
  pages: ReadonlyMap<string, string>,
): readonly (readonly [string, () => object])[] {
  const items = readProgrammes().flatMap(({ items }) => items);
  return [...chartIdsByArea()].map(([code, ids]) => [
    `areas/${code}.json`,
    () => {
      forgetCharts();
      const charts = ids.map((id) => chartOfArea(id, code));
      return apiArea({ charts, context, pages }, apiTargets(code, items, context));
    },
  ]);
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
