// Mutation testing of the rules, one folder a run: scripts/mutation.mjs names it (`npm run mutation [-- folder …]`). By hand
// and not in the fast CI: a second or two a mutant. Incremental: a second run asks again only what changed.
import { MUTATED } from './scripts/mutation.mjs';

const folder = process.env.MUTATED ?? 'time';

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: true },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [...MUTATED[folder], '!src/**/data/**'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: Number(process.env.MUTATION_RUNNERS ?? 2),
  timeoutMS: 3000,
  incremental: true,
  incrementalFile: `reports/mutation/${folder}-incremental.json`,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation/${folder}.json` },
  thresholds: { high: 95, low: 92, break: 92 },
  ignorePatterns: ['dist', 'docs', 'demo', 'bench', 'coverage', 'reports', 'api'],
};
