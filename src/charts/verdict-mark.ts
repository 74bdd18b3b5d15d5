import type { Standing } from '../verdicts/standing.ts';

/** The line to reach, across the upper half of a mark. */
const LINE = '<path d="M1 7.5h18"/>';
const dot = (y: number) => `<circle class="ink" cx="10" cy="${y}" r="2.4"/>`;

/**
 * Drawings on 20 by 20: the line to reach, the figure as a dot, its interval as a whisker or, where
 * only rounding blurs it, as a box. Shapes differ, ink and size do not: no verdict is louder.
 */
const DRAWINGS: Readonly<Record<Standing, string>> = {
  met: `<path d="M1 14.5h18M10 1.5v9.5"/>${dot(6)}`,
  'met-within-margin': `<path d="M1 10.5h18M10 1.5v17M7.5 1.5h5M7.5 18.5h5"/>${dot(6.5)}`,
  'not-met': `<path d="M1 5.5h18M10 9v9.5"/>${dot(14)}`,
  'cannot-tell-margin': `<path d="M1 7.5h18M10 1.5v17M7.5 1.5h5M7.5 18.5h5"/>${dot(12.5)}`,
  'cannot-tell-rounding': `${LINE}<path d="M5.5 2.5h9v15h-9z"/>${dot(12.5)}`,
  'not-comparable': '<path d="M1 5.5h7.5M11.5 14.5h7.5M12.5 1.5l-5 17"/>',
  'no-figure': `${LINE}<circle cx="10" cy="14" r="3.6" stroke-dasharray="2.2 1.6"/>`,
  reported: '<path d="M3.5 1.5h13v17h-13zM6.5 6h7M6.5 10h7M6.5 14h4"/>',
  'not-reported': '<path d="M3.5 1.5h13v17h-13z" stroke-dasharray="3 2"/>',
  'nothing-to-judge': '<path d="M3 10h14"/>',
};

/**
 * The mark of a standing as an SVG string, for beside its words: hidden from assistive technology,
 * because the words say it.
 */
export function renderVerdictMark(standing: Standing): string {
  return `<svg class="verdict-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${DRAWINGS[standing]}</svg>`;
}
