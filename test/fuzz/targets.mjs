// One target per public entry: calls with spoilt values, and what must hold of every answer. An error that is not
// TypeError, RangeError or PolicyError is a finding; so is an answer that takes longer than SLOW.
import { strict as assert } from 'node:assert';
import * as main from 'phone-support-policy';
import * as calendar from 'phone-support-policy/calendar';
import * as email from 'phone-support-policy/email';
import * as scope from 'phone-support-policy/scope';
import * as testing from 'phone-support-policy/testing';
import { anything, pick, spoilt, text } from './generate.mjs';

const policies = Object.values(testing.scenarioPolicies);
const GOOD_MAIL = [
  'From: Ada Bianchi <ada@example.org>',
  'To: contabilitaincloud@teamsystem.com',
  'Subject: Assistenza telefonica',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Telefono: 06 1234 5678 Nome: Ada Bianchi Problema: come registro una nota di credito?',
  '--b',
  'Content-Type: text/html',
  '',
  '<p>Telefono: 06 1234 5678</p>',
  '--b--',
].join('\r\n');
const instant = (random) =>
  random() < 0.7 ? Math.floor(random() * 4.1e12) : random() < 0.5 ? text(random) : anything(random, 1);

function decided(random) {
  const channel = pick(random, ['chat', 'email']);
  const request = random() < 0.1 ? anything(random) : spoilt(random, testing.aRequest({ channel }));
  const decision = main.decide(request, testing.someFacts({ receivedAt: Math.floor(random() * 4.1e12) }));
  assert.deepEqual(main.decisionFromJSON(JSON.parse(JSON.stringify(decision))), decision);
  assert.equal(decision.trace.length, 6);
  assert.equal(
    typeof main.explain(decision, { locale: pick(random, ['it', 'en']), audience: 'customer' }),
    'string',
  );
}

function policy(random) {
  const document = spoilt(random, pick(random, policies));
  const made = main.definePolicy(document);
  const slot = main.nextCallbackSlot(instant(random), undefined, made);
  if (slot !== null) assert.equal(calendar.isOpen(slot.start, made), true);
  main.lintPolicy(made, undefined);
}

function facts(random) {
  main.decide(testing.aRequest(), spoilt(random, testing.someFacts()));
}

function calendars(random) {
  const [a, b] = [instant(random), instant(random)];
  const opening = calendar.nextOpening(a);
  if (opening !== null) assert.equal(calendar.isOpen(opening), true);
  assert.equal(calendar.supportTimeBetween(a, b), 0 - calendar.supportTimeBetween(b, a));
  calendar.addSupportTime(a, (random() - 0.5) * 1e5);
  calendar.supportStatus(b);
}

function scopes(random) {
  const description = random() < 0.9 ? text(random) + text(random) : anything(random);
  const found = scope.classifyScope(description);
  assert.ok(found.confidence >= 0 && found.confidence <= 1);
  for (const { evidence } of found.topics)
    for (const { start, end } of evidence) assert.ok(start >= 0 && start < end && end <= description.length);
}

/** Never throws, whatever the message. */
async function mail(random) {
  const lines = GOOD_MAIL.split('\r\n');
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) {
    const at = Math.floor(random() * lines.length);
    lines[at] = random() < 0.3 ? text(random) : `${lines[at].slice(0, random() * 40)}${text(random)}`;
  }
  const raw = lines.join(pick(random, ['\r\n', '\n']));
  const read = await email.parseEmailRequest(random() < 0.5 ? raw : new TextEncoder().encode(raw));
  for (const { start, end } of read.evidence)
    assert.ok(start >= 0 && start <= end && end <= read.ownText.length);
  main.decide(read.request, testing.someFacts());
}

function logs(random) {
  const request = spoilt(random, testing.aRequest({ channel: pick(random, ['chat', 'email']) }));
  const redacted = main.redact({ request, facts: testing.someFacts() });
  assert.deepEqual(JSON.parse(JSON.stringify(redacted)), redacted);
  for (const change of main.replay([redacted], main.contabilitaInCloud)) assert.ok(change);
}

/** The facts and the record of an entry are the caller's: a mistake is named, and whatever passes can be read back. */
function redacted(random) {
  const moment = '2026-11-16T09:00:00+01:00';
  const facts = testing.someFacts({
    receivedAt: '2026-11-16T15:00:00+01:00',
    subscription: testing.aSubscription({ startsOn: '2026-01-01', endsOn: '2026-12-31' }),
    earlierRequests: [moment],
    booked: ['2026-11-17T09:00:00+01:00'],
    notBefore: moment,
    preferred: [{ from: '09:00', to: '12:00' }],
    preferredSlot: '2026-11-17T09:30:00+01:00',
    scope: { scope: 'in-scope', confidence: 1, topics: [{ topic: 'correct-use', score: 1 }] },
  });
  const request = testing.aRequest({ channel: pick(random, ['chat', 'email']) });
  const decision = JSON.parse(
    JSON.stringify(main.decide(request, random() < 0.5 ? facts : testing.someFacts())),
  );
  const entry = spoilt(random, { request, facts, decision });
  const line = main.redact(entry);
  assert.deepEqual(JSON.parse(JSON.stringify(line)), line);
  for (const change of main.replay([line], main.contabilitaInCloud)) assert.ok(change);
}

export const targets = {
  request: decided,
  facts,
  policy,
  calendar: calendars,
  scope: scopes,
  email: mail,
  log: logs,
  redact: redacted,
};
export const isDocumented = (error) =>
  !(error instanceof assert.AssertionError) &&
  (error instanceof TypeError || error instanceof RangeError || error instanceof main.PolicyError) &&
  !/Maximum call stack|undefined \(reading|is not a function|is not iterable$|Cannot read/.test(
    error.message,
  );
