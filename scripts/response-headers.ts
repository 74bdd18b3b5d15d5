import { headersOf } from '../src/publications/serving/header-rules.ts';

/** The headers of one address, relative to the base path: `/maps/`. */
export function responseHeaders(path: string): Readonly<Record<string, string>> {
  return headersOf(path);
}
