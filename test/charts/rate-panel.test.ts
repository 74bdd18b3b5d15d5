import { describe, expect, it } from 'vitest';
import { renderRatePanel } from '../../src/charts/rate-panel.ts';
import { trendRows } from './trend-rows.ts';

const own = trendRows('E1', 2013, [8, 5, 4, 6]);
const withIntervals = {
  ...own,
  rows: own.rows.map((row) => ({
    ...row,
    lower: (row.value ?? 0) - 1,
    upper: (row.value ?? 0) + 1,
  })),
};
const draw = (year = 2014) =>
  renderRatePanel({
    ids: 'panel',
    title: 'E1 <here>',
    description: 'A rate.',
    series: [withIntervals, trendRows('E2', 2013, [3, 2, 2, 3])],
    breaks: [{ id: 'B1', year, label: 'break' }],
    domain: [0, 10],
  });

describe('renderRatePanel', () => {
  it('draws no line across a break: 2013 is a dot with a bar, the rest a line with a ribbon', () => {
    const svg = draw();
    const [, line = ''] = /<g class="line s0">(.*?)<\/g>/.exec(svg) ?? [];
    expect(line.match(/<circle/g)).toHaveLength(1);
    expect(line.match(/<path d="M[^"]+"/g)).toHaveLength(1);
    expect(line.match(/<path d="([^"]+)"/)?.[1]?.split('L')).toHaveLength(3);
    expect(svg.match(/class="bar"/g)).toHaveLength(1);
    expect(svg.match(/class="ribbon"/g)).toHaveLength(1);
  });

  it('joins all years where there is no break', () => {
    const svg = draw(2030);
    expect(svg).not.toContain('<circle');
    expect(svg).not.toContain('class="bar"');
  });

  it('sets higher values higher, on the scale that is given', () => {
    const [, y] =
      /<circle cx="[\d.]+" cy="([\d.]+)" r="2.2"\/><path/.exec(
        draw().slice(draw().indexOf('line s0')),
      ) ?? [];
    // 8 of 10 on a plot 78 units high that starts 8 units down.
    expect(Number(y)).toBeCloseTo(8 + 0.2 * 78, 1);
  });

  it('has a name and a description, and escapes them', () => {
    expect(draw()).toContain('<title id="panel-t">E1 &lt;here&gt;</title>');
    expect(draw()).toContain('<desc id="panel-d">A rate.</desc>');
  });
});
