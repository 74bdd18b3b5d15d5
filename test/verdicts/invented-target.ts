import type { Achieved, Target, TargetContext, TargetVersion } from '../../src/record/target.ts';

const at = { document: 'plan', place: 'Table 1, page 9' };

/** A version of an invented target, 69.4% by March 2008 from 66.4%. */
export function inventedVersion(fields: Partial<TargetVersion>): TargetVersion {
  return {
    id: 'first',
    value: 69.4,
    printed: '69.4%',
    by: '2008-03',
    set: '2007-06',
    decided: 'The council',
    why: 'The plan says so.',
    at,
    baseline: { value: 66.4, printed: '66.4%', period: '2006', at },
    ...fields,
  };
}

/** An invented employment target, of women 16 to 59 and men 16 to 64. */
export function inventedTarget(fields: Partial<Target>): Target {
  return {
    measure: 'Employment rate, working age',
    basis: 'rate',
    unit: 'per cent',
    better: 'higher',
    definition: 'old-ages',
    versions: [inventedVersion({})],
    context: [],
    ...fields,
  };
}

/** What a report says was achieved on the target's own definition, 70.1% within 2.5. */
export function inventedAchieved(fields: Partial<Achieved>): Achieved {
  return {
    value: 70.1,
    printed: '70.1%',
    period: '2008',
    definition: 'old-ages',
    certainty: { lower: 67.6, upper: 72.6 },
    quote: 'The rate was 70.1%.',
    at: { document: 'report', place: 'page 4' },
    ...fields,
  };
}

/** A published series on the ages of today. */
export const INVENTED_CONTEXT: TargetContext = {
  table: 'rate-16-64',
  area: 'E06000016',
  definition: 'new-ages',
  from: '2006-01-01/P1Y',
  to: '2008-01-01/P1Y',
};
