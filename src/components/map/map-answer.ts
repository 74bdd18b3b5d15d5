/** The panel beside the map that says in words what the table says of one area. */
export class MapAnswer {
  private readonly rows = new Map<string, HTMLTableRowElement>();
  private readonly panel: HTMLElement | null;
  private readonly status: HTMLElement | null;
  private readonly before: readonly Node[];
  /** What a value counts: "claimants per 100 residents aged 16 and over". */
  private readonly unit: string;

  constructor(map: HTMLElement) {
    for (const row of map.querySelectorAll<HTMLTableRowElement>('tr[data-code]'))
      this.rows.set(row.dataset['code'] ?? '', row);
    this.panel = map.querySelector('.map-answer');
    this.status = map.querySelector('.map-status');
    this.unit = map.dataset['unit'] ?? '';
    this.before = [...(this.panel?.childNodes ?? [])];
  }

  /** Name, value, interval and comparison of an area, for reading aloud. */
  describe(code: string): string {
    const row = this.rows.get(code);
    if (row === undefined) return code;
    const interval = cell(row, 'interval');
    const parts = [`${cell(row, 'name')}: ${cell(row, 'value')}`, interval, cell(row, 'compared')];
    return parts.filter((part) => part !== '').join(', ');
  }

  /** Shows an area, or all areas together again. */
  show(code: string | undefined): void {
    const row = code === undefined ? undefined : this.rows.get(code);
    if (row === undefined) return this.panel?.replaceChildren(...this.before);
    const value = element('span', cell(row, 'value'), 'answer-value');
    const name = element('p', '');
    name.append(element('strong', cell(row, 'name')), ` ${cell(row, 'place')}`);
    const interval = cell(row, 'interval');
    const hasFigure = /\d/.test(value.textContent);
    const unit = hasFigure && this.unit !== '' ? [element('p', this.unit)] : [];
    const lines = [
      interval === '' ? '' : `range allowing for chance ${interval}`,
      cell(row, 'compared'),
    ];
    const link = row.querySelector('a')?.cloneNode() as HTMLAnchorElement | undefined;
    if (link) link.textContent = 'Open this area';
    const words = lines.filter((line) => line !== '').map((line) => element('p', line));
    this.panel?.replaceChildren(value, ...unit, name, ...words, ...(link ? [link] : []));
  }

  /** Marks the row of the chosen area. */
  mark(code: string | undefined): void {
    for (const [other, row] of this.rows) row.classList.toggle('chosen', other === code);
  }

  /** Says something to people who do not see the panel change. */
  announce(text: string): void {
    if (this.status) this.status.textContent = text;
  }

  /** Goes to the page of an area. */
  open(code: string | undefined): void {
    if (code !== undefined) this.rows.get(code)?.querySelector('a')?.click();
  }
}

function cell(row: HTMLTableRowElement, key: string): string {
  return row.querySelector(`[data-key="${key}"]`)?.textContent.trim() ?? '';
}

function element(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}
