export {};

/**
 * Reads a trend chart year by year: a slider below the chart, which keys, touch and pointer all
 * move, and a line of text with the values of that year, taken from the table of the same figure.
 */
class TrendChart extends HTMLElement {
  #rows: readonly HTMLTableRowElement[] = [];
  readonly #slider = document.createElement('input');
  readonly #reading = document.createElement('output');

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tr[data-year]')];
    if (this.#rows.length < 2) return;
    const label = document.createElement('label');
    label.className = 'trend-reader no-print';
    this.#slider.type = 'range';
    this.#slider.min = '0';
    this.#slider.max = String(this.#rows.length - 1);
    this.#slider.value = this.#slider.max;
    this.#slider.addEventListener('input', () => this.#read());
    label.append('Read a year from the chart', this.#slider);
    this.#reading.className = 'trend-reading';
    this.querySelector('.trend-stage')?.after(label, this.#reading);
    for (const svg of this.querySelectorAll('.trend-stage svg'))
      svg.addEventListener('pointermove', (event) => this.#point(svg, event as PointerEvent));
    this.#read();
  }

  #read(): void {
    const row = this.#rows[Number(this.#slider.value)];
    if (row === undefined) return;
    const year = row.dataset['year'] ?? '';
    const cells = [...row.querySelectorAll<HTMLElement>('[data-series]')];
    const values = cells.map(
      (cell) => `${cell.dataset['series'] ?? ''} ${cell.textContent.trim()}`,
    );
    const text = `${row.cells[0]?.textContent.trim() ?? year}: ${values.join('; ')}`;
    this.#reading.textContent = text;
    this.#slider.setAttribute('aria-valuetext', text);
    for (const point of this.querySelectorAll('.trend-stage [data-year]'))
      point.classList.toggle('is-read', point.getAttribute('data-year') === year);
  }

  /** The year whose point lies nearest to the pointer, left and right. */
  #point(svg: Element, event: PointerEvent): void {
    const points = [...svg.querySelectorAll('[data-year]')];
    const nearest = points
      .map((point) => {
        const { left, width } = point.getBoundingClientRect();
        return { point, away: Math.abs(left + width / 2 - event.clientX) };
      })
      .sort((a, b) => a.away - b.away)[0];
    const year = nearest?.point.getAttribute('data-year');
    const index = this.#rows.findIndex((row) => row.dataset['year'] === year);
    if (index >= 0 && String(index) !== this.#slider.value) {
      this.#slider.value = String(index);
      this.#read();
    }
  }
}

customElements.define('trend-chart', TrendChart);
