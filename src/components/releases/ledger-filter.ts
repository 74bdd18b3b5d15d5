export {};

/** Narrows a table of changes by what is chosen and typed; both stand in the page's address. */
class LedgerFilter extends HTMLElement {
  connectedCallback(): void {
    const template = this.querySelector('template');
    if (template === null) return;
    template.replaceWith(template.content);
    const chosen = new URLSearchParams(location.search);
    for (const field of this.#fields()) {
      const value = chosen.get(field.name) ?? '';
      const isOffered =
        field instanceof HTMLInputElement ||
        [...field.options].some((option) => option.value === value);
      if (isOffered) field.value = value;
    }
    this.addEventListener('input', () => this.#choose());
    this.querySelector('.filter button')?.addEventListener('click', () => this.#clear());
    this.#narrow();
  }

  #fields(): readonly (HTMLSelectElement | HTMLInputElement)[] {
    return [...this.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];
  }

  #clear(): void {
    for (const field of this.#fields()) field.value = '';
    this.#choose();
  }

  #choose(): void {
    const query = new URLSearchParams();
    for (const { name, value } of this.#fields())
      if (value.trim() !== '') query.set(name, value.trim());
    const search = query.size === 0 ? location.pathname : `?${query}`;
    history.replaceState(null, '', search + location.hash);
    this.#narrow();
  }

  #narrow(): void {
    const chosen = this.#fields().filter(({ value }) => value.trim() !== '');
    const rows = [...this.querySelectorAll<HTMLElement>('tbody tr')];
    for (const row of rows) row.hidden = !chosen.every((field) => fits(row, field));
    const shown = rows.filter(({ hidden }) => !hidden).length;
    const answer = this.querySelector('.filter-answer');
    if (answer === null) return;
    if (chosen.length === 0) answer.textContent = `All ${rows.length} changes`;
    else if (shown === 0)
      answer.textContent = `None of ${rows.length} changes fits all of this: clear the filter to see them`;
    else answer.textContent = `${shown} of ${rows.length} changes`;
  }
}

/** Whether a row is of the chosen kind, dataset or release, or has all the words that were typed. */
function fits(row: HTMLElement, { name, value }: HTMLSelectElement | HTMLInputElement): boolean {
  if (name !== 'find') return row.dataset[name] === value;
  const cells = [...row.querySelectorAll('[data-find]')].map(({ textContent }) => textContent);
  const text = cells.join(' ').toLowerCase();
  const words = value.trim().toLowerCase().split(/\s+/);
  return words.every((word) => text.includes(word));
}

customElements.define('ledger-filter', LedgerFilter);
