import { escapeMarkup } from '../../charts/escape-markup.ts';
import type { ChartDocumentSpec } from './chart-document.ts';
import type { ChartRecord } from '../charts/chart-record.ts';
import { LICENCES } from '../licences.ts';
import { RECORD_SUBJECT } from '../record-name.ts';

/** Caveats that are not folded: an embed has little room, and the rest is one press away. */
const SHOWN_CAVEATS = 2;

/** What travels inside a chart's document: caveats, making, source, licence, where to find more. */
export function renderDocumentNotes(spec: ChartDocumentSpec): string {
  const { record } = spec;
  return (
    renderCaveats(record) +
    renderMaking(record) +
    `<div class="colophon">\n${renderSources(record)}${renderLicence(record)}${renderLinks(spec)}</div>\n`
  );
}

function renderCaveats({ caveats }: ChartRecord): string {
  if (caveats.length === 0) return '';
  const rest = caveats.slice(SHOWN_CAVEATS);
  const folded =
    rest.length === 0
      ? ''
      : `<details>\n<summary>${rest.length} more to keep in mind</summary>\n` +
        `${renderList('ul', rest)}</details>\n`;
  return `<h2>Keep in mind</h2>\n${renderList('ul', caveats.slice(0, SHOWN_CAVEATS))}${folded}`;
}

function renderMaking({ howMade, rounding, definitions }: ChartRecord): string {
  const changes = definitions.map(({ id, sentence }) => `${id}: ${sentence}`);
  return (
    '<details>\n<summary>How these figures were made</summary>\n' +
    renderList('ol', howMade) +
    `<p>Rounding at the source: ${escapeMarkup(rounding.join('; '))}.</p>\n` +
    (changes.length === 0
      ? ''
      : `<p>Changes of definition, boundary or method:</p>\n${renderList('ul', changes)}`) +
    '</details>\n'
  );
}

function renderList(kind: 'ul' | 'ol', sentences: readonly string[]): string {
  const items = sentences.map((sentence) => `<li>${escapeMarkup(sentence)}</li>\n`);
  return items.length === 0 ? '' : `<${kind}>\n${items.join('')}</${kind}>\n`;
}

function renderSources({ sources }: ChartRecord): string {
  return sources
    .map(
      ({ title, url, publisher, standing }) =>
        `<p>Source: ${renderLink(title, url)}, ${escapeMarkup(publisher)}. ` +
        `<span class="badge">${escapeMarkup(standing)}</span></p>\n`,
    )
    .join('');
}

/** Licences by name, then the sentences that they ask for. */
function renderLicence({ sources, attribution }: ChartRecord): string {
  const licences = [...new Set(sources.map(({ licence }) => licence))].map((licence) => {
    const { name, url } = LICENCES[licence];
    return url === null ? escapeMarkup(name) : renderLink(name, url);
  });
  return `<p>Licence: ${licences.join('; ')}. ${escapeMarkup(attribution.join(' '))}</p>\n`;
}

function renderLinks({ live, files, release }: ChartDocumentSpec): string {
  const words = release === null ? 'The whole chart' : 'The chart as it stands now';
  const all = [
    renderLink(`${words}, in the record of the ${RECORD_SUBJECT}`, live),
    ...files.map(({ name, address }) => renderLink(name, address)),
  ];
  const items = all.map((each) => `<li>${each}</li>\n`).join('');
  return `<ul class="links">\n${items}</ul>\n<p>Links open in a new tab.</p>\n`;
}

/** Nothing opens inside the frame: its sandbox lets a page go to a tab of its own, unhindered. */
function renderLink(words: string, address: string): string {
  return (
    `<a href="${escapeMarkup(address)}" target="_blank" rel="noopener">` +
    `${escapeMarkup(words)}</a>`
  );
}
