// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { ZoomControls } from '../../../src/components/map/zoom-controls.ts';
import { findPart } from './map-page.ts';

let svg: SVGSVGElement;
let zoom: ZoomControls;

beforeEach(() => {
  document.body.innerHTML = '<div class="map-frame"><svg viewBox="0 0 1000 800"></svg></div>';
  svg = document.querySelector('svg') ?? svg;
  zoom = new ZoomControls(svg);
  svg.getBoundingClientRect = () => new DOMRect(0, 0, 500, 400);
});

const view = () => svg.getAttribute('viewBox');
const press = (name: string) => findPart(document, `button[aria-label="${name}"]`).click();

/** A mouse that is pressed or moved at a place; the document has no pointers of its own. */
function point(type: string, [x, y]: readonly [number, number]): void {
  svg.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, buttons: 1 }));
}

describe('ZoomControls', () => {
  it('put a group of buttons before the map, each with a name', () => {
    const bar = findPart(document, '[role=group]');
    expect(bar.nextElementSibling).toBe(svg.parentElement);
    const names = [...bar.querySelectorAll('button')].map((each) =>
      each.getAttribute('aria-label'),
    );
    expect(names).toEqual([
      ...['Zoom in', 'Zoom out', 'Whole city', 'Move left', 'Move right', 'Move up', 'Move down'],
    ]);
  });

  it('come closer, move and go back to the whole by buttons', () => {
    press('Zoom in');
    expect(view()).toBe('187.5 150 625 500');
    press('Move right');
    expect(view()).toBe('375 150 625 500');
    press('Whole city');
    expect(view()).toBe('0 0 1000 800');
  });

  it('do the same by plus, minus and nought, around the chosen area', () => {
    expect(zoom.onKey('+', [0, 0])).toBe(true);
    expect(view()).toBe('0 0 625 500');
    expect(zoom.onKey('-', [0, 0])).toBe(true);
    expect(view()).toBe('0 0 1000 800');
    zoom.onKey('=', undefined);
    expect(zoom.onKey('0', undefined)).toBe(true);
    expect(view()).toBe('0 0 1000 800');
  });

  it('leave other keys to the map', () => {
    expect(zoom.onKey('ArrowLeft', undefined)).toBe(false);
    expect(view()).toBe('0 0 1000 800');
  });

  it('say whether the map is close, which shows the buttons that move it', () => {
    const bar = findPart(document, '[role=group]');
    expect(bar.hasAttribute('data-zoomed')).toBe(false);
    press('Zoom in');
    expect(bar.hasAttribute('data-zoomed')).toBe(true);
    press('Zoom out');
    expect(bar.hasAttribute('data-zoomed')).toBe(false);
  });

  it('follow an area that is chosen out of view, and stay where it is in view', () => {
    zoom.onKey('+', [0, 0]);
    zoom.follow([900, 700]);
    expect(view()).toBe('375 300 625 500');
    zoom.follow([700, 550]);
    zoom.follow(undefined);
    expect(view()).toBe('375 300 625 500');
  });

  it('follow a drag, which is no choice of an area', () => {
    press('Zoom in');
    point('pointerdown', [200, 200]);
    point('pointermove', [150, 200]);
    expect(view()).toBe('250 150 625 500');
    expect(zoom.wasDragged).toBe(true);
    point('pointerdown', [150, 200]);
    expect(zoom.wasDragged).toBe(false);
  });

  it('take a tremor of the hand for a press', () => {
    press('Zoom in');
    point('pointerdown', [200, 200]);
    point('pointermove', [202, 200]);
    expect(zoom.wasDragged).toBe(false);
    expect(view()).toBe('187.5 150 625 500');
  });

  it('leave the whole map where it is when it is dragged', () => {
    point('pointerdown', [200, 200]);
    point('pointermove', [100, 100]);
    expect(view()).toBe('0 0 1000 800');
  });
});
