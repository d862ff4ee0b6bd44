// Writes the three JSON Schema files of the package from the zod schemas in src: one source for types, checks and files.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;
const folder = mkdtempSync(join(root, 'node_modules', '.schemas-'));
const outfile = join(folder, 'schemas.mjs');
await build({
  stdin: {
    contents: `
      export * as z from 'zod/mini';
      export { jsonSchemaHints } from './src/policy/schema-checks.ts';
      export { policyDocumentSchema } from './src/policy/document-schema.ts';
      export { subscriptionShape } from './src/policy/subscription-schema.ts';
      export { requestShape } from './src/request/request-shape.ts';`,
    resolveDir: root,
  },
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  outfile,
  logLevel: 'error',
});
const { z, jsonSchemaHints, policyDocumentSchema, subscriptionShape, requestShape } = await import(outfile);
rmSync(folder, { recursive: true });

const schemas = {
  request: [requestShape, 'A callback request as a front end sends it.'],
  policy: [policyDocumentSchema, 'A phone-support policy as a document.'],
  subscription: [subscriptionShape, 'A customer’s subscription.'],
};
for (const [name, [schema, description]] of Object.entries(schemas)) {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    metadata: jsonSchemaHints,
  });
  const { $schema, ...rest } = json;
  const titled = { $schema, title: `phone-support-policy: ${name}`, description, ...rest };
  writeFileSync(join(root, `${name}.schema.json`), `${JSON.stringify(titled, null, 2)}\n`);
}
