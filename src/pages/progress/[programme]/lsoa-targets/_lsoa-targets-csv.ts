import { groupName } from '../../../../components/targets/group-names.ts';
import { formatDownload, type DownloadRow } from '../../../../pipeline/download-csv.ts';
import { emptyObservation } from '../../../../pipeline/observation.ts';
import type { TargetAreas } from '../../../../pipeline/target-areas.ts';
import {
  citeSources,
  findIndicator,
  homePlace,
  readMap,
  readTargetAreas,
} from '../../../_derived.ts';

/** The targets of each area and every later figure of the page, as CSV. */
export function lsoaTargetsCsv(): string {
  const targets = readTargetAreas(homePlace().slug);
  return formatDownload([...targetRows(targets), ...rateRows(targets), ...shareRows(targets)]);
}

function describe(slug: string): Pick<DownloadRow, 'indicator' | 'unit' | 'source'> {
  const indicator = findIndicator(slug);
  return { indicator: slug, unit: indicator.unit, source: citeSources(indicator) };
}

function targetRows({ areas }: TargetAreas): readonly DownloadRow[] {
  const { slug, promise } = homePlace();
  return (promise?.areaTargets ?? []).flatMap(({ indicator }) => {
    const rows = readMap(slug, indicator).periods.at(-1)?.rows ?? [];
    return areas.flatMap(({ code }) =>
      rows
        .filter(({ area }) => area === code)
        .map((row) => ({ ...row, edition: 'lsoa2001' as const, ...describe(indicator) })),
    );
  });
}

function rateRows({ areas, claimants, followedBy }: TargetAreas): readonly DownloadRow[] {
  const rate = { edition: claimants.edition, ...describe(followedBy.rates) };
  const change = { edition: claimants.edition, ...describe(followedBy.changes) };
  const own = areas.flatMap(({ name, rates }) => rates.map((row) => ({ ...row, name, ...rate })));
  const groups = claimants.groups.flatMap((group) => {
    const name = groupName(group, areas.length);
    return [
      ...group.rows.map((row) => ({ ...row, name, ...rate })),
      ...group.changes.map((row) => ({ ...row, name, ...change })),
    ];
  });
  return [...own, ...groups];
}

function shareRows({ areas, shares, followedBy }: TargetAreas): readonly DownloadRow[] {
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  const { unit, ...words } = describe(followedBy.shares);
  return shares.flatMap(({ period, edition, decimals, areas: own }) =>
    own.map(({ area, value }) => ({
      ...emptyObservation(area, period),
      value,
      status: value === null ? ('not available' as const) : ('' as const),
      name: names.get(area) ?? area,
      edition,
      unit: { ...unit, decimals },
      ...words,
    })),
  );
}
