import type { Edition } from '../geography/edition.ts';
import type { FindOption } from '../geography/find-options.ts';
import { link } from '../layouts/link.ts';
import { FindList } from './find-list.ts';
import type { Reply } from './find-reply.ts';

/** What the finder tells a map: `area-chosen`, from a finder with the attribute `data-map`. */
export interface AreaChosen {
  /** "LE5 5PD", "Spinney Hills". */
  readonly label: string;
  /** Codes of the map's edition where it can be told, else of every edition that can. */
  readonly codes: readonly string[];
}

declare global {
  interface HTMLElementEventMap {
    'area-chosen': CustomEvent<AreaChosen>;
  }
}

/** Milliseconds of rest before an answer is read out: not after each keystroke. */
const QUIET = 400;

/** Fetched when somebody first turns to the field: most readers of a page never do. */
const loadReplies = () => import('./find-reply.ts');

/** Options shown at once: a list that fits above a phone's keyboard. */
const MOST = 8;

/**
 * Answers while somebody types. The form inside works without it: it leads to the page of all
 * postcodes and areas. Enter without a chosen option does the same here, except on a map.
 */
class AreaFinder extends HTMLElement {
  #field!: HTMLInputElement;
  #list!: FindList;
  readonly #status = document.createElement('p');
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const field = this.querySelector('input');
    if (field === null || field.hasAttribute('role')) return;
    this.#field = field;
    this.#list = new FindList(field, (option) => this.#choose(option));
    this.#status.className = 'hidden-text';
    this.#status.setAttribute('role', 'status');
    this.append(this.#status);
    field.addEventListener('focus', () => void this.#prepare());
    field.addEventListener('input', () => void this.#answer());
    field.addEventListener('blur', () => this.#list.close());
    field.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('submit', (event) => this.#onSubmit(event));
  }

  /** The edition that the map beside it draws; undefined where there is no map. */
  get #map(): Edition | undefined {
    return this.dataset['map'] as Edition | undefined;
  }

  #onKey(event: KeyboardEvent): void {
    const { chosen } = this.#list;
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (this.#list.isOpen) this.#list.move(event.key === 'ArrowDown' ? 1 : -1);
      else void this.#answer();
    } else if (event.key === 'Escape' && this.#list.isOpen) this.#list.close();
    else if (event.key === 'Enter' && chosen !== undefined) this.#choose(chosen);
    else return;
    event.preventDefault();
  }

  async #prepare(): Promise<void> {
    await loadReplies().then(
      ({ prepareReplies }) => prepareReplies(),
      () => undefined,
    );
  }

  /** Shows the reply to what the field holds; one that comes after further typing is dropped. */
  async #answer(): Promise<Reply | undefined> {
    const query = this.#field.value;
    this.#list.release();
    if (query.trim() === '') {
      this.#list.close();
      return undefined;
    }
    const reply = await loadReplies()
      .then(({ replyTo }) => replyTo(query, MOST))
      .catch(() => NOT_ARRIVED);
    if (this.#field.value !== query) return undefined;
    this.#show(reply);
    return reply;
  }

  #show({ notes, options, total }: Reply): void {
    const below = `${options.length} ${options.length === 1 ? 'suggestion' : 'suggestions'} below`;
    const more = total > options.length ? '; type more to narrow them.' : '.';
    const note = [...notes, ...(options.length === 0 ? [] : [below + more])].join(' ');
    this.#list.show(note, options);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#status.textContent = note), QUIET);
  }

  /** On a map, Enter chooses what is certain, and leaves anything else open to choose from. */
  #onSubmit(event: SubmitEvent): void {
    if (this.#map === undefined) return;
    event.preventDefault();
    void this.#answer().then((reply) => {
      if (reply?.certain !== undefined) this.#choose(reply.certain);
    });
  }

  #choose({ path, selection }: FindOption): void {
    const edition = this.#map;
    if (edition === undefined || selection === null) return location.assign(link(path));
    const { label, areas } = selection;
    const onMap = areas[edition] ?? [];
    this.#field.value = label;
    if (Object.keys(areas).length === 0) return void this.#answer();
    if (onMap.length > 1) return void this.#narrow(label, onMap, edition);
    this.#list.close();
    const codes = onMap.length === 1 ? onMap : Object.values(areas).flat();
    const detail: AreaChosen = { label, codes };
    this.dispatchEvent(new CustomEvent('area-chosen', { bubbles: true, detail }));
  }

  async #narrow(label: string, codes: readonly string[], edition: Edition): Promise<void> {
    const { replyOnMap } = await loadReplies();
    this.#show(await replyOnMap(label, codes, edition));
  }
}

const NOT_ARRIVED: Reply = {
  notes: ['The list of areas did not arrive. The page “Find your area” lists them all.'],
  options: [],
  total: 0,
  certain: undefined,
};

customElements.define('area-finder', AreaFinder);
