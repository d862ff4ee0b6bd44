import type { PhoneKind, SupportPolicy } from '../policy/document.ts';
import type { PhoneFault, UncallableKind } from '../policy/reason.ts';
import { type NumberFacts, readNumbers } from './phone-numbers.ts';

/** A number that can be called back, in E.164, with the digits to dial after the answer. */
export type CallablePhone = {
  readonly ok: true;
  readonly phone: string;
  readonly extension: string | null;
  /** `null` for countries whose numbering is only known by its lengths. */
  readonly kind: PhoneKind | null;
  readonly country: string | null;
};

export type PhoneReading =
  | CallablePhone
  | { readonly ok: false; readonly code: 'phone-invalid'; readonly fault: PhoneFault }
  | {
      readonly ok: false;
      readonly code: 'phone-not-callable';
      readonly kind: UncallableKind;
      readonly country: string | null;
    };

type Callable = SupportPolicy['request']['callable'];

/**
 * Reads one phone number as people write it: any spacing and punctuation, `00` or `+`, `(0)`, an extension. Of
 * several numbers in one text the first that can be called counts.
 *
 * Source: `booking.chat`, `booking.email-body`, `interpretation.callable-number`.
 */
export function readPhone(text: string, callable: Callable): PhoneReading {
  return judgeNumbers(readNumbers(text), callable);
}

/** The rule on what a text says: also for what a redacted log has kept of it. */
export function judgeNumbers(numbers: readonly NumberFacts[], callable: Callable): PhoneReading {
  const readings = numbers.map((number) => judge(number, callable));
  const [whole = invalid('no-number'), ...parts] = readings;
  return (
    readings.find((reading) => reading.ok) ??
    parts.find((reading) => !reading.ok && reading.code === 'phone-not-callable') ??
    whole
  );
}

function judge(number: NumberFacts, { types, countries }: Callable): PhoneReading {
  if ('fault' in number) return invalid(number.fault);
  if ('uncallable' in number) return notCallable(number.uncallable, number.country);
  const { kinds, country, phone, extension } = number;
  const isCalled = countries === 'any' || (country !== null && countries.includes(country));
  if (kinds === null) {
    // Of a country known by its lengths alone the kind cannot be told: fixed or mobile is enough to be called.
    const anyKind = types.includes('fixed') || types.includes('mobile');
    return anyKind && isCalled
      ? { ok: true, phone, extension, kind: null, country }
      : notCallable('country', country);
  }
  const kind = kinds.find((one) => types.includes(one));
  if (kind === undefined) return notCallable(kinds[0] ?? 'personal', country);
  return isCalled ? { ok: true, phone, extension, kind, country } : notCallable('country', country);
}

function invalid(fault: PhoneFault): PhoneReading {
  return { ok: false, code: 'phone-invalid', fault };
}

function notCallable(kind: UncallableKind, country: string | null): PhoneReading {
  return { ok: false, code: 'phone-not-callable', kind, country };
}
