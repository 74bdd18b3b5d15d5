import { parsePrintedTable } from '../record/printed-table.ts';
import type { ParsedTable, Source } from './source.ts';

const folder = 'leicester-city-strategy/tables';

/** Table 15 prints no date of its own: the targets are as set in the plan of June 2007. */
const target = {
  unit: 'people',
  edition: 'lsoa2001',
  rounding: 'whole people; shared out from the city’s target, not counted',
  input: `${folder}/table-15-targets-by-lsoa.csv`,
  origin: 'record',
  range: [0, 1290],
} as const satisfies Partial<ParsedTable>;

function parseTarget(text: string, of: { file: string; count: string }) {
  return parsePrintedTable(text, { ...of, period: '2007-06-01/P1M', areas: 'E010' });
}

const leicesterBusinessPlan: Source = {
  title: 'Leicester City Strategy Business Plan',
  publisher: 'Leicester City Strategy Consortium, Leicester City Council',
  url: 'https://www.leicester.gov.uk/',
  dataset: 'Business plan, June 2007',
  licence: 'quoted',
  attribution: 'Source: Leicester City Strategy Business Plan, June 2007, as printed.',
  standing: 'published in the plan',
  definition:
    'Figures and targets printed in the business plan of June 2007, transcribed with their table or section.',
  frequency: 'once',
  rhythm: 'ended',
  caveats: [
    'The figures are as the plan prints them; they cannot be checked against their own sources.',
    'Table 7 prints no date: the period is the November to January average that the plan names elsewhere.',
    'Targets by area add up to 392, 551 and 353, not to the headline 386, 550 and 354.',
    'The plan calls all 11,206 young people the NEET client group; its table makes 1,138 of them NEET.',
  ],
  tables: [
    {
      slug: 'plan-neet-ward',
      measure: 'Young people not in education, employment or training, and all young people known',
      unit: 'people',
      edition: 'ward2003',
      rounding: 'whole people',
      input: `${folder}/table-7-neet-by-ward.csv`,
      origin: 'record',
      parse: (text, file) =>
        parsePrintedTable(text, {
          file,
          period: '2006-11-01/P3M',
          areas: 'E050',
          count: 'NEET',
          denominator: 'ALL',
        }),
      range: [0, 11206],
    },
    {
      ...target,
      slug: 'plan-target-jobseekers',
      measure: 'Target reduction in Jobseeker’s Allowance claimants',
      parse: (text, file) => parseTarget(text, { file, count: 'JSA target reduction' }),
    },
    {
      ...target,
      slug: 'plan-target-incapacity-benefit',
      measure: 'Target reduction in Incapacity Benefit claimants',
      parse: (text, file) =>
        parseTarget(text, { file, count: 'Incapacity Benefit target reduction' }),
    },
    {
      ...target,
      slug: 'plan-target-lone-parents',
      measure: 'Target reduction in lone parents claiming benefit',
      parse: (text, file) => parseTarget(text, { file, count: 'Lone Parents target reduction' }),
    },
  ],
};

export default leicesterBusinessPlan;
