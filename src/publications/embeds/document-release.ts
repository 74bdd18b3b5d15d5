import { escapeMarkup } from '../../charts/escape-markup.ts';
import type { ChartRecord } from '../charts/chart-record.ts';
import { formatDay } from '../../releases/day-words.ts';
import { endSentence } from '../charts/withdrawn-words.ts';

/** The release that froze a document. */
export interface DocumentRelease {
  readonly version: string;
  /** Day of publication, ISO 8601. */
  readonly date: string;
}

/** When and why a chart was withdrawn, and the release whose figures are its last. */
export interface DocumentWithdrawal {
  /** Day, ISO 8601. */
  readonly date: string;
  readonly reason: string;
  readonly lastRelease: string;
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
  return (
    `<p class="published">As published on ${formatDay(release.date)}, release ` +
    `${escapeMarkup(release.version)}. ${renderLink('Check for later revisions', live)}</p>\n` +
    `<p class="revised" data-revised${marks.join('')} hidden><span></span> ` +
    `${renderLink('See the figures as they stand now', live)}</p>\n`
  );
}

/** What the live document of a withdrawn chart says before its last figures. */
export function renderWithdrawn(
  { date, reason, lastRelease }: DocumentWithdrawal,
  live: string,
): string {
  return (
    `<p class="revised">Withdrawn on ${formatDay(date)}: ${escapeMarkup(endSentence(reason))} Below are its last ` +
    `figures, of release ${escapeMarkup(lastRelease)}: not to be read as current. ` +
    `${renderLink('More on this chart', live)}</p>\n`
  );
}

function renderLink(words: string, address: string): string {
  return `<a href="${escapeMarkup(address)}" target="_blank" rel="noopener">${words}</a>`;
}
