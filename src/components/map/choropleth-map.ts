import type { AreaChosen } from '../area-finder.ts';
import { readAddress, writeAddress } from './map-address.ts';
import { MapAnswer } from './map-answer.ts';
import { nextArea, type AreaPoint } from './map-cursor.ts';
import { showPeriod } from './map-period.ts';
import type { MapValues } from './map-values.ts';
import { ZoomControls } from './zoom-controls.ts';

/**
 * Brings a map that is already in the page to life: pointing and keys read an area, Enter opens
 * it, the periods switch in place, the address keeps both. All that it says it reads from the
 * table below the map, so that map and table cannot disagree.
 */
class ChoroplethMap extends HTMLElement {
  #chosen: string | undefined;
  #points: readonly AreaPoint[] = [];
  #areas = new Map<string, SVGGraphicsElement>();
  #answer!: MapAnswer;
  #zoom!: ZoomControls;
  #values: Promise<MapValues> | undefined;
  /** The period that the page was made for: shown where the address names none. */
  #latest = '';

  connectedCallback(): void {
    const svg = this.querySelector<SVGSVGElement>('.map-frame > svg');
    if (svg === null) return;
    this.#answer = new MapAnswer(this);
    this.#zoom = new ZoomControls(svg);
    this.#readAreas(svg);
    this.#makeInteractive(svg);
    this.addEventListener('click', (event) => this.#onPeriodClick(event));
    document.addEventListener('area-chosen', (event) => this.#onFound(event));
    this.#latest = this.dataset['period'] ?? '';
    addEventListener('popstate', () => void this.#restore());
    void this.#restore();
  }

  #readAreas(svg: SVGSVGElement): void {
    for (const area of svg.querySelectorAll<SVGGraphicsElement>('[data-code]'))
      this.#areas.set(area.dataset['code'] ?? '', area);
    this.#points = [...this.#areas].map(([code, area]) => {
      const { x, y, width, height } = area.getBBox();
      return { code, x: x + width / 2, y: y + height / 2 };
    });
  }

  /** An image hides what is inside it, so the drawing becomes a group with one tab stop. */
  #makeInteractive(svg: SVGSVGElement): void {
    svg.setAttribute('role', 'group');
    moveTitle(svg);
    this.querySelector('.map-help')?.removeAttribute('hidden');
    for (const [code, area] of this.#areas) {
      area.role = 'link';
      area.tabIndex = -1;
      area.ariaLabel = this.#answer.describe(code);
    }
    this.#areas.values().next().value?.setAttribute('tabindex', '0');
    this.#listen(svg);
  }

  /**
   * Focus is heard from outside the drawing, which a browser would make a tab stop of its own. A
   * finger does not hover: what it touches is chosen when it lifts.
   */
  #listen(svg: SVGSVGElement): void {
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('focusin', (event) => {
      if (codeAt(event) !== undefined) this.#show(codeAt(event));
    });
    svg.addEventListener('pointerover', (event) => {
      if (event.pointerType !== 'touch') this.#show(codeAt(event) ?? this.#chosen);
    });
    svg.addEventListener('pointerleave', () => this.#show(this.#chosen));
    svg.addEventListener('click', (event) => {
      if (!this.#zoom.wasDragged) this.#choose(codeAt(event), true);
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#show(this.#chosen);
    });
  }

  #onKey(event: KeyboardEvent): void {
    const here = codeAt(event);
    if (here === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') this.#answer.open(here);
    else if (event.key === 'Escape') this.#choose(undefined, false);
    else if (!this.#zoom.onKey(event.key, this.#pointOf(here))) {
      const code = nextArea(event.key, here, this.#points);
      if (code === undefined) return;
      this.#choose(code, true);
    }
    event.preventDefault();
  }

  /** Chooses an area: it is outlined, read out, kept in the address and in view. */
  #choose(code: string | undefined, focus: boolean): void {
    this.#chosen = code !== undefined && this.#areas.has(code) ? code : undefined;
    for (const [other, area] of this.#areas)
      area.setAttribute('tabindex', other === (this.#chosen ?? this.#points[0]?.code) ? '0' : '-1');
    this.#show(this.#chosen);
    this.#answer.mark(this.#chosen);
    this.#zoom.follow(this.#pointOf(this.#chosen));
    writeAddress({ area: this.#chosen });
    if (focus && this.#chosen !== undefined)
      this.#areas.get(this.#chosen)?.focus({ preventScroll: true });
  }

  #show(code: string | undefined): void {
    this.#answer.show(code);
    const path = code === undefined ? null : this.#areas.get(code)?.getAttribute('d');
    this.querySelector('.map-chosen')?.setAttribute('d', path ?? '');
  }

  #onFound(event: Event): void {
    const { codes, label } = (event as CustomEvent<AreaChosen>).detail;
    const code = codes.find((each) => this.#areas.has(each));
    if (code === undefined) return this.#answer.announce(`${label} is not on this map.`);
    this.#choose(code, false);
    this.#answer.announce(`${this.#answer.place(label, code)} ${this.#answer.describe(code)}`);
    this.querySelector('.map-stage')?.scrollIntoView({ block: 'start' });
  }

  #onPeriodClick(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-period]');
    const period = link?.dataset['period'];
    if (!link || !period || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // The period has a page of its own, which shows it where its file does not arrive.
    this.#switchTo(period).then(
      () => writeAddress({ period }, { push: true }),
      () => location.assign(link.href),
    );
  }

  async #switchTo(period: string): Promise<void> {
    this.#values ??= fetch(this.dataset['values'] ?? '').then(
      (response) => response.json() as Promise<MapValues>,
    );
    const shown = (await this.#values).periods[period];
    if (shown === undefined) return;
    showPeriod(this, period, shown);
    for (const [code, area] of this.#areas) area.ariaLabel = this.#answer.describe(code);
    this.#show(this.#chosen);
    this.#answer.announce(`${shown.label}: ${shown.headline}`);
  }

  async #restore(): Promise<void> {
    const { period = this.#latest, area } = readAddress();
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-slug]')];
    const link = links.find(({ dataset }) => dataset['slug'] === period);
    // A period of another edition has other areas, and so a page of its own.
    if (link && link.dataset['period'] === undefined && period !== this.dataset['period'])
      return location.replace(`${link.href}${area === undefined ? '' : `?area=${area}`}`);
    if (link && period !== this.dataset['period'])
      await this.#switchTo(period).catch(() => undefined);
    if (link === undefined) writeAddress({ period: undefined });
    if (area !== this.#chosen) this.#choose(area, false);
  }

  #pointOf(code: string | undefined): readonly [number, number] | undefined {
    const point = this.#points.find((each) => each.code === code);
    return point && [point.x, point.y];
  }
}

/** Browsers show the title of a drawing wherever the pointer rests, over what it points at. */
function moveTitle(svg: SVGSVGElement): void {
  const title = svg.querySelector('title');
  const description = svg.querySelector('desc');
  svg.setAttribute('aria-label', title?.textContent ?? '');
  if (description) svg.setAttribute('aria-describedby', description.id);
  svg.removeAttribute('aria-labelledby');
  title?.remove();
}

function codeAt(event: Event): string | undefined {
  return (event.target as SVGElement).dataset['code'];
}

customElements.define('choropleth-map', ChoroplethMap);
