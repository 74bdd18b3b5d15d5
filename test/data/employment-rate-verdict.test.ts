import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../scripts/load-record.ts';
import { parseCsv } from '../../src/pipeline/csv.ts';
import { emptyObservation, OBSERVATION_COLUMNS } from '../../src/pipeline/observation.ts';
import { parseBreaks } from '../../src/record/breaks.ts';
import { computeContextChange } from '../../src/verdicts/context-change.ts';
import { judgeVersions } from '../../src/verdicts/judge-target.ts';

const SERIES = 'data/observations/employment-rate-16-64.csv';
const breaks = parseBreaks(readFileSync('data/breaks.yaml', 'utf8'), 'data/breaks.yaml');

function loadTarget() {
  for (const { programme, items } of loadRecord())
    for (const { item } of items)
      if (item.id === 'employment-rate' && item.target !== undefined)
        return { documents: programme.documents, target: item.target };
  throw new Error('the employment rate is not on record');
}

/** A published cell, null where it is blank. */
const figure = (text: string) => (text === '' ? null : Number(text));

function loadRows() {
  const columns = OBSERVATION_COLUMNS;
  const lines = parseCsv(readFileSync(SERIES, 'utf8'), { file: SERIES, columns });
  return lines.map(({ cells: { area, period, value, lower, upper } }) => ({
    ...emptyObservation(area, period),
    value: figure(value),
    lower: figure(lower),
    upper: figure(upper),
  }));
}

describe('the employment rate of the plan', () => {
  const { target, documents } = loadTarget();
  const definitions = {
    'employment-rate-16-59-64': 'women 16 to 59, men 16 to 64',
    'employment-rate-16-64': 'everyone aged 16 to 64',
  };

  it('is not compared, in any of its versions: the series of today is of other ages', () => {
    const judged = judgeVersions(target, { documents, definitions, breaks });
    expect(judged.map(({ verdict }) => verdict)).toEqual(Array(3).fill('not-comparable'));
    expect(judged[0]?.sum.lines).toEqual([
      'Target: 69.4%, by March 2008.',
      'Baseline 66.4%: women 16 to 59, men 16 to 64.',
      'Figures published since August 2010: everyone aged 16 to 64 (break B4).',
      'Different definitions: not compared.',
    ]);
  });

  it('has a context of −5.5 points, plus or minus 3.8, a fall, on ages 16 to 64', () => {
    const [context] = target.context;
    if (context === undefined) throw new Error('the employment rate has no context');
    const { change, sum } = computeContextChange(context, {
      rows: loadRows(),
      breaks,
      name: 'Employment rate, Leicester',
      definition: 'everyone aged 16 to 64',
      source: `${SERIES}, ${context.area}`,
    });
    expect(change.direction).toBe('fall');
    expect(sum.result).toBe('−5.5 percentage points (plus or minus 3.8): a fall.');
    expect(sum.inputs.map(({ value, lower, upper }) => [value, lower, upper])).toEqual([
      [67.8, 65.3, 70.3],
      [62.3, 59.5, 65.1],
    ]);
  });
});
