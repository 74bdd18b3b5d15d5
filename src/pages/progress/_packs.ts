import { packPath, type Pack } from '../../record/pack.ts';
import type { PublishedProgramme } from '../../record/published-record.ts';
import { readProgrammes } from '../_derived.ts';

/** The pack of one programme. */
export function programmePack(record: PublishedProgramme): Pack {
  const { title, summary } = record.programme;
  return { title, summary, path: packPath(record.slug), programmes: [record] };
}

/** The pack of all programmes, from which any set can be chosen. */
export function wholePack(): Pack {
  const programmes = readProgrammes();
  return {
    title: 'All programmes',
    summary: `Items of every programme on record: ${programmes.map(({ programme }) => programme.title).join('; ')}.`,
    path: packPath(),
    programmes,
  };
}

/** Route of each programme's pack. */
export function packRoutes() {
  return readProgrammes().map((record) => ({
    params: { programme: record.slug },
    props: { pack: programmePack(record) },
  }));
}
