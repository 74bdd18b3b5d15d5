import { rm } from 'node:fs/promises';
import { runStep } from './run-step.ts';

/** The whole site: derived data, pages, search index. */
await rm('dist', { recursive: true, force: true });
await runStep('node', ['scripts/build-data.ts']);
await runStep('astro', ['build', '--silent']);
await runStep('pagefind', ['--site', 'dist', '--quiet']);
console.log('The site is in dist/');
