// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { FindList } from '../../src/components/find-list.ts';
import type { FindOption } from '../../src/geography/find-options.ts';

const option = (label: string): FindOption => ({
  ...{ label, detail: 'ward, 2003 to 2015', path: `/areas/${label}/` },
  selection: { label, areas: {} },
});
const OPTIONS = ['Abbey', 'Aylestone', 'Belgrave'].map(option);

let field: HTMLInputElement;
let list: FindList;
let chosen: string[];

beforeEach(() => {
  document.body.innerHTML = '<input id="find">';
  Element.prototype.scrollIntoView = () => undefined;
  field = document.querySelector('input') ?? field;
  chosen = [];
  list = new FindList(field, ({ label }) => chosen.push(label));
});

const items = () => [...document.querySelectorAll('[role=option]')];
const active = () => field.getAttribute('aria-activedescendant');
const selected = () => items().filter((item) => item.getAttribute('aria-selected') === 'true');

describe('FindList', () => {
  it('makes the field a combobox with a closed list', () => {
    expect(field.getAttribute('role')).toBe('combobox');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    const id = field.getAttribute('aria-controls') ?? '';
    expect(document.getElementById(id)?.getAttribute('role')).toBe('listbox');
    expect(list.isOpen).toBe(false);
  });

  it('shows a note and options, of which none is active yet', () => {
    list.show('3 suggestions below.', OPTIONS);
    expect(list.isOpen).toBe(true);
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(items().map((item) => item.textContent)).toEqual([
      'Abbey ward, 2003 to 2015',
      'Aylestone ward, 2003 to 2015',
      'Belgrave ward, 2003 to 2015',
    ]);
    expect([active(), list.chosen]).toEqual([null, undefined]);
  });

  it('says that nothing is listed where there is only a note', () => {
    list.show('Nothing is called that.', []);
    expect(list.isOpen).toBe(true);
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  it('moves down through the options, back to the field, and round again', () => {
    list.show('', OPTIONS);
    const walk = Array.from({ length: 5 }, () => {
      list.move(1);
      return list.chosen?.label;
    });
    expect(walk).toEqual(['Abbey', 'Aylestone', 'Belgrave', undefined, 'Abbey']);
  });

  it('moves up from the field to the last option', () => {
    list.show('', OPTIONS);
    list.move(-1);
    expect(list.chosen?.label).toBe('Belgrave');
    expect(active()).toBe(items()[2]?.id);
    expect(selected()).toEqual([items()[2]]);
  });

  it('lets go of the active option when told, closed, or shown something else', () => {
    for (const end of [() => list.release(), () => list.close(), () => list.show('', OPTIONS)]) {
      list.show('', OPTIONS);
      list.move(1);
      end();
      expect([active(), list.chosen, ...selected()]).toEqual([null, undefined]);
    }
  });

  it('chooses the option that is pressed, without taking the focus from the field', () => {
    list.show('', OPTIONS);
    items()[1]?.querySelector('b')?.click();
    expect(chosen).toEqual(['Aylestone']);
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    items()[1]?.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
  });

  it('writes names as text, whatever they hold', () => {
    list.show('<b>note</b>', [option('<img src=x>')]);
    expect(document.querySelector('img')).toBeNull();
    expect(items()[0]?.textContent).toContain('<img src=x>');
  });
});
