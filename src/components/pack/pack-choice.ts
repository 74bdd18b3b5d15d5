import { formatChoice, parseChoice } from './choice.ts';

/** Narrows a pack to the items that are chosen; the choice stands in the page's address. */
class PackChoice extends HTMLElement {
  connectedCallback(): void {
    const template = this.querySelector('template');
    if (template === null) return;
    template.replaceWith(template.content);
    const { chosen, unknown } = parseChoice(location.search, this.#keys());
    this.#check(({ value }) => chosen.has(value));
    this.#show(unknown);
    this.addEventListener('change', () => this.#choose());
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      this.#check(() => target.value === 'all');
      this.#choose();
    });
  }

  #boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.pack-choose input')];
  }

  #keys(): readonly string[] {
    return this.#boxes().map(({ value }) => value);
  }

  #check(isChosen: (box: HTMLInputElement) => boolean): void {
    for (const box of this.#boxes()) box.checked = isChosen(box);
  }

  #chosen(): ReadonlySet<string> {
    const checked = this.#boxes().filter((box) => box.checked);
    return new Set(checked.map(({ value }) => value));
  }

  #choose(): void {
    const search = formatChoice(this.#chosen(), this.#keys());
    history.replaceState(null, '', location.pathname + search);
    this.#show([]);
  }

  #all(selector: string): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  }

  #show(unknown: readonly string[]): void {
    const chosen = this.#chosen();
    for (const each of this.#all('[data-of]'))
      each.hidden = !each.dataset['of']?.split(' ').some((key) => chosen.has(key));
    for (const part of this.#all('[data-part]'))
      part.hidden = part.querySelector('[data-of]:not([hidden])') === null;
    for (const entry of this.#all('.pack-contents li')) {
      const to = document.getElementById(entry.querySelector('a')?.hash.slice(1) ?? '');
      entry.hidden = !!to?.closest('[hidden]');
    }
    this.#count(chosen);
    const all = this.#keys().length;
    for (const each of this.#all('[data-whole]')) each.hidden = chosen.size < all;
    const words = [
      chosen.size < all ? `This pack shows ${chosen.size} of ${all} items.` : '',
      unknown.length > 0 ? `Not on record: ${unknown.join(', ')}.` : '',
    ];
    for (const answer of this.#all('.pack-shown')) answer.textContent = words.join(' ').trim();
  }

  /** The table of where items stand counts those that are shown. */
  #count(chosen: ReadonlySet<string>): void {
    for (const each of this.#all('.standings caption .muted'))
      each.textContent = (each.textContent ?? '').replace(/[\d,]+/, `${chosen.size}`);
    for (const row of this.#all('.standings tr[data-standing], .standings tfoot tr')) {
      const of = row.dataset['standing'];
      const items = this.#boxes().filter(
        ({ value, dataset }) =>
          chosen.has(value) && (of ?? dataset['standing']) === dataset['standing'],
      );
      const cell = row.querySelector('td');
      if (cell !== null) cell.textContent = `${items.length}`;
    }
  }
}

customElements.define('pack-choice', PackChoice);
