import { describe, expect, it } from 'vitest';
import { ITEM_KINDS, type ItemKind } from '../../src/record/item-words.ts';
import type { RecordItem, RiskLevel } from '../../src/record/item.ts';
import { standingOf } from '../../src/verdicts/item-standing.ts';
import { TRIGGERS, type QuestionSubject, type Trigger } from '../../src/verdicts/question.ts';
import { questionsOf } from '../../src/verdicts/questions.ts';
import { VERDICTS, type Verdict } from '../../src/verdicts/verdict.ts';
import { inventedTarget, inventedVersion } from './invented-target.ts';

const at = { document: 'plan', place: 'Table 16' };
const reported = [{ quote: 'It was done.', at, date: '2008-03', figures: [] }];

function risk(severity: RiskLevel): Partial<RecordItem> {
  return {
    kind: 'risk',
    risk: { likelihood: 'low', severity, printed: 'L, H', control: 'Meet every month.' },
  };
}

/** What is asked of an item of which as much is known as given here. */
function ask(
  fields: Partial<RecordItem>,
  { verdicts = [], ...rest }: Partial<QuestionSubject> = {},
) {
  const item: RecordItem = {
    id: 'an-item',
    kind: 'aim',
    title: 'KPI 22',
    quote: 'Words',
    at,
    part: 'Table 16',
    groups: [],
    areas: [],
    figures: [],
    reported: [],
    related: [],
    ...fields,
  };
  return questionsOf({
    item,
    standing: standingOf(item, verdicts),
    verdicts,
    programme: {
      documents: [
        {
          id: 'plan',
          title: 'The plan',
          publisher: 'A',
          date: '2007-06',
          opens: 'The plan for all',
        },
      ],
    },
    disagreements: [],
    asOf: '2010-01',
    ...rest,
  });
}

const triggersOf = (...subject: Parameters<typeof ask>) =>
  ask(...subject).map(({ trigger }) => trigger);

/** An item with a target of one version, on which a verdict was given. */
function withVerdict(verdict: Verdict, kind: ItemKind = 'target') {
  return ask({ kind, target: inventedTarget({}) }, { verdicts: [verdict] });
}

