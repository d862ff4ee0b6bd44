import { describe, expect, test } from 'vitest';
import { explain } from '../../src/messages/explain.ts';
import type { Reason, ReasonCode } from '../../src/policy/reason.ts';
import { reasonCodes } from '../../src/policy/reason-codes.ts';
import { audiences, locales, reasonOfEach } from './examples.ts';

const codes = Object.keys(reasonCodes) as ReasonCode[];
const everyWay = locales.flatMap((locale) => audiences.map((audience) => ({ locale, audience })));
const customer = { locale: 'it', audience: 'customer' } as const;
const agent = { locale: 'it', audience: 'agent' } as const;

/** A reason like the example of its code, with other details. */
function like<Code extends ReasonCode>(code: Code, details: object, rest: object = {}): Reason {
  const example = reasonOfEach()[code];
  return { ...example, ...rest, details: { ...example.details, ...details } } as Reason;
}

describe('every reason code', () => {
  test.each(codes)('%s is worded in both languages for both audiences', (code) => {
    for (const options of everyWay) {
      const text = explain(reasonOfEach()[code], options);
      expect(text).toMatch(/^\p{Lu}/u);
      expect(text).not.toMatch(/undefined|null|\[object|NaN|[{}]| {2}|\n/);
      expect(text.length).toBeGreaterThan(10);
    }
  });

  test.each(codes)(
    '%s is told to customers in a sentence that promises nothing and names no clause',
    (code) => {
      for (const locale of locales) {
        const text = explain(reasonOfEach()[code], { locale, audience: 'customer' });
        expect(text).toMatch(/\.$/);
        expect(text).not.toMatch(/promett|garanti|guarantee|promise/i);
        expect(text).not.toMatch(/\[|interpretation\.|booking\./);
      }
    },
  );

  test.each(codes)('%s is told to agents with its clause, marked when it is our interpretation', (code) => {
    const reason = reasonOfEach()[code];
    const ours = reason.clause.startsWith('interpretation.');
    expect(explain(reason, agent)).toMatch(
      new RegExp(`\\[${reason.clause}\\]${ours ? ' \\(interpretazione nostra\\)' : ''}$`),
    );
    expect(explain(reason, { locale: 'en', audience: 'agent' })).toMatch(
      new RegExp(`\\[${reason.clause}\\]${ours ? ' \\(our interpretation\\)' : ''}$`),
    );
  });

  test.each(codes)('%s reads the same after a trip through JSON', (code) => {
    const reason = reasonOfEach()[code];
    for (const options of everyWay) {
      expect(explain(JSON.parse(JSON.stringify(reason)), options)).toBe(explain(reason, options));
    }
  });
});

describe('what the details say is in the text', () => {
  test('a description that is too long is told its limit as people write numbers', () => {
    expect(explain(reasonOfEach()['description-too-long'], customer)).toContain(
      'al massimo 2.000 caratteri e ora ne ha 2.345',
    );
    const endless = like('description-too-long', { length: 20_000, max: 2000 });
    expect(explain(endless, { locale: 'en', audience: 'customer' })).toContain('now has at least 20,000');
  });

  test('dates are written out, with the vowel that falls before 8 and 11 and the ordinal for the first', () => {
    expect(explain(reasonOfEach()['subscription-ended'], agent)).toContain(
      'terminato l’8 ottobre 2026; richiesta dell’11 novembre 2026',
    );
    expect(explain(reasonOfEach()['subscription-not-started'], customer)).toContain(
      'inizia il 1° dicembre 2026',
    );
  });

  test('plans are named, and all that would do', () => {
    const reason = like('plan-not-entitled', { entitledPlans: ['ADVANCED', 'ENTERPRISE'] });
    expect(explain(reason, customer)).toContain(
      'nel piano «ADVANCED» o «ENTERPRISE»; il suo piano attuale è «STARTER»',
    );
    expect(explain(like('plan-not-entitled', { entitledPlans: [] }), customer)).toBe(
      'L’assistenza telefonica non è compresa nel suo piano, «STARTER».',
    );
    expect(explain(like('plan-not-entitled', { plan: '' }), agent)).toContain('«vuoto»');
  });

  test('each cause against a slot has its own words, and the next free slot is named when there is one', () => {
    const causes = ['closed', 'off-grid', 'full', 'notice', 'horizon', 'not-preferred', 'past'];
    const texts = causes.map((cause) => explain(like('slot-not-available', { cause }), customer));
    expect(new Set(texts).size).toBe(causes.length);
    for (const text of texts)
      expect(text).toContain('la prima libera inizia martedì 24 novembre 2026 alle 08:30.');
    const without = like('slot-not-available', {}, { remedy: { kind: 'choose-slot' } });
    expect(explain(without, customer)).toMatch(/Scelga un’altra fascia\.$/);
  });

  test('each fault of a phone number has its own words', () => {
    const faults = ['no-number', 'too-short', 'too-long', 'unknown-country', 'no-such-number'];
    for (const options of everyWay) {
      const texts = faults.map((fault) => explain(like('phone-invalid', { fault }), options));
      expect(new Set(texts).size).toBe(faults.length);
    }
  });

  test('a number of a country that is not called is answered without a list of kinds', () => {
    const reason = like('phone-not-callable', { kind: 'country', country: 'FR' });
    expect(explain(reason, customer)).toBe(
      'Non possiamo richiamare i numeri di questo Paese: ne indichi un altro.',
    );
    expect(explain(reason, agent)).toContain('(FR)');
  });

  test('built-in topics have names, a policy’s own topics bring theirs', () => {
    expect(explain(like('out-of-scope', { topic: 'api' }), customer)).toContain('sviluppo con le API');
    const own = like('out-of-scope', { topic: 'payroll', name: { it: 'paghe', en: 'payroll' } });
    expect(explain(own, customer)).toContain('argomento: paghe.');
    expect(explain(like('out-of-scope', { topic: 'payroll', name: null }), customer)).toContain(
      'argomento: payroll.',
    );
  });

  test('only the best three of many possible topics are named', () => {
    const topics = ['api', 'migration', 'hardware', 'correct-use', 'internet-connection'];
    const text = explain(like('scope-unclear', { topics }), agent);
    expect(text).toContain('guasti dei dispositivi.');
    expect(text).not.toContain('uso corretto');
  });

  test('an uncovered topic that a person reviews is not turned away', () => {
    const text = explain(like('out-of-scope', {}, { severity: 'review' }), customer);
    expect(text).toMatch(/Un operatore valuterà la richiesta\.$/);
  });

  test('the daily limit is an invitation, a postponement or a day to wait for', () => {
    expect(explain(reasonOfEach()['daily-limit-reached'], customer)).toContain(
      'la invitiamo a fare una sola richiesta',
    );
    const deferred = like('daily-limit-reached', { enforcement: 'defer', movedTo: '2026-11-17' });
    expect(explain(deferred, customer)).toContain('attesa da martedì 17 novembre 2026 in poi');
    const remedy = { kind: 'wait-until', at: '2026-11-16T23:00:00.000Z' };
    const refused = like('daily-limit-reached', { enforcement: 'refuse' }, { severity: 'refuse', remedy });
    expect(explain(refused, customer)).toMatch(/Potrà inviarne un’altra da martedì 17 novembre 2026\.$/);
    expect(explain(refused, { locale: 'en', audience: 'agent' })).toContain(
      'again from Tuesday 17 November 2026',
    );
  });

  test('a missing channel is not quoted', () => {
    const reason = like('channel-unknown', { received: null, known: ['email'] });
    expect(explain(reason, agent)).toBe('Canale mancante. Ammessi: email. [booking.channels]');
  });

  test('a contact from the chat is asked for both names', () => {
    expect(explain(like('contact-name-missing', {}, { clause: 'booking.chat' }), customer)).toContain(
      'nome e il cognome',
    );
    expect(explain(reasonOfEach()['contact-name-missing'], customer)).not.toContain('cognome');
  });

  test('a reason’s instants are told in the zone that is asked for', () => {
    const there = explain(reasonOfEach()['slot-not-available'], { ...customer, timeZone: 'Asia/Bahrain' });
    expect(there).toContain('lunedì 23 novembre 2026 alle 12:00');
  });
});
