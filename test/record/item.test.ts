import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/pipeline/data-error.ts';
import { parseItems } from '../../src/record/item.ts';

const ITEM = `id: more-work
kind: milestone
title: More people in work
quote: More people will be in work.
at: { document: plan, place: 'page 3' }
part: Aims
`;

const FAMILY = `family: { kind: milestone, part: Aims, at: { document: plan, place: page 3 } }
items:
  - { id: one, title: One, quote: One thing. }
  - { id: two, title: Two, quote: Two things., part: Other aims }
`;

const RISK = `id: delay
kind: risk
title: Delay
quote: Delays occur
at: { document: plan, place: 'page 9' }
part: Risks
`;

const parse = (text: string) => parseItems({ file: 'items/a.yaml', text });

/** The fault that parsing a text ends with. */
function faultOf(text: string) {
  try {
    parse(text);
  } catch (fault) {
    if (fault instanceof DataError) return fault.fault;
    throw fault;
  }
  throw new Error('no fault');
}

describe('an item', () => {
  it('is parsed with its lists empty where it has none', () => {
    const [item, ...others] = parse(ITEM);
    expect(others).toEqual([]);
    expect(item).toMatchObject({ id: 'more-work', groups: [], figures: [], reported: [] });
  });

  it('takes from its family what it does not say itself', () => {
    const parts = parse(FAMILY).map(({ id, part, kind }) => [id, part, kind]);
    expect(parts).toEqual([
      ['one', 'Aims', 'milestone'],
      ['two', 'Other aims', 'milestone'],
    ]);
  });

  it.each([
    [`${ITEM}colour: red\n`, 'more-work', 'Unrecognized key'],
    [ITEM.replace('kind: milestone', 'kind: dream'), 'more-work.kind', 'Invalid option'],
    [ITEM.replace('more-work', 'More Work'), 'More Work.id', 'small letters'],
    [ITEM.replace('title: More people in work', 'title: lower.'), 'more-work.title', 'capital'],
    [
      ITEM.replace("place: 'page 3'", "place: ''"),
      'more-work.at.place',
      'page, table or paragraph',
    ],
    [`${ITEM}due: { date: 2008-3, words: soon }\n`, 'more-work.due.date', 'quoted'],
    [`${ITEM}areas: [Abbey]\n`, 'more-work.areas.0', 'official area code'],
    [ITEM.replace('kind: milestone', 'kind: target'), 'more-work.target', 'number to reach'],
    [RISK, 'delay.risk', 'with every risk'],
    [
      `${ITEM}risk: { likelihood: low, severity: low, printed: 'L, L', control: None yet }\n`,
      'more-work.risk',
      'only there',
    ],
  ])('with a fault is refused by file and field (%#)', (text, field, expected) => {
    const fault = faultOf(text);
    expect(fault).toMatchObject({ file: 'items/a.yaml', column: field });
    expect(fault.expected).toContain(expected);
  });

  it('that is no YAML is refused with its line', () => {
    expect(faultOf('id: "open').found).toMatch(/line \d/);
    expect(faultOf('').expected).toBe('an item');
  });
});