describe('questions on figures', () => {
  it('ask who holds an indicator that no figure is on record for', () => {
    expect(ask({ kind: 'indicator' })).toEqual([
      {
        trigger: 'indicator without a published figure',
        text: 'No figure for “KPI 22” is on record since the document that set it out, The plan (June 2007); who holds it?',
      },
    ]);
    expect(ask({ kind: 'indicator', reported })).toEqual([]);
  });

  it.each([
    ['met', []],
    ['met-within-margin', []],
    ['not-met', []],
    ['cannot-tell-margin', ['margin of error hides the answer']],
    ['cannot-tell-rounding', ['rounding hides the answer']],
    ['not-comparable', ['definition changed']],
    ['no-figure', ['target without a published figure']],
  ] as const)('follow the verdict %s', (verdict, triggers) => {
    expect(withVerdict(verdict).map(({ trigger }) => trigger)).toEqual(triggers);
  });

  it('are in words of the record', () => {
    const texts = VERDICTS.flatMap((verdict) => withVerdict(verdict)).map(({ text }) => text);
    expect(texts).toEqual([
      'The margin of error hides whether 69.4% by March 2008 (The council) was reached; is there a more precise figure?',
      'The figure is not exact enough to tell whether 69.4% by March 2008 (The council) was reached; who holds the exact one?',
      'The target was 69.4% by March 2008 (The council); who holds a figure on its own definition? It measures: Employment rate, working age.',
      'What was reached of “KPI 22”? No figure is on record since the document that set it out, The plan (June 2007).',
    ]);
  });

  it('ask once of an indicator with a target, not twice', () => {
    expect(withVerdict('no-figure', 'indicator').map(({ trigger }) => trigger)).toEqual([
      'indicator without a published figure',
    ]);
  });

  it('ask by when, only where neither the version nor the item has a date', () => {
    const target = inventedTarget({ versions: [inventedVersion({ by: undefined })] });
    const due = { date: '2008-03', words: 'by March 2008' };
    expect(ask({ kind: 'target', target }, { verdicts: ['met'] })).toEqual([
      {
        trigger: 'target without a date',
        text: 'By when was “KPI 22” to be reached? The document gives no date.',
      },
    ]);
    expect(ask({ kind: 'target', target, due }, { verdicts: ['met'] })).toEqual([]);
  });

  it('ask for the baseline of a rate, not of a count', () => {
    const versions = [inventedVersion({ baseline: undefined })];
    const target = inventedTarget({ versions });
    const verdicts = ['met'] as const;
    expect(triggersOf({ kind: 'target', target }, { verdicts })).toEqual([
      'target without a baseline',
    ]);
    const count = inventedTarget({ versions, basis: 'count' });
    expect(ask({ kind: 'target', target: count }, { verdicts })).toEqual([]);
  });

  it('ask for the period of a baseline, only where none is printed', () => {
    const baseline = { value: 66.4, printed: '66.4%', period: 'no date printed (“now”)', at };
    const target = inventedTarget({ versions: [inventedVersion({ baseline })] });
    expect(ask({ kind: 'target', target }, { verdicts: ['met'] })).toEqual([
      {
        trigger: 'baseline without a period',
        text: 'Of what period is 66.4%, from which 69.4% by March 2008 (The council) was to be reached? The document prints none.',
      },
    ]);
  });

  it('ask which of several targets was in force, only where they were set together', () => {
    const first = inventedVersion({ id: 'first' });
    const second = inventedVersion({
      id: 'second',
      printed: '69%',
      by: '2009',
      decided: 'A review',
    });
    const verdicts = ['met', 'met'] as const;
    const target = inventedTarget({ versions: [first, second] });
    expect(ask({ kind: 'target', target }, { verdicts })).toEqual([
      {
        trigger: 'several versions of a target in force',
        text: 'Which target was in force: 69.4% by March 2008 (The council) or 69% by 2009 (A review)? The only date on record for each is June 2007.',
      },
    ]);
    const later = inventedTarget({ versions: [first, { ...second, set: '2008-01' }] });
    expect(ask({ kind: 'target', target: later }, { verdicts })).toEqual([]);
  });

  it('put every version on which one verdict was given into one question', () => {
    const versions = [
      inventedVersion({ id: 'first' }),
      inventedVersion({ id: 'second', set: '2008-01', printed: '69%' }),
      inventedVersion({ id: 'third', set: '2009-01', printed: '70%' }),
    ];
    const verdicts = ['not-comparable', 'met', 'not-comparable'] as const;
    const target = inventedTarget({ versions });
    const [question, ...others] = ask({ kind: 'target', target }, { verdicts });
    expect(others).toEqual([]);
    expect(question?.text).toContain(
      '69.4% by March 2008 (The council) or 70% by March 2008 (The council);',
    );
  });

  it('put each disagreement that is handed over', () => {
    const disagreements = [{ sentence: 'Table 15 adds up to 392; Table 14 prints 386.' }];
    expect(ask({}, { disagreements })).toEqual([
      {
        trigger: 'figures that disagree',
        text: 'Table 15 adds up to 392; Table 14 prints 386. Which is right?',
      },
    ]);
  });
});

