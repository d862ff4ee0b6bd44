// The conformance suite bundled with every bundler that is promised; resolves with the files by name.
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';

async function withRollup(input, file) {
  const bundle = await rollup({ input, plugins: [nodeResolve()], onwarn() {} });
  await bundle.write({ file, format: 'es', inlineDynamicImports: true });
  return file;
}

async function withVite(input, app) {
  const lib = { entry: input, formats: ['es'], fileName: () => 'vite.mjs' };
  await vite({
    root: app,
    configFile: false,
    logLevel: 'silent',
    build: { outDir: 'vite', target: 'es2022', lib },
  });
  return join(app, 'vite', 'vite.mjs');
}

export async function bundles(app) {
  const input = join(app, 'bundled.mjs');
  const common = { entryPoints: [input], bundle: true, minify: true, target: 'es2022', logLevel: 'silent' };
  const [esm, iife] = [join(app, 'esbuild.mjs'), join(app, 'esbuild.js')];
  await esbuild({ ...common, platform: 'browser', format: 'esm', outfile: esm });
  await esbuild({ ...common, platform: 'browser', format: 'iife', outfile: iife });
  return {
    'esbuild, ESM': esm,
    'esbuild, one script': iife,
    'Rollup, ESM': await withRollup(input, join(app, 'rollup.mjs')),
    'Vite, ESM': await withVite(input, app),
  };
}
