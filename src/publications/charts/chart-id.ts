/**
 * Id of a chart, part of its address for ever: "leicester-claimant-rate-2016" of a period of a map,
 * "leicester-neet" of a trend, which has many periods.
 */
export function chartId(place: string, indicator: string, period?: string): string {
  return [place, indicator, ...(period === undefined ? [] : [period])].join('-');
}
