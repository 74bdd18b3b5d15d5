import { defineConfig } from 'vitest/config';

/** Two rings of tests: `unit` needs nothing but the repository, `browser` needs a built `dist`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**'],
          // Tests that go through every postcode or file take seconds where the machine is shared.
          testTimeout: 60_000,
          setupFiles: ['test/fail-on-console.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/site/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: true,
          maxWorkers: 2,
          globalSetup: ['test/site/serve-dist.ts'],
        },
      },
    ],
  },
});
