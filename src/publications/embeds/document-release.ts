import { escapeMarkup } from '../../charts/escape-markup.ts';
import type { ChartRecord } from '../charts/chart-record.ts';
import { formatDay } from '../../releases/day-words.ts';

/** The release that froze a document. */
export interface DocumentRelease {
  readonly version: string;
  /** Day of publication, ISO 8601. */
  readonly date: string;
}

interface Published {
  readonly record: ChartRecord;
  readonly release: DocumentRelease;
  readonly live: string;
  readonly revisions: string;
}

/**
 * When a frozen document was published, with a link to what became of it; and an empty line that the
 * document's script fills where a later release changed one of its figures.
 */
export function renderPublished({ record, release, live, revisions }: Published): string {
  const { unit, period } = record;
  const data = {
    revisions,
    release: release.version,
    decimals: String(unit.decimals),
    symbol: unit.symbol,
    period: period?.label ?? '',
  };
  const marks = Object.entries(data).map(([name, text]) => ` data-${name}="${escapeMarkup(text)}"`);
  const link = (words: string) =>
    `<a href="${escapeMarkup(live)}" target="_blank" rel="noopener">${words}</a>`;
  return (
    `<p class="published">As published on ${formatDay(release.date)}, release ` +
    `${escapeMarkup(release.version)}. ${link('Check for later revisions')}</p>\n` +
    `<p class="revised" data-revised${marks.join('')} hidden><span></span> ` +
    `${link('See the figures as they stand now')}</p>\n`
  );
}
