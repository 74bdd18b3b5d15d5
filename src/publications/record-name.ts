import { THIS_RECORD } from './this-record.ts';

/** What the record is of, after "the": it also holds figures of other places. */
export const RECORD_SUBJECT = THIS_RECORD.subject;

/** What the whole record is called, on pages and wherever a chart of it goes. */
export const RECORD_NAME = `The ${RECORD_SUBJECT}, on the record`;
