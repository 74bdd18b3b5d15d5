import { followView, panView, zoomView, type View } from './map-zoom.ts';

const PANS = [
  ['←', 'Move left', [-0.3, 0]],
  ['→', 'Move right', [0.3, 0]],
  ['↑', 'Move up', [0, -0.3]],
  ['↓', 'Move down', [0, 0.3]],
] as const;

/** Buttons, keys and dragging that bring the map closer; each does what the others do. */
export class ZoomControls {
  /** Whether the last press moved the map, so that it was no choice of an area. */
  wasDragged = false;
  readonly #svg: SVGSVGElement;
  readonly #whole: View;
  #view: View;
  readonly #bar = document.createElement('div');

  constructor(svg: SVGSVGElement) {
    this.#svg = svg;
    const [x = 0, y = 0, width = 1, height = 1] = (svg.getAttribute('viewBox') ?? '')
      .split(' ')
      .map(Number);
    this.#whole = [x, y, width, height];
    this.#view = this.#whole;
    this.#addButtons();
    this.#addDragging();
  }

  /** Whether the key was one of the zoom's: plus, minus, nought. */
  onKey(key: string, around: readonly [number, number] | undefined): boolean {
    if (key === '+' || key === '=') this.#zoom(true, around);
    else if (key === '-') this.#zoom(false, around);
    else if (key === '0') this.#look(this.#whole);
    else return false;
    return true;
  }

  /** Keeps a chosen point in view. */
  follow(point: readonly [number, number] | undefined): void {
    if (point !== undefined) this.#look(followView(this.#view, this.#whole, point));
  }

  #zoom(closer: boolean, around: readonly [number, number] | undefined): void {
    const [x, y, width, height] = this.#view;
    const middle = around ?? ([x + width / 2, y + height / 2] as const);
    this.#look(zoomView(this.#view, this.#whole, { closer, around: middle }));
  }

  #look(view: View): void {
    this.#view = view;
    this.#svg.setAttribute('viewBox', view.map((part) => Math.round(part * 10) / 10).join(' '));
    this.#bar.toggleAttribute('data-zoomed', view[2] < this.#whole[2]);
  }

  #addButtons(): void {
    this.#bar.className = 'map-zoom no-print';
    this.#bar.setAttribute('role', 'group');
    this.#bar.setAttribute('aria-label', 'Zoom');
    this.#addButton('+', 'Zoom in', () => this.#zoom(true, undefined));
    this.#addButton('−', 'Zoom out', () => this.#zoom(false, undefined));
    this.#addButton('Whole city', 'Whole city', () => this.#look(this.#whole)).className =
      'map-whole';
    for (const [sign, name, by] of PANS)
      this.#addButton(sign, name, () =>
        this.#look(panView(this.#view, this.#whole, by)),
      ).className = 'map-pan';
    this.#svg.parentElement?.before(this.#bar);
  }

  #addButton(sign: string, name: string, act: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', textContent: sign, ariaLabel: name, onclick: act });
    this.#bar.append(button);
    return button;
  }

  #addDragging(): void {
    let from: readonly [number, number] | undefined;
    this.#svg.addEventListener('pointerdown', (event) => {
      this.wasDragged = false;
      from = this.#view[2] < this.#whole[2] ? [event.clientX, event.clientY] : undefined;
    });
    this.#svg.addEventListener('pointermove', (event) => {
      if (from === undefined || event.buttons === 0) return;
      const { width, height } = this.#svg.getBoundingClientRect();
      const by = [(from[0] - event.clientX) / width, (from[1] - event.clientY) / height] as const;
      if (!this.wasDragged && Math.hypot(...by) < 0.01) return;
      this.wasDragged = true;
      from = [event.clientX, event.clientY];
      this.#look(panView(this.#view, this.#whole, by));
    });
  }
}
