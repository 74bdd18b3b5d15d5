import { describe, expect, it } from 'vitest';
import { checkRecord, readYaml } from '../../src/record/read-yaml.ts';
import { TargetSchema } from '../../src/record/target.ts';

const TARGET = `measure: Employment rate, working age
basis: rate
unit: per cent
better: higher
definition: old-ages
versions:
  - id: first
    value: 69.4
    printed: 69.4%
    set: '2007-06'
    decided: The council
    why: The plan says so.
    at: { document: plan, place: page 9 }
achieved:
  value: 70.1
  printed: 70.1%
  period: '2008'
  definition: old-ages
  certainty: { lower: 67.6, upper: 72.6 }
  quote: The rate was 70.1%.
  at: { document: report, place: page 4 }
context:
  - { table: rate, area: E06000016, definition: new-ages, from: 2006-01-01/P1Y, to: 2008-01-01/P1Y }
`;

function parse(text: string) {
  const file = 'items/a.yaml';
  return checkRecord(readYaml({ file, text }), { file, name: 'a.target', schema: TargetSchema });
}

describe('a target', () => {
  it('is accepted with an estimate in its interval and a series on another definition', () => {
    expect(parse(TARGET)).toMatchObject({
      achieved: { value: 70.1 },
      context: [{ table: 'rate' }],
    });
  });

  it.each(['exact', 'at least', '{ rounding: 5 }'])(
    'that is a rate is refused by its field where what was achieved is %s: nothing could judge it',
    (certainty) => {
      const text = TARGET.replace('{ lower: 67.6, upper: 72.6 }', certainty);
      expect(() => parse(text)).toThrow(/column "a\.target\.achieved\.certainty"/);
      expect(() => parse(text.replace('basis: rate', 'basis: count'))).not.toThrow();
    },
  );

  it('may hold an exact figure on another definition, which is not judged', () => {
    const other = TARGET.replace(
      'definition: old-ages\n  certainty',
      'definition: other\n  certainty',
    );
    expect(() => parse(other.replace('{ lower: 67.6, upper: 72.6 }', 'exact'))).not.toThrow();
  });

  it.each([
    ['an interval beside its figure', 'lower: 67.6', 'lower: 70.2', 'achieved.certainty'],
    ['a context on its own definition', 'definition: new-ages', 'definition: old-ages', 'context'],
    ['a period in words', 'to: 2008-01-01/P1Y', 'to: the year 2008', 'context.0.to'],
    ['an earlier period', 'to: 2008-01-01/P1Y', 'to: 2005-01-01/P1Y', 'context.0.to'],
    ['overlapping periods', 'to: 2008-01-01/P1Y', 'to: 2006-04-01/P1Y', 'context.0.to'],
    ['a year that is no text', "set: '2007-06'", 'set: 2007', 'versions.0.set'],
  ])('with %s is refused by its field', (_, whole, broken, field) => {
    expect(TARGET).toContain(whole);
    expect(() => parse(TARGET.replace(whole, broken))).toThrow(`column "a.target.${field}"`);
  });

  it('with two versions of one id is refused: their anchors would be the same', () => {
    const [, version = ''] = /( {2}- id: first[^]*?)achieved:/.exec(TARGET) ?? [];
    expect(() => parse(TARGET.replace(version, version + version))).toThrow('a.target.versions"');
  });
});
