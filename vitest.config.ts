import { defineConfig } from 'vitest/config';

const src = new URL('./src/', import.meta.url).pathname;

export default defineConfig({
  resolve: {
    alias: [
      { find: /^kttt$/, replacement: `${src}index.ts` },
      { find: /^kttt\/(.*)$/, replacement: `${src}$1/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // Processes, since a test of the calendar moves its own to other time zones; not isolated, since nothing here keeps
    // state, and a third of the time goes into loading otherwise.
    pool: 'forks',
    isolate: false,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text'],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
