/** A text with its first letter a capital: "per cent" → "Per cent". */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
