/** How the class breaks of a map are chosen; each reduces to one ascending array. */
export type ClassMethod =
  | { readonly method: 'quantile' | 'natural' | 'quantize'; readonly classes: number; readonly step: number }
  | { readonly method: 'manual'; readonly breaks: readonly number[] };
