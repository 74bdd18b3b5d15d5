import { describe, expect, it } from 'vitest';
import { changesOfChart } from '../../src/releases/changes-of-chart.ts';
import { tinyChart, tinyChange } from './tiny-record.ts';

const trend = tinyChart({ rows: [{ area: 'E06000016', period: '2010-01-01/P1Y', value: 4.2 }] });
const map = { ...trend, mark: 'choropleth' as const };

describe('changesOfChart', () => {
  it('gives the changes of the chart’s own areas and periods', () => {
    const own = tinyChange({ kind: 'revision' });
    const other = tinyChange({ kind: 'revision', period: '2011-01-01/P1Y' });
    expect(changesOfChart(trend, [own, other])).toEqual([own]);
  });

  it('leaves out other datasets and figures that are new', () => {
    const changes = [tinyChange({ kind: 'new' }), tinyChange({ dataset: 'other' })];
    expect(changesOfChart(trend, changes)).toEqual([]);
  });

  it('gives a withdrawn figure to a trend by its area, to a map by its period', () => {
    const later = tinyChange({ kind: 'withdrawal', period: '2012-01-01/P1Y' });
    const elsewhere = tinyChange({ kind: 'withdrawal', area: 'E06000018' });
    expect(changesOfChart(trend, [later, elsewhere])).toEqual([later]);
    expect(changesOfChart(map, [later, elsewhere])).toEqual([elsewhere]);
  });

  it('gives what is said of every row', () => {
    const gone = tinyChange({ kind: 'withdrawal', key: '*', area: '', period: '' });
    expect(changesOfChart(trend, [gone])).toEqual([gone]);
  });
});
