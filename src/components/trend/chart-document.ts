import { JSDOM } from 'jsdom';

/** The document that Plot draws with at build time; one for all charts, since making one is slow. */
export const chartDocument: Document = new JSDOM('').window.document;
