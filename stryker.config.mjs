// Mutation testing of the rules: `npm run mutation`, by hand and not in the fast CI (about a second a mutant).
// Incremental: a second run asks again only what changed. One module: `npx stryker run --mutate 'src/peak/**/*.ts'`.
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: true },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    'src/{time,policy,calendar,peak,eligibility,request,callback}/**/*.ts',
    'src/{decide,judge,judge-*,outcome,trace-step}.ts',
    '!src/**/data/**',
  ],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 3000,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  thresholds: { high: 95, low: 92, break: 92 },
  ignorePatterns: ['dist', 'docs', 'demo', 'bench', 'coverage', 'reports', 'api'],
};
