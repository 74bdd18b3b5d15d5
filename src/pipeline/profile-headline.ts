import type { Place } from '../areas/place.ts';
import type { NamedArea } from '../geography/area-slug.ts';
import { EDITION_WORDS, type DrawnEditions } from '../geography/edition.ts';
import type { DeclaredMap } from './area-figures.ts';
import { areaHeadline, type SaidFigure } from './area-headline.ts';
import type { ProfileSeries } from './area-profile.ts';
import { takenTogether } from './compared-words.ts';

interface HeadlineContext {
  readonly place: Place & DrawnEditions;
  readonly maps: readonly DeclaredMap[];
}

/**
 * What an area page leads with: the newest figure of the place's leading measure, or else of any
 * other measure. A place that has no map of its leading measure leads with its first map.
 */
export function profileHeadline(
  area: NamedArea,
  series: readonly ProfileSeries[],
  { place, maps }: HeadlineContext,
): string {
  const lead = maps.find(({ indicator }) => indicator.slug === place.leadIndicator) ?? maps[0];
  const found = series.find(({ indicator }) => indicator === lead?.indicator.slug);
  if (lead === undefined || found === undefined)
    return `No figure published for ${areaName(area, place)}.`;
  const { edition, rows } = lead.map.periods.at(-1) ?? { edition: area.edition, rows: [] };
  return areaHeadline({
    name: areaName(area, place),
    indicator: lead.indicator,
    together: takenTogether(edition, rows.length),
    figure: found.figures.findLast(({ value }) => value !== null),
    instead: newestFigure(series, maps),
    nearest: /(?<=\. ).+$/.exec(found.missing ?? '')?.[0] ?? null,
  });
}

/** A name that tells a ward from its namesake, and one that ended from one that there is. */
function areaName({ edition, name }: NamedArea, { wardEditions }: DrawnEditions): string {
  if (!edition.startsWith('ward')) return name;
  const years = EDITION_WORDS[edition].of.replace(/^of /, '');
  const isFormer = edition !== wardEditions.at(-1);
  return isFormer ? `the area of the former ${name} ward (${years})` : `${name} ward (${years})`;
}

/** The figure of the latest period; of one period a rate comes before a position or a target. */
function newestFigure(
  series: readonly ProfileSeries[],
  maps: readonly DeclaredMap[],
): SaidFigure | undefined {
  const figures = maps.flatMap(({ indicator }) => {
    const own = series.find((each) => each.indicator === indicator.slug)?.figures ?? [];
    const figure = own.findLast(({ value }) => value !== null);
    return figure === undefined ? [] : [{ indicator, figure }];
  });
  const isRate = ({ indicator }: SaidFigure) => Number(indicator.unit.kind === 'percent');
  const [newest] = figures.toSorted(
    (one, other) =>
      Number(one.figure.period < other.figure.period) -
        Number(one.figure.period > other.figure.period) || isRate(other) - isRate(one),
  );
  return newest;
}
