import { renderVerdictMark } from '../../src/charts/verdict-mark.ts';
import { STANDING_WORDS, STANDINGS } from '../../src/verdicts/standing.ts';
import type { GalleryChart } from './gallery-chart.ts';

const marked = STANDINGS.map(
  (standing) =>
    `<li><span class="standing">${renderVerdictMark(standing)}${STANDING_WORDS[standing]}</span></li>`,
);

export const verdictMarks: GalleryChart = {
  shows: 'Every standing with its words: shapes differ, ink and size do not',
  frame: 'mark-frame',
  markup: `<ul>${marked.join('')}</ul>`,
};
