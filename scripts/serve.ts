import { parseArgs } from 'node:util';
import { startServer } from './static-server.ts';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4321' }, base: { type: 'string', default: '/' } },
});
const server = await startServer({ root: 'dist', port: Number(values.port), base: values.base });
console.log(`The record is served at ${server.address}/ (stop with Ctrl+C)`);
