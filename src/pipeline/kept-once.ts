/** A text, or an equal one that came before it. */
export type KeepText = (text: string) => string;

/**
 * Of equal texts the first is kept, and no other. Codes, names and periods come again in row after
 * row: as one string each they take less memory, and are sooner compared.
 */
export function keptOnce(): KeepText {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    return first ?? text;
  };
}