describe('questions on promises', () => {
  const due = { date: '2009-06', words: 'by June 2009' };

  it.each(['milestone', 'action', 'outcome', 'governance'] as const)(
    'ask what came of a %s, in words that fit any title and blame nobody',
    (kind) => {
      expect(ask({ kind, due, lead: 'Jobcentre Plus' })).toEqual([
        {
          trigger: 'date passed, not reported',
          text: 'What came of “KPI 22”? Its time was “by June 2009” (June 2009). To be led by: Jobcentre Plus.',
        },
      ]);
      expect(ask({ kind })).toEqual([
        {
          trigger: 'no date, not reported',
          text: 'What came of “KPI 22”? It has no date in print.',
        },
      ]);
      expect(ask({ kind, due, reported })).toEqual([]);
      expect(ask({ kind, reported })).toEqual([]);
    },
  );

  it.each([
    ['2009-05', '2009-06', ['date passed, not reported']],
    ['2009-06', '2009-06', []],
    ['2009-07', '2009-06', []],
    ['2008', '2009-01', ['date passed, not reported']],
    ['2009', '2009-12', []],
    ['2009', '2010', ['date passed, not reported']],
  ])('of a date of %s as of %s: %j', (date, asOf, triggers) => {
    const item = { kind: 'milestone', due: { date, words: 'by then' } } as const;
    expect(triggersOf(item, { asOf })).toEqual(triggers);
  });

  it('ask what was spent of a sum in print, and name none where there are several', () => {
    const sum = (printed: string, unit = 'pounds') => ({ label: 'A fund', printed, unit });
    const textOf = (...figures: ReturnType<typeof sum>[]) =>
      ask({ kind: 'money', figures }).map(({ text }) => text);
    expect(textOf(sum('£1.5 billion'), sum('three', 'years'))).toEqual([
      'How much of £1.5 billion was spent, under “KPI 22”?',
    ]);
    expect(textOf(sum('£816,000'), sum('£1.05 million'))).toEqual([
      'How much was spent, under “KPI 22”?',
    ]);
    expect(ask({ kind: 'money' })).toEqual([
      { trigger: 'money without reported spend', text: 'How much was spent, under “KPI 22”?' },
    ]);
    expect(ask({ kind: 'money', reported })).toEqual([]);
  });

  it('ask what came of the control of a severe risk, of no other risk', () => {
    expect(ask(risk('high'))).toEqual([
      {
        trigger: 'high risk, control not reported',
        text: 'What came of the control action for “KPI 22”: “Meet every month”?',
      },
    ]);
    expect(ask(risk('medium'))).toEqual([]);
    expect(ask(risk('low'))).toEqual([]);
    expect(ask({ ...risk('high'), reported })).toEqual([]);
  });

  it('ask for the reports that were promised of an item, not for those of its whole programme', () => {
    const programme = {
      documents: [],
      reporting: { quote: 'The chair will report quarterly.', at },
    };
    const last = (fields: Partial<RecordItem>) => ask(fields, { programme }).at(-1);
    expect(last({ kind: 'milestone', due, reporting: 'the board, monthly' })).toEqual({
      trigger: 'reports promised, none on record',
      text: 'Where are the reports on “KPI 22”? The document says: the board, monthly.',
    });
    const triggers = ask({ kind: 'indicator' }, { programme }).map(({ trigger }) => trigger);
    expect(triggers).toEqual(['indicator without a published figure']);
    expect(last({ kind: 'milestone', due, reported })).toBeUndefined();
    expect(last({ kind: 'aim' })).toBeUndefined();
  });
});

describe('questionsOf', () => {
  it('asks nothing of an aim or a finding that promises nothing', () => {
    expect(ask({ kind: 'aim' })).toEqual([]);
    expect(ask({ kind: 'finding' })).toEqual([]);
  });

  it('asks nothing of any kind of item that was reported on', () => {
    for (const kind of ITEM_KINDS) expect(ask({ kind, reported })).toEqual([]);
  });

  it('puts its questions in the order of the triggers, the same each time', () => {
    const versions = [
      inventedVersion({ by: undefined, baseline: undefined }),
      inventedVersion({ id: 'second', by: undefined }),
    ];
    const subject = [
      { kind: 'milestone', reporting: 'monthly', target: inventedTarget({ versions }) },
      {
        verdicts: ['not-comparable', 'no-figure'],
        disagreements: [{ sentence: 'They differ.' }],
      },
    ] as const;
    const triggers = triggersOf(...subject);
    expect(triggers).toEqual([
      'target without a published figure',
      'definition changed',
      'several versions of a target in force',
      'target without a date',
      'target without a date',
      'target without a baseline',
      'reports promised, none on record',
      'figures that disagree',
    ] satisfies Trigger[]);
    const places = triggers.map((trigger) => TRIGGERS.indexOf(trigger));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(ask(...subject)).toEqual(ask(...subject));
  });

  it('refuses verdicts that are not one for each version', () => {
    const target = inventedTarget({});
    expect(() => ask({ kind: 'target', target }, { standing: 'met' })).toThrow(RangeError);
  });
});
