import type { Edition } from '../../src/geography/edition.ts';
import { csvAnswer, csvText, type AnswerCell, type Answers } from './answer.ts';
import { heldDatasets, type HeldDataset } from './nomis-figures.ts';
import type { World } from './world.ts';

const EDITIONS: Readonly<Record<string, Edition>> = { TYPE298: 'lsoa2011', TYPE304: 'lsoa2001' };

/** Parameters that every dataset knows. */
const KNOWN = ['geography', 'date', 'select', 'recordlimit', 'recordoffset'];

/**
 * Nomis, as it is known to answer: at most 25,000 rows from an offset on, without a word when there
 * are more; nothing at all, with status 200, where a parameter is misspelt or no area is known.
 */
export function nomisAnswers(world: World): Answers {
  const datasets = heldDatasets(world);
  return (url) => {
    const id = /^\/api\/v01\/dataset\/(NM_\d+_\d+)\.data\.csv$/.exec(url.pathname)?.[1];
    const dataset = datasets[id ?? ''];
    if (url.host !== 'www.nomisweb.co.uk' || dataset === undefined) return null;
    const asked = new URLSearchParams(
      [...url.searchParams].map(([key, value]) => [key.toLowerCase(), value]),
    );
    const isKnown = [...asked.keys()].every((key) =>
      [...KNOWN, ...dataset.parameters].includes(key),
    );
    const rows = isKnown ? rowsOf(dataset, asked, world) : [];
    if (rows.length === 0) return csvAnswer('');
    const columns = (asked.get('select') ?? '').split(',');
    const offset = Number(asked.get('recordoffset') ?? 0);
    const limit = Math.min(25_000, Number(asked.get('recordlimit') ?? 25_000));
    const page = rows
      .slice(offset, offset + limit)
      .map((row) =>
        columns.map((column) =>
          column === 'RECORD_COUNT' ? rows.length : (row.get(column) ?? null),
        ),
      );
    return csvAnswer(page.length === 0 ? '' : csvText(columns, page));
  };
}

type Row = ReadonlyMap<string, AnswerCell>;

function rowsOf(dataset: HeldDataset, asked: URLSearchParams, world: World): readonly Row[] {
  const columns = (asked.get('select') ?? '').split(',');
  const dimension = columns[2] ?? '';
  const codes = (asked.get(dimension.toLowerCase()) ?? '').split(',');
  const areas = (asked.get('geography') ?? '').split(',').flatMap((code) => areasOf(code, world));
  return (asked.get('date') ?? '').split(',').flatMap((date) =>
    areas.flatMap((area) =>
      codes.flatMap((code): readonly Row[] => {
        const figure = dataset.figure(area, date, code, asked);
        if (figure === undefined) return [];
        const name = (column: string) => dataset.names(column, asked, code);
        const cells: Readonly<Record<string, AnswerCell>> = {
          ...{ DATE: date, GEOGRAPHY_CODE: area, [dimension]: Number(code) },
          ...{ OBS_VALUE: figure.value, OBS_STATUS: figure.status ?? 'A' },
          OBS_STATUS_NAME: figure.status === 'Q' ? 'These figures are suppressed' : 'Normal Value',
        };
        return [new Map(columns.map((column) => [column, cells[column] ?? name(column)]))];
      }),
    ),
  );
}

/** Areas that a geography names: itself, or those of an edition within an authority. */
function areasOf(code: string, { places, authorities }: World): readonly string[] {
  const [, authority = code, type = ''] = /^(E\d{8})(TYPE\d+)$/.exec(code) ?? [];
  if (type === '') return authorities.filter((each) => each === code);
  const edition = EDITIONS[type];
  const place = places.find((each) => each.code === authority);
  return edition === undefined ? [] : (place?.areas[edition] ?? []);
}
