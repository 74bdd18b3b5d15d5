/** Kinds of local authorities by the first three characters of their GSS codes, as ONS names them. */
const KINDS: Readonly<Record<string, string>> = {
  E06: 'Unitary authority',
  E07: 'Non-metropolitan district',
  E08: 'Metropolitan district',
  E09: 'London borough',
  N09: 'Local government district',
  S12: 'Council area',
  W06: 'Unitary authority',
};

/** What a local authority is, by its code: "Unitary authority"; "Local authority" where that is not told. */
export function authorityKind(code: string): string {
  return KINDS[code.slice(0, 3)] ?? 'Local authority';
}
