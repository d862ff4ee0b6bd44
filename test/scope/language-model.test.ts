// The example of docs/scope.md against a fake model on localhost: it answers, is late, breaks, or talks nonsense.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
// @ts-expect-error: an example without types
import { scopeWithLanguageModel } from '../../docs/examples/scope-with-language-model.mjs';
import { classifyScope } from '../../src/scope/classify-scope.ts';

let server: Server | undefined;

/** A model that says `body` with `status`; with `body` null it never answers. */
async function modelSaying(body: string | null, status = 200): Promise<string> {
  server = createServer((_, response) => {
    if (body !== null) response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const text = 'La stampante non si accende più';
const builtIn = classifyScope(text);

test('What the model says is taken, with the spans of its words', async () => {
  const url = await modelSaying(
    '{"topics":[{"topic":"migration","score":0.97,"words":["stampante","altrove"]}]}',
  );
  expect(await scopeWithLanguageModel(text, { url })).toEqual({
    scope: 'out-of-scope',
    confidence: 0.97,
    topics: [
      { topic: 'migration', clause: 'scope.no-migration', score: 0.97, evidence: [{ start: 3, end: 12 }] },
    ],
  });
});

test('A model that is not sure enough leaves the request to a person', async () => {
  const url = await modelSaying('{"topics":[{"topic":"hardware","score":0.3,"words":[]}]}');
  expect((await scopeWithLanguageModel(text, { url })).scope).toBe('unclear');
});

test('Both kinds of problems are mixed, and only sure topics are grounds', async () => {
  const both =
    '{"topics":[{"topic":"hardware","score":0.97},{"topic":"correct-use","score":0.9},{"topic":"api","score":0.1}]}';
  expect((await scopeWithLanguageModel(text, { url: await modelSaying(both) })).scope).toBe('mixed');
});

test.each([
  ['is broken', 'Internal error', 500],
  ['says no JSON', 'certainly! it is hardware', 200],
  ['says another JSON', '["hardware"]', 200],
  ['names an unknown topic', '{"topics":[{"topic":"toString","score":1}]}', 200],
  ['gives an impossible score', '{"topics":[{"topic":"hardware","score":7}]}', 200],
])('When the model %s, the built-in classifier answers', async (_, body, status) => {
  expect(await scopeWithLanguageModel(text, { url: await modelSaying(body, status) })).toEqual(builtIn);
});

test('When the model is late, the built-in classifier answers in time', async () => {
  expect(await scopeWithLanguageModel(text, { url: await modelSaying(null), milliseconds: 50 })).toEqual(
    builtIn,
  );
});

test('When nobody listens, the built-in classifier answers', async () => {
  const url = await modelSaying('{}');
  await new Promise((done) => server?.close(done));
  expect(await scopeWithLanguageModel(text, { url })).toEqual(builtIn);
});
