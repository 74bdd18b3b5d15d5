import type { ChartRecord } from './chart-record.ts';

/** Where a chart is of, and when: the period of a map; null of a trend. */
type Subject = Pick<ChartRecord, 'period'> & { readonly place: { readonly name: string } };

/** What, where and when without a finding: "Unemployment, Census 2001, Leicester, April 2001". */
export function chartName(title: string, subject: Subject): string {
  return `${title}${whereAndWhen(subject)}`;
}

/** The title of the measure in the name of its chart, with its own commas: "Unemployment, modelled". */
export function measureTitle({ name, ...subject }: Pick<ChartRecord, 'name'> & Subject): string {
  const ending = whereAndWhen(subject);
  return name.endsWith(ending) ? name.slice(0, -ending.length) : name;
}

function whereAndWhen({ place, period }: Subject): string {
  return [place.name, ...(period === null ? [] : [period.label])]
    .map((part) => `, ${part}`)
    .join('');
}
