import { z } from 'zod';

const WORDS = 'a year or a month, quoted: "2010" or "2008-03"';

/** A month or a year as the record writes it: "2008-03", "2010". */
export const MONTH_OR_YEAR = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/** A month or a year as a field; without its quotation marks YAML makes a number of a year. */
export const monthOrYear = z.string(WORDS).regex(MONTH_OR_YEAR, WORDS);
