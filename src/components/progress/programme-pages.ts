import type { PublishedProgramme } from '../../record/published-record.ts';

/** One page of a programme beside its items. */
interface ProgrammePage {
  /** Last part of the address. */
  readonly path: string;
  readonly title: string;
  readonly about: string;
}

/** The pages that a programme has, by what its record holds; the meeting pack is every programme's. */
export function programmePages({ items }: PublishedProgramme): readonly ProgrammePage[] {
  const questions = items.some((item) => item.questions.length > 0);
  const risks = items.some(({ kind }) => kind === 'risk');
  return [
    ...(risks
      ? [
          {
            path: 'risks',
            title: 'Risks',
            about: 'Likelihood by severity, with what was to be done.',
          },
        ]
      : []),
    ...(questions
      ? [
          {
            path: 'questions',
            title: 'Questions worth asking',
            about: 'What is missing or uncertain, by rule.',
          },
        ]
      : []),
    {
      path: 'pack',
      title: 'Meeting pack',
      about: 'Everything on paper: to print whole, or to choose from.',
    },
  ];
}
