import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../src/record/timeline.ts';

const text = `from: 2004
to: 2013
indicator: employment-rate
events:
  - id: plan
    kind: decided
    title: The plan is published
    date: '2007-06'
    quote: We have now reviewed the baseline.
    at: { document: plan, place: 'Section 3.3' }
`;
const parse = (changed: string) => parseTimeline({ file: 'timeline.yaml', text: changed });

describe('parseTimeline', () => {
  it('reads an event with its words', () => {
    expect(parse(text).events).toEqual([
      expect.objectContaining({ id: 'plan', kind: 'decided', date: '2007-06', items: [] }),
    ]);
  });

  it('names file and field of a fault', () => {
    expect(() => parse(text.replace('decided', 'agreed'))).toThrow(
      /timeline\.yaml, column "events\.0\.kind"/,
    );
  });

  it.each([
    ['a quotation without its place', text.replace(/ {4}at:.*\n/, ''), 'events.0.at'],
    ['a quotation without its date', text.replace(/ {4}date:.*\n/, ''), 'events.0.date'],
    ['two origins', `${text}    break: B4\n`, 'one origin'],
    ['no origin', text.replace(/ {4}(quote|at):.*\n/g, ''), 'one origin'],
    ['years the wrong way round', text.replace('to: 2013', 'to: 2003'), 'column "to"'],
    ['an unknown field', `${text}    colour: red\n`, 'events.0'],
  ])('refuses %s', (_, changed, message) => {
    expect(() => parse(changed)).toThrow(message);
  });
});
