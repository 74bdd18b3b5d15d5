import { cityPath, placePath } from '../../geography/place-path.ts';
import { absoluteLink } from '../../layouts/absolute-link.ts';
import { SITE } from '../../layouts/site.ts';
import {
  apiArea,
  apiAreas,
  areaCodes,
  chartsByArea,
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

/** Makes each answer of the data interface when it is asked for: there is one for every area. */
type Answers = ReadonlyMap<string, () => unknown>;

let answers: Answers | undefined;

/** Paths of all answers below `/api/v1/`. */
export function answerNames(): readonly string[] {
  return [...listAnswers().keys()];
}

/** One answer by its path below `/api/v1/`. @throws Error where there is none. */
export function answerOf(name: string): unknown {
  const make = listAnswers().get(name);
  if (make === undefined) throw new Error(`no answer "${name}" of the data interface`);
  return make();
}

function listAnswers(): Answers {
  answers ??= planAnswers();
  return answers;
}

function planAnswers(): Answers {
  const charts = readChartIds().map(readChart);
  const context: ApiContext = {
    link: absoluteLink,
    release: readReleases().manifests[0] ?? null,
  };
  return new Map<string, () => unknown>([
    ['index.json', () => apiIndex(charts, context, SITE)],
    ...areaAnswers({ charts, context, pages: areaPages() }),
    ['indicators/index.json', () => apiIndicators(charts, context)],
    ...chartsByIndicator(charts).map(
      (own) => [`indicators/${own[0]?.indicator}.json`, () => apiIndicator(own, context)] as const,
    ),
    ['charts/index.json', () => apiCharts(charts, context)],
    ...API_KINDS.map(
      (kind) =>
        [schemaPath(kind).replace('/api/v1/', ''), () => apiSchema(kind, absoluteLink)] as const,
    ),
  ]);
}

function areaAnswers(input: ApiAreaInput): readonly (readonly [string, () => unknown])[] {
  const items = readProgrammes().flatMap(({ items }) => items);
  const chartsOf = chartsByArea(input.charts);
  return [
    ['areas/index.json', () => apiAreas(input)],
    ...areaCodes(input.charts).map(
      (code) =>
        [
          `areas/${code}.json`,
          () =>
            apiArea({ ...input, charts: chartsOf(code) }, apiTargets(code, items, input.context)),
        ] as const,
    ),
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
