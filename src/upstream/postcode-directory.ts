import type { GeographyInput, PostcodeRow } from '../geography/geography-input.ts';
import { sqlText } from './arcgis-layer.ts';
import { layerFault } from './arcgis-page.ts';
import type { ArcgisAnswer, ArcgisRow } from './arcgis-page.ts';
import { arcgisRows } from './arcgis-rows.ts';
import { POSTCODE_AUTHORITY, POSTCODES } from './open-geography-layers.ts';
import type { RefreshedPlace, Upstream } from './upstream.ts';

/** A postcode as the directory writes it in PCDS: with one space, always before the last three. */
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/;

/** Codes of all countries, and those that stand for no area: "E01013600", "L99999999". */
const AREA_CODE = /^[A-Z]\d{8}$/;

type Field = (typeof POSTCODES)['fields'][number];

/**
 * Postcodes in use of a place's outcodes, or of its authority where it declares none, and how many
 * were left out because they have ended.
 * @throws DataError where the directory does not answer with them.
 */
export async function bringPostcodes(
  upstream: Upstream,
  place: RefreshedPlace,
): Promise<GeographyInput> {
  const outcodes = place.openGeography?.outcodes;
  const where =
    outcodes === undefined
      ? `${POSTCODE_AUTHORITY}=${sqlText(place.code)}`
      : outcodes.map((outcode) => `PCDS LIKE ${sqlText(`${outcode} %`)}`).join(' OR ');
  const name = `royal-mail-postcodes/${place.slug}/postcodes`;
  const rows = await arcgisRows(upstream, { layer: POSTCODES, where, name });
  const postcodes = parsePostcodeRows(rows, { layer: POSTCODES, file: name });
  const ended = rows.length - postcodes.length;
  const words = `${place.name}: ${ended} of ${rows.length} postcodes of the directory, which have ended`;
  return { postcodes, ...(ended === 0 ? {} : { leftOut: [words] }) };
}

/**
 * Rows of the directory to postcodes, those that have ended left out; a point only where there is
 * one: the directory writes latitude 99.999999 for none.
 * @throws DataError for what is no postcode, a postcode twice, a code that is none, or a point that
 *   is not in Great Britain.
 */
export function parsePostcodeRows(
  rows: readonly ArcgisRow<Field>[],
  about: ArcgisAnswer,
): readonly PostcodeRow[] {
  const seen = new Set<string>();
  return rows.flatMap(({ cells }) => {
    if (cells.DOTERM !== '') return [];
    const { PCDS: postcode, LSOA11CD, LSOA21CD } = cells;
    if (seen.has(postcode))
      throw layerFault({ ...about, column: 'PCDS' }, `${postcode} twice`, 'each postcode once');
    if (!POSTCODE.test(postcode))
      throw layerFault({ ...about, column: 'PCDS' }, `"${postcode}"`, 'a postcode: "LE5 5PD"');
    seen.add(postcode);
    checkLsoas(cells, about);
    const areas = { lsoa2011: LSOA11CD, lsoa2021: LSOA21CD };
    const point = parsePoint(cells, about);
    return [{ postcode, areas, ...(point === undefined ? {} : { point }) }];
  });
}

/** A postcode that the directory cannot place has neither LSOA; any other has the codes of both. */
function checkLsoas(
  { PCDS, LSOA11CD, LSOA21CD }: ArcgisRow<Field>['cells'],
  about: ArcgisAnswer,
): void {
  if (LSOA11CD === '' && LSOA21CD === '') return;
  if ([LSOA11CD, LSOA21CD].every((code) => AREA_CODE.test(code))) return;
  throw layerFault(
    { ...about, column: 'LSOA21CD' },
    `LSOA "${LSOA11CD}" of 2011, "${LSOA21CD}" of 2021 for ${PCDS}`,
    'the codes of both, a letter and eight digits each, or none of both',
  );
}

function parsePoint(
  { PCDS, LAT, LONG }: ArcgisRow<Field>['cells'],
  about: ArcgisAnswer,
): PostcodeRow['point'] {
  const [latitude, longitude] = [LAT, LONG].map((cell) => (cell === '' ? NaN : Number(cell)));
  if (latitude === 99.999999) return undefined;
  if (latitude !== undefined && longitude !== undefined) {
    const isNorth = latitude >= 49 && latitude <= 61;
    if (isNorth && longitude >= -9 && longitude <= 2.5) return [longitude, latitude];
  }
  throw layerFault(
    { ...about, column: 'LAT' },
    `latitude "${LAT}", longitude "${LONG}" for ${PCDS}`,
    'a point in Great Britain, or latitude 99.999999 where there is none',
  );
}
