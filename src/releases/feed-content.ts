import { escapeMarkup } from '../charts/escape-markup.ts';
import type { FeedEntry } from './feed.ts';

/** What an entry says, as HTML: its sentence, then its lines as a list. */
export function renderFeedContent({ summary, lines }: FeedEntry): string {
  const items = lines.map((line) => `<li>${escapeMarkup(line)}</li>`).join('');
  return `<p>${escapeMarkup(summary)}</p>${items === '' ? '' : `<ul>${items}</ul>`}`;
}
