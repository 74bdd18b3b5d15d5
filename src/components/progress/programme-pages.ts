import type { PublishedProgramme } from '../../record/published-record.ts';

/** One page of a programme beside its items. */
interface ProgrammePage {
  /** Last part of the address. */
  readonly path: string;
  readonly title: string;
  readonly about: string;
}

/** What else is on record of a programme, beside its items. */
interface OtherRecords {
  readonly hasTimeline: boolean;
  readonly hasSpending: boolean;
}

/** The pages that a programme has, by what its record holds; the meeting pack is every programme's. */
export function programmePages(
  { items }: PublishedProgramme,
  { hasTimeline, hasSpending }: OtherRecords,
): readonly ProgrammePage[] {
  const hasRisks = items.some(({ kind }) => kind === 'risk');
  const timeline = {
    path: 'timeline',
    title: 'Timeline',
    about: 'Promised, decided and measured, with the breaks that fell between.',
  };
  const risks = {
    path: 'risks',
    title: 'Risks',
    about: 'Likelihood by severity, with what was to be done.',
  };
  const spending = {
    path: 'spending',
    title: 'Spending',
    about: 'Budgets and outputs, with their totals checked.',
  };
  return [
    ...(hasTimeline ? [timeline] : []),
    ...(hasRisks ? [risks] : []),
    ...(hasSpending ? [spending] : []),
  ];
}
