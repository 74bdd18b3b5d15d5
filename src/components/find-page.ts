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
  const title = element('h2', `“${query.slice(0, 60)}”`);
  document.title = `${title.textContent} – ${document.title}`;
  const body = await import('./find-reply.ts')
    .then(({ replyTo }) => replyTo(query, MOST))
    .then(replyNodes)
    .catch(() => [element('p', NOT_ARRIVED)]);
  section.replaceChildren(title, ...body);
}

const NOT_ARRIVED =
  'The list of areas did not arrive, so there is no answer here. Everything is listed below.';

function replyNodes({ notes, options }: Reply): readonly Node[] {
  const list = element('ul');
  list.className = 'finder-areas';
  for (const { label, detail, path } of options) {
    const anchor = document.createElement('a');
    anchor.href = link(path);
    anchor.textContent = label;
    list.append(element('li', anchor, ' ', element('span', detail)));
  }
  const sentences = notes.map((note) => element('p', note));
  return options.length > 0 ? [...sentences, list] : sentences;
}

function element(name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const node = document.createElement(name);
  node.append(...children);
  return node;
}

void answerAddress();
