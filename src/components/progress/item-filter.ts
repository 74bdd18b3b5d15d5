export {};

/** Narrows a list of items by what is chosen; the choices stand in the page's address. */
class ItemFilter extends HTMLElement {
  connectedCallback(): void {
    const template = this.querySelector('template');
    if (template === null) return;
    template.replaceWith(template.content);
    const chosen = new URLSearchParams(location.search);
    for (const select of this.querySelectorAll('select')) {
      const value = chosen.get(select.name) ?? '';
      if ([...select.options].some((option) => option.value === value)) select.value = value;
    }
    this.addEventListener('change', () => this.#choose());
    this.querySelector('button')?.addEventListener('click', () => this.#clear());
    this.#narrow();
  }

  #clear(): void {
    for (const select of this.querySelectorAll('select')) select.value = '';
    this.#choose();
  }

  /** What is chosen, by facet: only what is not "All". */
  #chosen(): readonly (readonly [facet: string, value: string])[] {
    return [...this.querySelectorAll('select')]
      .map(({ name, value }) => [name, value] as const)
      .filter(([, value]) => value !== '');
  }

  #choose(): void {
    const query = new URLSearchParams(this.#chosen().map(([name, value]) => [name, value]));
    const search = query.size === 0 ? location.pathname : `?${query}`;
    history.replaceState(null, '', search + location.hash);
    this.#narrow();
  }

  #narrow(): void {
    const chosen = this.#chosen();
    const rows = [...this.querySelectorAll<HTMLElement>('.item-list > li')];
    for (const row of rows)
      row.hidden = !chosen.every(([facet, value]) =>
        (row.dataset[facet] ?? '').split(' ').includes(value),
      );
    for (const part of this.querySelectorAll<HTMLElement>('.item-part, .filtered'))
      part.hidden = part.querySelector('.item-list > li:not([hidden])') === null;
    // A programme opens where something is asked of it; nothing asked leaves it as the reader has it.
    if (chosen.length > 0)
      for (const programme of this.querySelectorAll('details')) programme.open = !programme.hidden;
    this.#count(chosen.length > 0);
    const shown = rows.filter(({ hidden }) => !hidden).length;
    const answer = this.querySelector('.filter-answer');
    if (answer !== null)
      answer.textContent =
        chosen.length === 0
          ? `All ${rows.length} items`
          : shown === 0
            ? `None of ${rows.length} items fits all of these choices: set one of them back to All`
            : `${shown} of ${rows.length} items`;
  }

  /** Counts beside each programme are of what is shown of it; as printed where all is shown. */
  #count(narrowed: boolean): void {
    for (const count of this.querySelectorAll<HTMLElement>('.filtered-count')) {
      count.dataset['all'] ??= count.textContent;
      const rows = count.closest('details')?.querySelectorAll('.item-list > li') ?? [];
      const shown = [...rows].filter((row) => !row.hasAttribute('hidden')).length;
      count.textContent = narrowed ? `${shown} of ${rows.length} items` : count.dataset['all'];
    }
  }
}

customElements.define('item-filter', ItemFilter);
