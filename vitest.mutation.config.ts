import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

// The tests of the rules only: the oracles repeat for minutes what these say, and the samples are built from files that a
// mutation sandbox does not hold.
export default mergeConfig(
  base,
  defineConfig({
    test: {
      exclude: [
        'test/oracles/**',
        'test/.samples/**',
        'test/docs/**',
        'test/demo/**',
        'test/email/**',
        'test/architecture.test.ts',
      ],
      testTimeout: 20_000,
    },
  }),
);
