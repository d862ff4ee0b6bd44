// `npm run test:jest`: the matchers under Jest, on the built package. Last line: `N passed, N failed`.
import { mustRun, root, run } from './run.mjs';

await mustRun('node', ['scripts/ensure-build.mjs']);
const config = {
  rootDir: root,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/testing/jest/*.jest.cjs'],
  moduleNameMapper: {
    '^phone-support-policy$': '<rootDir>/dist/index.cjs',
    '^phone-support-policy/testing$': '<rootDir>/dist/testing.cjs',
  },
  transform: {},
  watchman: false,
  haste: { forceModuleMap: false },
  modulePathIgnorePatterns: ['<rootDir>/coverage', '<rootDir>/.stryker-tmp'],
};
const { code, output } = await run('jest', ['--ci', '--silent=false', '--config', JSON.stringify(config)]);
console.log(output.trim());
const passed = Number(/Tests:.*?(\d+) passed/.exec(output)?.[1] ?? 0);
const failed = Number(/Tests:.*?(\d+) failed/.exec(output)?.[1] ?? (code === 0 ? 0 : 1));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = code;
