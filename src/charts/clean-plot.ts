/**
 * The inside of an Observable Plot drawing as markup that stands in a page with a strict content
 * policy: without its style element, without names on groups that have no role (Plot 0.6.17 puts
 * `aria-label` on them, which assistive technology must not be given), without presentation that
 * the style sheet sets by class, and with coordinates cut to a tenth.
 */
export function cleanPlot(svg: string): string {
  const inside = svg.slice(svg.indexOf('</style>') + '</style>'.length, svg.lastIndexOf('</svg>'));
  return inside
    .replaceAll(/<[^>]+>/g, cleanTag)
    .replaceAll(/<(line|path|circle|rect) ([^>]*)><\/\1>/g, '<$1 $2/>');
}

const PRESENTATION =
  / (?:style|aria-label|aria-hidden|fill|stroke|stroke-width|stroke-opacity|stroke-linejoin|stroke-linecap|stroke-miterlimit|font-variant|text-anchor)="[^"]*"/g;

function cleanTag(tag: string): string {
  return tag
    .replaceAll(PRESENTATION, '')
    .replaceAll(/-?\d+\.\d+(?!\d*em)/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
