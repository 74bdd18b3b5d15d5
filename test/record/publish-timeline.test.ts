import { describe, expect, it } from 'vitest';
import type { AnyIndicator } from '../../src/indicators/indicator.ts';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import { calendarYear } from '../../src/pipeline/period.ts';
import { parseBreaks } from '../../src/record/breaks.ts';
import type { ProgrammeRecord } from '../../src/record/programme-record.ts';
import { publishTimeline } from '../../src/record/publish-timeline.ts';
import { parseTimeline } from '../../src/record/timeline.ts';
import employmentRate from '../../src/indicators/employment-rate.ts';
import { INVENTED_PROGRAMME } from './invented-programme.ts';

const programme = INVENTED_PROGRAMME;
const record: ProgrammeRecord = { slug: 'invented', programme, items: [], tables: new Map() };
const breaks = parseBreaks(
  `- id: B7
  title: Rules change
  date: '2008-11'
  tables: []
  series: Claimants
  geographies: [authority]
  sentence: Rules changed in November 2008 and in October 2009.
  effect: Levels differ.
  source: A publisher
  break: true
  compare: false
`,
  'breaks.yaml',
);
const values = [64, 67.8, 62.3];
const rows = values.map((value, index) => ({
  ...emptyObservation('E06999999', calendarYear(2006 + index)),
  ...{ value, lower: value - 2.5, upper: value + 2.5 },
}));
const indicator: AnyIndicator = employmentRate;
const sources = {
  file: 'timeline.yaml',
  record,
  breaks,
  tables: () => rows,
  indicators: [{ ...indicator, slug: 'employment-rate' }],
};

function publish(...events: readonly string[]) {
  const text = `from: 2004\nto: 2013\nindicator: employment-rate\nevents:\n${events.map((event) => `  - ${event}\n`).join('')}`;
  return publishTimeline(parseTimeline({ file: 'timeline.yaml', text }), sources).events;
}
const quoted = (date: string, document = 'plan') =>
  `{ id: said, kind: decided, title: It is said, date: '${date}', quote: Said., at: { document: ${document}, place: Page 1 } }`;
const figure = (period: string, more = '') =>
  `{ id: measured, kind: measured, title: 'Rate of {value}', figure: { indicator: employment-rate, area: E06999999, period: ${period}${more} } }`;

describe('publishTimeline', () => {
  it('sets events in the order of time, whatever their origin', () => {
    const events = publish(
      `{ id: rules, kind: benefit-change, title: Rules change, break: B7 }`,
      quoted('2007-06'),
    );
    expect(events.map(({ id, when }) => [id, when])).toEqual([
      ['said', 'June 2007'],
      ['rules', 'November 2008'],
    ]);
    expect(events[1]?.words).toBe('Rules changed in November 2008 and in October 2009.');
  });

  it('prints a figure from the table with its interval', () => {
    const [event] = publish(figure('2008-01-01/P1Y', ', is: lowest'));
    expect(event?.title).toBe('Rate of 62.3%');
    expect(event?.words).toContain(
      '62.3% of residents aged 16 to 64 in work in 2008 (95% confidence interval: 59.8% to 64.8%).',
    );
  });

  it('takes another date of a break only where its sentence names it', () => {
    const at = (date: string) =>
      `{ id: rules, kind: benefit-change, title: Rules change, break: B7, date: '${date}' }`;
    expect(publish(at('2009-10'))[0]?.when).toBe('October 2009');
    expect(() => publish(at('2009-11'))).toThrow('timeline.yaml, column "rules.date"');
  });

  it.each([
    ['a document that the programme lacks', quoted('2007-06', 'letter'), 'said.at.document'],
    ['a date outside the years', quoted('2014'), 'said.date'],
    ['a period without a figure', figure('2012-01-01/P1Y'), 'measured.figure.period'],
    ['a value that is not the highest', figure('2008-01-01/P1Y', ', is: highest'), 'is 67.8'],
    ['an unknown break', '{ id: b, kind: definition, title: Break, break: B99 }', 'b.break'],
    [
      'an item that is not on record',
      `${quoted('2007-06').slice(0, -2)}, items: [lost] }`,
      'said.items',
    ],
  ])('refuses %s', (_, event, message) => {
    expect(() => publish(event)).toThrow(message);
  });

  it('refuses an id twice', () => {
    expect(() => publish(quoted('2007-06'), quoted('2007-07'))).toThrow('said.id');
  });
});
