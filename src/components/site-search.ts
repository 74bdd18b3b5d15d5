import { excerptBesides } from './search-excerpt.ts';

/** The part of Pagefind's interface that the search page uses. */
interface Pagefind {
  readonly options: (options: { readonly ranking: typeof RANKING }) => Promise<void>;
  readonly search: (words: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly data: () => Promise<{
    readonly url: string;
    readonly excerpt: string;
    readonly meta: { readonly title?: string };
  }>;
}

const MOST = 20;
/** A page of figures is long and an item of a plan short: length counts for less than it would. */
const RANKING = { pageLength: 0.3 } as const;
const list = document.querySelector<HTMLOListElement>('#search-results');
const message = document.querySelector('#search-status');
const form = document.querySelector<HTMLFormElement>('form[data-search]');
const input = form?.querySelector('input');

/** Runs the search of the address, then of the form, and keeps the two the same. */
async function showResults(words: string): Promise<void> {
  if (list === null || message === null) return;
  list.replaceChildren();
  message.textContent = words === '' ? '' : 'Searching…';
  if (words === '') return;
  try {
    const bundle = list.dataset['bundle'] ?? '';
    const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
    await pagefind.options({ ranking: RANKING });
    const { results } = await pagefind.search(words);
    const shown = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
    message.textContent = summarise(results.length, words);
    list.append(...shown.map(renderResult));
  } catch {
    message.textContent =
      'The search could not start. The index below lists programmes, maps, trends and wards.';
  }
}

function summarise(found: number, words: string): string {
  if (found === 0) return `No page has “${words}”. Try fewer words, or the index below.`;
  const pages = found === 1 ? '1 page has' : `${found} pages have`;
  return `${pages} “${words}”${found > MOST ? `; the first ${MOST} are shown` : ''}.`;
}

function renderResult(result: Awaited<ReturnType<PagefindResult['data']>>): HTMLLIElement {
  const item = document.createElement('li');
  const anchor = document.createElement('a');
  anchor.href = result.url;
  anchor.textContent = result.meta.title ?? result.url;
  item.append(anchor);
  // Pagefind marks the words found; its markup is replaced by text so that no page can inject any.
  const found = new DOMParser().parseFromString(result.excerpt, 'text/html').body.innerText;
  const words = excerptBesides(result.meta.title ?? '', found);
  if (words !== '') item.append(paragraph(words));
  return item;
}

function paragraph(words: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const words = input?.value.trim() ?? '';
  const address = new URL(location.href);
  address.searchParams.set('q', words);
  history.replaceState(null, '', address);
  void showResults(words);
});

const asked = new URLSearchParams(location.search).get('q') ?? '';
if (input) input.value = asked;
void showResults(asked.trim());
