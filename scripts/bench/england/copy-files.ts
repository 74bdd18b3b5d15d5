import { cpSync } from 'node:fs';

/** The floor of derived data: the same files written again, with nothing computed. */
const [from = '', to = ''] = process.argv.slice(2);
cpSync(from, to, { recursive: true });
