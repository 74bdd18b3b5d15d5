import { link } from '../layouts/link.ts';
import type { Reply } from './find-reply.ts';

/** Options in an answer on the page: more are left to the page of their sector. */
const MOST = 40;

/**
 * `/find/?q=…` shows the answer above the lists. The query goes nowhere: the browser asks only for
 * the names of all areas and, for a postcode, for its outcode.
 */
async function answerAddress(): Promise<void> {
  const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  const section = document.querySelector<HTMLElement>('#answer');
  const field = document.querySelector<HTMLInputElement>('area-finder input');
  if (query === '' || section === null) return;
  section.hidden = false;
  if (field !== null) field.value = query;
  const nodes = await import('./find-reply.ts')
    .then(({ replyTo }) => replyTo(query, MOST))
    .then((reply) => replyNodes(query, reply))
    .catch(() => [element('p', NOT_ARRIVED)]);
  section.replaceChildren(...nodes);
  document.title = `${section.querySelector('h2')?.textContent ?? query} – ${document.title}`;
}

const NOT_ARRIVED =
  'The list of areas did not arrive, so there is no answer here. Everything is listed below.';

function replyNodes(query: string, { notes, options, certain }: Reply): readonly Node[] {
  const title = certain?.selection?.label ?? certain?.label ?? `“${query.slice(0, 60)}”`;
  const list = element('ul');
  list.className = 'finder-areas';
  for (const { label, detail, path } of options) {
    const anchor = document.createElement('a');
    anchor.href = link(path);
    anchor.textContent = label;
    list.append(element('li', anchor, ' ', element('span', detail)));
  }
  const answer = [element('h2', title), ...notes.map((note) => element('p', note))];
  return [...answer, options.length > 0 ? list : searchInstead(query)];
}

/** Who asks the finder for words rather than a place is led to the search of all pages. */
function searchInstead(query: string): HTMLElement {
  const anchor = document.createElement('a');
  anchor.href = link(`/search/?q=${encodeURIComponent(query)}`);
  anchor.textContent = `Search all pages of the record for “${query.slice(0, 60)}”`;
  return element('p', anchor);
}

function element(name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const node = document.createElement(name);
  node.append(...children);
  return node;
}

void answerAddress();
