// A policy can add topics, and terms to the built-in ones, without touching the classifier.
import { expect, test } from 'vitest';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import type { ScopeTopic, SupportPolicy } from '../../src/policy/document.ts';
import { classifyScope } from '../../src/scope/classify-scope.ts';

const withTopics = (...topics: ScopeTopic[]): SupportPolicy =>
  ({ ...contabilitaInCloud, scope: { ...contabilitaInCloud.scope, topics } }) as SupportPolicy;
const topic = (name: string, ...terms: string[]): ScopeTopic => ({
  topic: name,
  name: { it: name, en: name },
  terms,
});

const payroll = withTopics(topic('payroll', 'cedolino paga', 'TFR mensile'));

test('A topic of the policy’s own is found by its terms, and rests on scope.correct-use', () => {
  const text = 'Il cedolino paga di marzo è sbagliato';
  const { scope, topics } = classifyScope(text, payroll);
  expect(scope).toBe('out-of-scope');
  expect(topics[0]).toMatchObject({ topic: 'payroll', clause: 'scope.correct-use' });
  expect(topics[0]?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['cedolino paga']);
});

test('Beside a covered question a topic of the policy’s own is the other matter that is named', () => {
  const { scope, topics } = classifyScope(
    'Come si registra la nota di credito? Inoltre il cedolino paga non torna.',
    payroll,
  );
  expect(scope).toBe('mixed');
  expect(topics.map((found) => found.topic).sort()).toEqual(['correct-use', 'payroll']);
});

test('Terms are found in any case, with or without accents, whatever stands between the words', () => {
  const accented = withTopics(topic('loyalty', 'tessera fedeltà'));
  for (const text of ['TESSERA FEDELTÀ', "la tessera - fedelta' non va", 'la tessera fedelta\u0300']) {
    expect(classifyScope(text, accented).topics[0]?.topic, text).toBe('loyalty');
  }
});

test('A topic is not there without its terms, nor for half a term', () => {
  for (const text of ['Come registro una fattura?', 'la paga del cedolino', 'cedolini paga']) {
    expect(
      classifyScope(text, payroll).topics.map((found) => found.topic),
      text,
    ).not.toContain('payroll');
  }
});

test('Terms can be added to a built-in topic, and to correct use', () => {
  const added = withTopics(topic('hardware', 'Zebra ZD421'), topic('correct-use', 'modulo cantieri'));
  expect(classifyScope('la Zebra ZD421', added)).toMatchObject({
    scope: 'out-of-scope',
    topics: [{ topic: 'hardware' }],
  });
  expect(classifyScope('modulo cantieri', added).scope).toBe('in-scope');
});

test('A term is text, never a pattern', () => {
  const odd = withTopics(topic('odd', '(a+)+$', '.*'));
  expect(classifyScope('Come registro una fattura?', odd)).toEqual(
    classifyScope('Come registro una fattura?'),
  );
});

test('Thresholds are the policy’s: with 1 nothing is refused by the machine', () => {
  const careful = {
    ...contabilitaInCloud,
    scope: { ...contabilitaInCloud.scope, thresholds: { accept: 1, refuse: 1 } },
  } as SupportPolicy;
  expect(classifyScope('La stampante non si accende più', contabilitaInCloud).scope).toBe('out-of-scope');
  const { scope, topics } = classifyScope('La fibra è guasta forse per un problema di windows', careful);
  expect(scope).toBe('unclear');
  expect(topics.length).toBeGreaterThan(0);
});
