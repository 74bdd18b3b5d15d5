/** What the whole record is called, on pages and wherever a chart of it goes. */
export const RECORD_NAME = 'The Leicester City Strategy, on the record';
