import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

// The tests of the rules only: oracles and samples repeat for minutes what these say. Tests that bound a time on the wall
// are left out: instrumented code is slower.
const folders = 'time,policy,calendar,peak,eligibility,request,callback,decide,clauses,security';

export default mergeConfig(
  { ...base, test: { ...base.test, include: [] } },
  defineConfig({
    test: {
      include: [`test/{${folders}}/**/*.test.ts`, 'test/status.test.ts'],
      exclude: ['test/security/bounded.test.ts', 'test/peak/pages.test.ts'],
      testNamePattern: /^(?!.*(?:within \d+ ms|in a moment|at once|in time)).*$/,
      testTimeout: 20_000,
      // A memo that another file has filled would hide what a test sees: each file reads tables, zones and years anew.
      isolate: true,
    },
  }),
);
