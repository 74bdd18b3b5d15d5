import type { PublishedProgramme } from '../../record/published-record.ts';

/** One page of a programme beside its items. */
export interface ProgrammePage {
  /** Last part of the address. */
  readonly path: string;
  readonly title: string;
  readonly about: string;
}

/** What is on record of a programme beside its items. */
export interface OtherRecords {
  readonly hasTargetAreas: boolean;
  readonly hasFigures: boolean;
  readonly hasTimeline: boolean;
  readonly hasSpending: boolean;
}

type Holds = (record: PublishedProgramme, others: OtherRecords) => boolean;

/** Every page that a programme may have, with what its record must hold for it. */
const PAGES: readonly (ProgrammePage & { readonly holds: Holds })[] = [
  {
    path: 'lsoa-targets',
    title: 'The target areas',
    about: 'What was promised to small areas, and what later figures say of them.',
    holds: (_, { hasTargetAreas }) => hasTargetAreas,
  },
  {
    path: 'timeline',
    title: 'Timeline',
    about: 'Promised, decided and measured, with the breaks that fell between.',
    holds: (_, { hasTimeline }) => hasTimeline,
  },
  {
    path: 'figures',
    title: 'The figures of the document',
    about: 'Its charts and maps, drawn again as far as published data go.',
    holds: (_, { hasFigures }) => hasFigures,
  },
  {
    path: 'spending',
    title: 'Spending',
    about: 'Budgets and outputs, with their totals checked.',
    holds: (_, { hasSpending }) => hasSpending,
  },
  {
    path: 'risks',
    title: 'Risks',
    about: 'Likelihood by severity, with what was to be done.',
    holds: ({ items }) => items.some(({ kind }) => kind === 'risk'),
  },
  {
    path: 'questions',
    title: 'Questions worth asking',
    about: 'What is missing or uncertain, by rule.',
    holds: ({ items }) => items.some(({ questions }) => questions.length > 0),
  },
  {
    path: 'pack',
    title: 'Meeting pack',
    about: 'Everything on paper: to print whole, or to choose from.',
    holds: () => true,
  },
];

/** The pages that a programme has, by what its record holds. */
export function programmePages(
  record: PublishedProgramme,
  others: OtherRecords,
): readonly ProgrammePage[] {
  return PAGES.filter(({ holds }) => holds(record, others));
}
