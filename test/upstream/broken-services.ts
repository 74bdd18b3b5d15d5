import { expect } from 'vitest';
import { placeGeographyFiles } from '../../scripts/geography/place-files.ts';
import leicester from '../../src/areas/leicester.ts';
import { DataError } from '../../src/pipeline/data-error.ts';
import { bringPlaceGeography } from '../../src/upstream/open-geography-place.ts';
import { bringPostcodes } from '../../src/upstream/postcode-directory.ts';
import { arcgisAnswers } from './arcgis-answers.ts';
import type { TextAnswer } from './answer.ts';
import type { Service, ServiceRow } from './arcgis-answers.ts';
import { answeredUpstream } from './answered-upstream.ts';
import { inventedServices } from './invented-services.ts';

const place = { ...leicester, name: 'Nottingham', code: 'E06000018', slug: 'nottingham' };
export const services = inventedServices({
  ...{ code: 'E06000018', name: 'Nottingham', corner: [-1.2, 52.92] as const },
  ...{ columns: 5, rows: 4, wardsSince: 2015 as const },
});
export const LSOA_2001 = 'Lower_Layer_Super_Output_Areas_Dec_2001_EW_BGC_2022';
export const LSOA_2011 = 'LSOA_Dec_2011_Boundaries_Generalised_Clipped_BGC_EW_V3';
export const LSOA_2021 = 'Lower_layer_Super_Output_Areas_December_2021_Boundaries_EW_BGC_V5';
export const CHANGES = 'LSOA11_LSOA21_LAD22_EW_LU_v5';
export const WARDS = 'WD_DEC_2019_UK_BGC';
export const WARDS_2003 = 'Wards_December_2011_GCB_EW_2022';
export const DIRECTORY = 'Online_ONS_Postcode_Directory_Live';

/** The message with which a refresh of boundaries ends, or the making of their files, when answers are changed on their way. */
export async function refusal(
  changed: ReadonlyMap<string, Service>,
  meddle: (url: URL, answer: TextAnswer | null) => TextAnswer | null = (_, answer) => answer,
): Promise<string> {
  const answers = arcgisAnswers(new Map([...services, ...changed]), { pageSize: 7 });
  const upstream = answeredUpstream((url) => meddle(url, answers(url)));
  try {
    const geography = await bringPlaceGeography(upstream, place);
    const { postcodes = [] } = await bringPostcodes(upstream, place);
    placeGeographyFiles(place, { ...geography, postcodes }, new Map());
  } catch (fault) {
    expect(fault).toBeInstanceOf(DataError);
    return fault instanceof Error ? fault.message : '';
  }
  return 'accepted';
}

/** A service with its rows changed. */
export function withRows(
  name: string,
  change: (rows: readonly ServiceRow[]) => readonly ServiceRow[],
): ReadonlyMap<string, Service> {
  const { rows, ...rest } = services.get(name) ?? { rows: [] };
  return new Map([[name, { ...rest, rows: change(rows) }]]);
}
