import { describe, expect, test } from 'vitest';
import { explain } from '../../src/messages/explain.ts';
import type { Reason } from '../../src/policy/reason.ts';
import {
  anAcceptedDecision,
  aRefusedDecision,
  aReviewDecision,
  audiences,
  locales,
  reasonOfEach,
} from './examples.ts';

const reasons = reasonOfEach();
const everyReason = Object.values(reasons) as [Reason, ...Reason[]];
const decisions = {
  accepted: anAcceptedDecision({ advice: everyReason.filter((reason) => reason.severity === 'advise') }),
  'needs-review': aReviewDecision(anAcceptedDecision().callback, reasons['scope-unclear']),
  'needs-review without a slot': aReviewDecision(null, reasons['no-callback-slot']),
  refused: aRefusedDecision(...everyReason),
};

describe('a decision', () => {
  test('that accepts tells the window in which the call is expected', () => {
    expect(explain(anAcceptedDecision({ advice: [] }), { locale: 'it', audience: 'customer' })).toBe(
      'La sua richiesta di richiamata è stata accolta.\nLa richiamata è attesa lunedì 23 novembre 2026 tra le 10:00 e le 10:30.',
    );
    expect(explain(anAcceptedDecision({ advice: [] }), { locale: 'en', audience: 'customer' })).toBe(
      'Your callback request has been accepted.\nThe callback is expected on Monday 23 November 2026 between 10:00 and 10:30.',
    );
  });

  test('that refuses gives every reason a line of its own', () => {
    const decision = aRefusedDecision(reasons['plan-not-entitled'], reasons['phone-missing']);
    const lines = explain(decision, { locale: 'it', audience: 'customer' }).split('\n');
    expect(lines[0]).toBe('Al momento non possiamo prenotare la richiamata.');
    expect(lines.slice(1).map((line) => line.slice(0, 2))).toEqual(['- ', '- ']);
  });

  test('for a person to decide names the window only for the case that it is accepted', () => {
    const text = explain(decisions['needs-review'], { locale: 'it', audience: 'customer' });
    expect(text).toContain(
      'un operatore la valuterà.\nSe sarà accolta, la richiamata è attesa lunedì 23 novembre 2026',
    );
    const without = explain(decisions['needs-review without a slot'], { locale: 'it', audience: 'customer' });
    expect(without).not.toContain('attesa');
  });

  test('tells agents the policy and its version, the zone, and that the slot is our interpretation', () => {
    const text = explain(anAcceptedDecision(), { locale: 'en', audience: 'agent' });
    expect(text).toContain('Accepted (contabilita-in-cloud 2026-11).');
    expect(text).toContain(
      'between 10:00 and 10:30 (Europe/Rome). [callback.within-hours] [interpretation.callback-slot] (our interpretation)',
    );
    const none = { ...aRefusedDecision(reasons['policy-not-in-force']), policy: null };
    expect(explain(none, { locale: 'en', audience: 'agent' })).toContain('Refused (no policy in force).');
  });

  test('invites a customer to one request a day only once', () => {
    const advice = [reasons['daily-limit-reached'], reasons['one-request-a-day']];
    const invitations = (audience: 'customer' | 'agent') =>
      explain(anAcceptedDecision({ advice }), { locale: 'it', audience }).match(/^- /gm);
    expect(invitations('customer')).toHaveLength(1);
    expect(invitations('agent')).toHaveLength(2);
  });

  test('asks a customer for a precise description only once', () => {
    const decision = aReviewDecision(anAcceptedDecision().callback, reasons['scope-unclear']);
    const told = { ...decision, advice: [reasons['precise-description'], reasons['check-replies']] };
    const lines = explain(told, { locale: 'it', audience: 'customer' }).split('\n').slice(2);
    expect(lines).toEqual([
      '- Per capire come aiutarla ci serve qualche dettaglio in più: ci scriva in poche parole ma con precisione che cosa stava facendo, in quale pagina del programma e quale messaggio è comparso.',
      'Da sapere:',
      '- Controlli di tanto in tanto le risposte nella sua casella di posta.',
    ]);
    expect(explain(told, { locale: 'it', audience: 'agent' })).toContain('[advice.precise-description]');
    const alone = anAcceptedDecision({ advice: [reasons['precise-description']] });
    expect(explain(alone, { locale: 'it', audience: 'customer' })).toContain('- Descriva il problema');
  });

  test('is told in its own zone, whatever the options say', () => {
    const decision = anAcceptedDecision({ timeZone: 'Asia/Bahrain' });
    const text = explain(decision, { locale: 'en', audience: 'customer', timeZone: 'America/New_York' });
    expect(text).toContain('between 12:00 and 12:30');
  });

  test('never shows the phone, the name or the description', () => {
    for (const locale of locales) {
      for (const audience of audiences) {
        expect(explain(decisions.accepted, { locale, audience })).not.toMatch(/390612345678|Prova|torna/);
      }
    }
  });

  test.each(Object.entries(decisions))('%s reads the same after a trip through JSON', (_, decision) => {
    const parsed = JSON.parse(JSON.stringify(decision));
    for (const locale of locales) {
      for (const audience of audiences) {
        expect(explain(parsed, { locale, audience })).toBe(explain(decision, { locale, audience }));
      }
    }
  });

  test.each(Object.entries(decisions))('%s promises nothing to a customer', (_, decision) => {
    for (const locale of locales) {
      const text = explain(decision, { locale, audience: 'customer' });
      expect(text).not.toMatch(/promett|garanti|guarantee|promise|undefined|null|\[object|NaN|[{}]/i);
    }
  });
});
