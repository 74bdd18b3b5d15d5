import type { FindOption } from '../geography/find-options.ts';

/**
 * The list under the finder's field: a note, then options of which at most one is active. The
 * field keeps the focus; what is active is told to it by `aria-activedescendant`.
 */
export class FindList {
  readonly #panel = document.createElement('div');
  readonly #note = document.createElement('p');
  readonly #list = document.createElement('ul');
  readonly #field: HTMLInputElement;
  #options: readonly FindOption[] = [];
  #active = -1;

  constructor(field: HTMLInputElement, onChoose: (option: FindOption) => void) {
    this.#field = field;
    this.#list.id = `${field.id}-list`;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'Areas found');
    this.#note.className = 'finder-note';
    this.#panel.className = 'finder-panel';
    this.#panel.hidden = true;
    this.#panel.append(this.#note, this.#list);
    field.after(this.#panel);
    for (const [name, value] of [
      ['role', 'combobox'],
      ['aria-autocomplete', 'list'],
      ['aria-controls', this.#list.id],
      ['autocomplete', 'off'],
    ] as const)
      field.setAttribute(name, value);
    this.close();
    // Pressing an option must not take the focus from the field, or the list closes first.
    this.#panel.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const item = target instanceof Element ? target.closest('[role=option]') : null;
      const option = this.#options[[...this.#list.children].findIndex((each) => each === item)];
      if (option !== undefined) onChoose(option);
    });
  }

  get isOpen(): boolean {
    return !this.#panel.hidden;
  }

  get chosen(): FindOption | undefined {
    return this.#options[this.#active];
  }

  show(note: string, options: readonly FindOption[]): void {
    this.#options = options;
    this.#note.textContent = note;
    this.#list.replaceChildren(...options.map((option, at) => this.#item(option, at)));
    this.#list.hidden = options.length === 0;
    this.#panel.hidden = false;
    this.#field.setAttribute('aria-expanded', String(options.length > 0));
    this.release();
  }

  close(): void {
    this.#panel.hidden = true;
    this.#field.setAttribute('aria-expanded', 'false');
    this.release();
  }

  /** One option down or up; past either end is the field itself, then the other end. */
  move(step: 1 | -1): void {
    const places = this.#options.length + 1;
    this.#activate(((this.#active + 1 + step + places) % places) - 1);
  }

  /** No option is active: what is typed now is no choice among what was found before. */
  release(): void {
    this.#activate(-1);
  }

  #activate(at: number): void {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = at;
    const item = this.#list.children[at];
    item?.setAttribute('aria-selected', 'true');
    item?.scrollIntoView({ block: 'nearest' });
    if (item === undefined) this.#field.removeAttribute('aria-activedescendant');
    else this.#field.setAttribute('aria-activedescendant', item.id);
  }

  #item({ label, detail }: FindOption, at: number): HTMLLIElement {
    const item = document.createElement('li');
    item.id = `${this.#list.id}-${at}`;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    const name = document.createElement('b');
    name.textContent = label;
    const kind = document.createElement('span');
    kind.textContent = detail;
    item.append(name, ' ', kind);
    return item;
  }
}
