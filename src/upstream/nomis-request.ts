import type { Question } from './upstream.ts';

/** Rows that Nomis sends at most in one answer, without a word when there are more. */
export const NOMIS_PAGE = 25_000;

/** One figure of each area and date: a code of the dimension, and how Nomis must name it. */
export interface NomisFigure {
  readonly code: string;
  /** The name that must stand beside the code: codes that nobody was seen using are held to it. */
  readonly named?: RegExp;
}

/** What is asked of one Nomis dataset, over all pages of its answer. */
export interface NomisRequest {
  /** Where the answer is kept, without its end: `nomis/claimants-lsoa/leicester`. */
  readonly name: string;
  /** Identifier of the dataset: `NM_162_1`. */
  readonly dataset: string;
  /** Geography as Nomis is asked for it: official codes, or `E06000016TYPE298` for areas within. */
  readonly geography: string;
  /** Codes of the areas that must come, and no others. */
  readonly areas: readonly string[];
  /** Months or years, ascending, as Nomis writes them: `2013-01`, `2020`. */
  readonly dates: readonly string[];
  /** Whether the last dates may not be published yet. Not where the dataset is over. */
  readonly mayEndEarly: boolean;
  /** What is held fixed: `gender=0`. */
  readonly fixed: Readonly<Record<string, string>>;
  /** The dimension of which several codes may be asked for, with those codes. */
  readonly figures: { readonly dimension: string; readonly codes: readonly NomisFigure[] };
  /** What further columns must say in every row: `VARIABLE_NAME`. */
  readonly says?: Readonly<Record<string, RegExp>>;
  /** File of this project that declares the request, for messages. */
  readonly declaredIn: string;
}

/** Columns that an answer must have: those that are selected in the question. */
export function nomisColumns({ figures, says = {} }: NomisRequest): readonly string[] {
  const dimension = figures.dimension.toUpperCase();
  return [
    ...['DATE', 'GEOGRAPHY_CODE', dimension, `${dimension}_NAME`, ...Object.keys(says)],
    ...['OBS_VALUE', 'OBS_STATUS', 'OBS_STATUS_NAME', 'RECORD_COUNT'],
  ];
}

/** One page of a request: the rows from an offset on. */
export function nomisQuestion(request: NomisRequest, offset: number): Question {
  const { dataset, geography, dates, fixed, figures } = request;
  const parameters = {
    geography,
    date: dates.join(','),
    ...fixed,
    [figures.dimension]: figures.codes.map(({ code }) => code).join(','),
    select: nomisColumns(request).join(','),
    RecordLimit: NOMIS_PAGE,
    RecordOffset: offset,
  };
  const query = Object.entries(parameters).map(([key, value]) => `${key}=${value}`);
  return {
    name: `${request.name}-${offset}.csv`,
    url: `https://www.nomisweb.co.uk/api/v01/dataset/${dataset}.data.csv?${query.join('&')}`,
    packing: 'plain',
  };
}
