import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/calendar.ts', 'src/scope.ts', 'src/email.ts', 'src/testing.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  treeshake: true,
  sourcemap: false,
  clean: true,
  silent: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
