import { parseProgramme } from '../../src/record/programme.ts';

/** The smallest programme that can be published, with one document. */
export const INVENTED_PROGRAMME = parseProgramme({
  file: 'programme.yaml',
  text: `title: Invented programme
short: Invented
from: 2007
to: 2011
order: 1
summary: A programme that was invented for a test.
parts: [Part one]
documents:
  - { id: plan, title: The plan, publisher: The council, date: '2007-06', opens: The plan of an invented council }
`,
});
