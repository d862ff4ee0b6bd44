import { expectTypeOf, test } from 'vitest';
import {
  type Explainable,
  type ExplainOptions,
  explain,
  type MessageAudience,
  type MessageLocale,
} from '../../src/index.ts';
import type { ReasonWordings } from '../../src/messages/reason-wording.ts';
import type { BookingInstructions } from '../../src/policy/booking-instructions.ts';
import type { Decision } from '../../src/policy/decision.ts';
import type { PolicyDifference } from '../../src/policy/policy-difference.ts';
import type { Reason, ReasonCode } from '../../src/policy/reason.ts';
import type { SupportStatus } from '../../src/policy/support-status.ts';
import type { PeakPeriod } from '../../src/policy/tax-deadline.ts';

test('explain takes everything that the library answers with, and answers with a string', () => {
  expectTypeOf<Decision | Reason | SupportStatus>().toExtend<Explainable>();
  expectTypeOf<PeakPeriod | BookingInstructions | PolicyDifference>().toExtend<Explainable>();
  expectTypeOf(explain).returns.toEqualTypeOf<string>();
});

test('dates may be strings, other values may not change', () => {
  type Open = { open: true; since: string; until: string | null; peak: null };
  expectTypeOf<Open>().toExtend<Explainable>();
  expectTypeOf<{ open: true }>().not.toExtend<Explainable>();
  expectTypeOf<string>().not.toExtend<Explainable>();
});

test('a reason code without its four wordings does not compile', () => {
  type Texts = ReasonWordings<ReasonCode>;
  expectTypeOf<keyof Texts>().toEqualTypeOf<ReasonCode>();
  expectTypeOf<Omit<Texts, 'phone-missing'>>().not.toExtend<Texts>();
  const half = { it: { customer: 'Manca.', agent: 'Manca.' } };
  // @ts-expect-error English is missing
  const texts: ReasonWordings<'phone-missing'> = { 'phone-missing': half };
  expectTypeOf(texts).toExtend<object>();
});

test('a wrapper of explain can be typed with what the package exports', () => {
  const inItalian = (value: Explainable, options: Omit<ExplainOptions, 'locale'>): string =>
    explain(value, { ...options, locale: 'it' });
  expectTypeOf(inItalian).parameter(0).toEqualTypeOf<Parameters<typeof explain>[0]>();
  expectTypeOf<MessageLocale>().toEqualTypeOf<'it' | 'en'>();
  expectTypeOf<MessageAudience>().toEqualTypeOf<'customer' | 'agent'>();
  expectTypeOf<ExplainOptions['timeZone']>().toEqualTypeOf<string | undefined>();
});
