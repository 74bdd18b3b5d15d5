/** What the record is of, after "the": it also holds figures of other places. */
export const RECORD_SUBJECT = 'Leicester City Strategy';

/** What the whole record is called, on pages and wherever a chart of it goes. */
export const RECORD_NAME = `The ${RECORD_SUBJECT}, on the record`;
