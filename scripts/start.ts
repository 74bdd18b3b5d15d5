import { runStep } from './run-step.ts';

/** Builds the site and serves it; what is said to one is said to both: `--base`, `--port`. */
const args = process.argv.slice(2);
const at = args.findIndex((arg) => /^--base(=|$)/.test(arg));
const ofBuild = at < 0 ? [] : args.slice(at, at + (args[at] === '--base' ? 2 : 1));
await runStep('node', ['scripts/build-site.ts', ...ofBuild]);
await runStep('node', ['scripts/serve.ts', ...args]);
