/** The panel beside the map that says in words what the table says of one area. */
export class MapAnswer {
  readonly #map: HTMLElement;
  readonly #rows = new Map<string, HTMLTableRowElement>();
  /** What the panel says of all areas together, and of one. */
  readonly #all: HTMLElement | null;
  readonly #own: HTMLElement | null;
  readonly #status: HTMLElement | null;

  constructor(map: HTMLElement) {
    this.#map = map;
    for (const row of map.querySelectorAll<HTMLTableRowElement>('tr[data-code]'))
      this.#rows.set(row.dataset['code'] ?? '', row);
    this.#all = map.querySelector('.answer-all');
    this.#own = map.querySelector('.answer-area');
    this.#status = map.querySelector('.map-status');
  }

  /** Everything that the panel would say of an area, for reading aloud. */
  describe(code: string): string {
    const row = this.#rows.get(code);
    if (row === undefined) return code;
    const name = [cell(row, 'name'), cell(row, 'place')].filter((part) => part !== '').join(', ');
    return [`${name}: ${cell(row, 'value')}`, ...this.#wordsOf(row)]
      .filter((part) => part !== '')
      .join(', ');
  }

  /** Where something that was looked for lies on this map; nothing where it is the area itself. */
  place(label: string, code: string): string {
    const name = this.#name(code);
    const note = label === name || label === code ? '' : `${label} lies in ${name} on this map.`;
    if (note !== '') this.#own?.prepend(element('p', note));
    return note;
  }

  /** Shows an area, or all areas together again. */
  show(code: string | undefined): void {
    const row = code === undefined ? undefined : this.#rows.get(code);
    if (this.#all) this.#all.hidden = row !== undefined;
    if (this.#own) this.#own.hidden = row === undefined;
    if (row === undefined) return;
    const value = element('span', cell(row, 'value'), 'answer-value');
    const [unit = '', ...words] = this.#wordsOf(row);
    const name = element('p', '');
    name.append(element('strong', cell(row, 'name')), ` ${cell(row, 'place')}`);
    const link = row.querySelector('a')?.cloneNode() as HTMLAnchorElement | undefined;
    if (link) link.textContent = 'Open this area';
    const lines = words.filter((line) => line !== '').map((line) => element('p', line));
    this.#own?.replaceChildren(value, element('p', unit), name, ...lines, ...(link ? [link] : []));
  }

  #name(code: string): string {
    const row = this.#rows.get(code);
    return row === undefined ? code : cell(row, 'name');
  }

  /** Unit with the period, interval, comparison, as far as the row has them. */
  #wordsOf(row: HTMLTableRowElement): readonly string[] {
    const period = this.#map.dataset['label'] ?? '';
    const hasFigure = /\d/.test(cell(row, 'value'));
    const interval = cell(row, 'interval');
    const compared = cell(row, 'compared');
    return [
      hasFigure ? `${this.#map.dataset['unit'] ?? ''}, ${period}` : period,
      interval === '' ? '' : `95% confidence interval: ${interval}`,
      compared === '' ? '' : `${this.#map.dataset['against'] ?? ''}: ${compared}`,
    ];
  }

  /** Marks the row of the chosen area. */
  mark(code: string | undefined): void {
    for (const [other, row] of this.#rows) row.classList.toggle('chosen', other === code);
  }

  /** Says something to people who do not see the panel change. */
  announce(text: string): void {
    if (this.#status) this.#status.textContent = text;
  }

  /** Goes to the page of an area. */
  open(code: string | undefined): void {
    if (code !== undefined) this.#rows.get(code)?.querySelector('a')?.click();
  }
}

function cell(row: HTMLTableRowElement, key: string): string {
  return row.querySelector(`[data-key="${key}"]`)?.textContent.trim() ?? '';
}

function element(name: string, text: string, className = ''): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: text, className });
}
