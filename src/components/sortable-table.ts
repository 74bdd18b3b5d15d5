export {};

/** Lets readers sort a table by its columns. The cells stay as they are printed and are read so. */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    for (const header of this.querySelectorAll<HTMLTableCellElement>('thead th')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...header.childNodes);
      button.addEventListener('click', () => this.#sortBy(header));
      header.replaceChildren(button);
    }
  }

  #sortBy(header: HTMLTableCellElement): void {
    const falling = header.getAttribute('aria-sort') === 'ascending';
    for (const other of this.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
    header.setAttribute('aria-sort', falling ? 'descending' : 'ascending');
    const body = this.querySelector('tbody');
    const rows = [...(body?.rows ?? [])];
    rows.sort((a, b) =>
      compareCells(a.cells[header.cellIndex], b.cells[header.cellIndex], falling),
    );
    body?.append(...rows);
  }
}

/** Numbers by size, words by alphabet; cells without a number come last either way. */
function compareCells(
  one: HTMLTableCellElement | undefined,
  other: HTMLTableCellElement | undefined,
  falling: boolean,
): number {
  const [a, b] = [textOf(one), textOf(other)];
  const [x, y] = [parseNumber(a), parseNumber(b)];
  if (x === null && y === null) return a.localeCompare(b, 'en') * (falling ? -1 : 1);
  if (x === null || y === null) return x === null ? 1 : -1;
  return (x - y) * (falling ? -1 : 1);
}

function textOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.textContent.trim() ?? '';
}

/** A printed number, with its commas, its true minus sign and its symbol; null for words. */
function parseNumber(text: string): number | null {
  const match = /^[+−]?\d[\d,]*(\.\d+)?(?=%|$| )/.exec(text);
  if (match === null) return null;
  return Number(match[0].replaceAll(',', '').replace('−', '-').replace('+', ''));
}

customElements.define('sortable-table', SortableTable);
