import { DataError } from '../pipeline/data-error.ts';
import { countQuestion, pageQuestion } from './arcgis-layer.ts';
import type { ArcgisRequest } from './arcgis-layer.ts';
import { layerFault, layerRemedy, parseArcgisCount, parseArcgisPage } from './arcgis-page.ts';
import type { ArcgisAnswer, ArcgisRow } from './arcgis-page.ts';
import type { Question, Upstream } from './upstream.ts';

/**
 * All rows that a request asks for, page by page. The service is asked for their number first,
 * since a page that is cut short or left out looks like any other.
 * @throws DataError where an answer is not what it should be, no row answers to the request, fewer
 *   or more come than were counted, or they come in another order than they were asked for.
 */
export async function arcgisRows<Field extends string>(
  upstream: Upstream,
  request: ArcgisRequest<Field>,
): Promise<readonly ArcgisRow<Field>[]> {
  const { layer } = request;
  const ask = (question: Question) => askLayer(upstream, question, request);
  const counted = countQuestion(request);
  const about = { layer, file: counted.name };
  const count = parseArcgisCount(await ask(counted), about);
  if (count === 0) throw nothingFound(request);
  const rows: ArcgisRow<Field>[] = [];
  while (rows.length < count) {
    const question = pageQuestion(request, rows.length);
    const at = { layer, file: question.name };
    const page = parseArcgisPage(await ask(question), at);
    checkOrder([...rows.slice(-1), ...page.rows], at);
    rows.push(...page.rows);
    const isShort = page.rows.length === 0 && rows.length < count;
    const isLong = rows.length > count || (rows.length === count && page.hasMore);
    if (isShort || isLong)
      throw layerFault(
        at,
        `${rows.length} rows${page.hasMore ? ' and more' : ''}`,
        `${count} rows`,
      );
  }
  return rows;
}

/**
 * Pages are whole only where the service keeps the order that it is asked for. Codes of one length
 * have the same order in every database; those of several lengths have not, and are not compared.
 */
function checkOrder<Field extends string>(
  rows: readonly ArcgisRow<Field>[],
  about: ArcgisAnswer<Field>,
): void {
  const [field] = about.layer.fields;
  if (field === undefined) return;
  const codes = rows.map(({ cells }) => cells[field]);
  const stray = codes.findIndex((code, index) => {
    const before = codes[index - 1] ?? '';
    return before.length === code.length && before > code;
  });
  if (stray === -1) return;
  throw layerFault(
    { ...about, column: field },
    `${codes[stray]} after ${codes[stray - 1]}`,
    `rows in order of ${field}, as they were asked for`,
  );
}

/** Adds to a refusal of the service, which its status alone tells, what to look for in the portal. */
async function askLayer(
  upstream: Upstream,
  question: Question,
  { layer }: ArcgisRequest,
): Promise<unknown> {
  try {
    return await upstream.json(question);
  } catch (fault) {
    if (!(fault instanceof DataError) || !/\b40[04]\b/.test(fault.fault.found)) throw fault;
    throw new DataError({ ...fault.fault, remedy: layerRemedy(layer) });
  }
}

function nothingFound({ layer, where, name }: ArcgisRequest): DataError {
  return new DataError({
    file: `${name}-count.json`,
    found: `no rows where ${where ?? 'they meet the box'}`,
    expected: `the areas of the place in ${layer.service}`,
    remedy:
      'see in the file of the place in src/areas whether its code and name are those that ONS ' +
      'uses; where its areas are called otherwise, say how in openGeography.areaName',
  });
}
