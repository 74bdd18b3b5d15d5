import type { Programme } from '../../src/record/programme.ts';

/** The programme that a target belongs to, for the choices that its file offers. */
export interface TargetStart {
  readonly slug: string;
  readonly programme: Pick<Programme, 'documents' | 'parts'>;
}

/** Text of `data/record/<programme>/items/<slug>.yaml` with its blanks. */
export function targetFile({ slug, programme }: TargetStart): string {
  const { documents, parts } = programme;
  const [only, ...others] = documents.map(({ id }) => id);
  const document = others.length === 0 ? only : "''";
  return `# A number that the documents promise to reach. Every '' and every value without one is a blank.
id: ${slug}
kind: target
title: ''
# One of:
${parts.map((part) => `#   ${part}`).join('\n')}
part: ''
quote: ''
# Documents: ${documents.map(({ id }) => id).join(', ')}
at: { document: ${document}, place: '' }
# Where the document says so: areas (official codes), lead (an organisation, never a person),
# due: { date: '2008-03', words: by March 2008 }
target:
  measure: ''
  basis: ''
  unit: ''
  better: ''
  definition: ''
  versions:
    - id: first
      value:
      printed: ''
      # When it is to be reached, where the document gives a date: by: '2008-03'
      set: ''
      decided: ''
      why: ''
      at: { document: ${document}, place: '' }
`;
}
