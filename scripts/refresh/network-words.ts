/** The publisher could not be heard to the end: worth asking again. */
export class NetworkFault extends Error {}

/** More came than any answer has: not worth asking again. */
export class OverlongAnswer extends Error {}

/** `fetch` follows twenty addresses one after the other, and then says so in these words alone. */
export function isRedirectLoop(fault: unknown): boolean {
  return (
    fault instanceof TypeError &&
    fault.cause instanceof Error &&
    fault.cause.message === 'redirect count exceeded'
  );
}

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  ENOTFOUND: 'no host of that name can be found',
  EAI_AGAIN: 'no host of that name can be found',
  ETIMEDOUT: 'no connection in time',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
  UND_ERR_BODY_TIMEOUT: 'the answer stopped in the middle',
};

/** What the network says of a question that failed, in words. */
export function networkWords(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  if (fault instanceof NetworkFault) return fault.message;
  const { cause } = fault;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const words = WORDS[code];
  if (words !== undefined) return words;
  return cause instanceof Error ? `the network says: ${cause.message}` : fault.message;
}
