import { packOthers, packPromises, packAreas, packTrends, type Pack } from '../../record/pack.ts';
import { packQuestions } from '../../record/pack-questions.ts';

interface PackSection {
  /** Anchor of the section. */
  readonly id: string;
  readonly title: string;
}

/** The sections of a pack in their order: what its record does not hold is not announced. */
export function packSections(pack: Pack, city: string): readonly PackSection[] {
  const items = pack.programmes.flatMap((record) => record.items);
  const sections: readonly (readonly [isThere: boolean, id: string, title: string])[] = [
    [true, 'standings', 'Where the items stand'],
    [packPromises(items).length > 0, 'promises', 'Promises with a number to reach'],
    [packTrends(items, city).length > 0, 'charts', 'What today’s series show'],
    [packAreas(items).length > 0, 'areas', 'Targets of small areas'],
    [packOthers(items).length > 0, 'items', 'Every other item'],
    [packQuestions(items).length > 0, 'questions', 'Questions worth asking'],
    [true, 'sources', 'Sources'],
    [true, 'rules', 'How verdicts are reached'],
    [true, 'files', 'The data, and how to check it'],
  ];
  return sections.filter(([isThere]) => isThere).map(([, id, title]) => ({ id, title }));
}
