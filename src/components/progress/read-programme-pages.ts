import { homePlace, readPlanFigures, readSpending, readTimelines } from '../../pages/_derived.ts';
import type { PublishedProgramme } from '../../record/published-record.ts';
import { programmePages, type ProgrammePage } from './programme-pages.ts';

/** The pages that a programme has beside its items, by what is published of it. */
export function readProgrammePages(record: PublishedProgramme): readonly ProgrammePage[] {
  const isOf = ({ programme }: { readonly programme: string }) => programme === record.slug;
  return programmePages(record, {
    hasTargetAreas: homePlace().promise?.record === record.slug,
    hasFigures: readPlanFigures().some(isOf),
    hasTimeline: readTimelines().some(isOf),
    hasSpending: readSpending().some(isOf),
  });
}
