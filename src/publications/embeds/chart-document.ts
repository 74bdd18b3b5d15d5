import { escapeMarkup } from '../../charts/escape-markup.ts';
import type { ChartRecord } from '../charts/chart-record.ts';
import { renderDocumentFigure } from './document-figure.ts';
import { renderDocumentNotes } from './document-notes.ts';
import {
  renderPublished,
  renderWithdrawn,
  type DocumentRelease,
  type DocumentWithdrawal,
} from './document-release.ts';
import type { Drawing } from '../charts/draw-chart.ts';

/** A file of the chart that its document links to. */
export interface DocumentFile {
  /** What the link says: "Figures (CSV)". */
  readonly name: string;
  readonly address: string;
}

/**
 * What a chart's document is made from. All addresses but the canonical one are relative to the
 * document, so that a frozen one works under any host and base path.
 */
export interface ChartDocumentSpec {
  readonly record: ChartRecord;
  readonly drawing: Drawing;
  readonly assets: { readonly styles: string; readonly script: string };
  /** The chart's page as it stands now. */
  readonly live: string;
  /** What releases changed in the chart's figures: `revisions.json`. */
  readonly revisions: string;
  readonly files: readonly DocumentFile[];
  /** Whole address of the page that the document stands for; null on a frozen one. */
  readonly canonical: string | null;
  /** The release that froze the document; null on the embed that follows the latest figures. */
  readonly release: DocumentRelease | null;
  /** Why the chart is no longer made; null while it is. */
  readonly withdrawn?: DocumentWithdrawal | null;
}

/**
 * One chart as a whole HTML page that needs nothing but a style sheet, and says all without its
 * script: the live embed, and the frozen page and embed of a release in one.
 */
export function renderChartDocument(spec: ChartDocumentSpec): string {
  const { record, release, assets, live, withdrawn = null } = spec;
  return (
    `<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n${renderHead(spec)}\n</head>\n` +
    `<body>\n<main>\n` +
    `<h1>${escapeMarkup(record.headline)}</h1>\n` +
    `<p class="measure">${escapeMarkup(record.subtitle)}</p>\n` +
    (release === null ? '' : renderPublished({ ...spec, release })) +
    (withdrawn === null ? '' : renderWithdrawn(withdrawn, live)) +
    renderDocumentFigure(spec) +
    renderDocumentNotes(spec) +
    `</main>\n<script src="${escapeMarkup(assets.script)}" defer></script>\n</body>\n</html>\n`
  );
}

function renderHead({ record, release, assets, canonical }: ChartDocumentSpec): string {
  const edition =
    release === null ? 'embedded chart' : `as published in release ${release.version}`;
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(`${record.name}, ${edition}`)}</title>`,
    `<meta name="description" content="${escapeMarkup(`${record.headline}. ${record.subtitle}.`)}">`,
    '<meta name="robots" content="noindex">',
    ...(canonical === null ? [] : [`<link rel="canonical" href="${escapeMarkup(canonical)}">`]),
    '<meta name="color-scheme" content="light dark">',
    `<link rel="stylesheet" href="${escapeMarkup(assets.styles)}">`,
  ].join('\n');
}
