import type { LocalisedText } from '../policy/document.ts';
import type { PhoneFault, UncallableKind } from '../policy/reason.ts';
import { callableKinds } from './callable-kinds.ts';
import { clean, USER_TEXT } from './clean.ts';
import { pick } from './pick.ts';
import type { ReasonWordings } from './reason-wording.ts';
import type { Speech } from './speech.ts';

const AGAIN_IT = 'lo controlli e lo scriva di nuovo, prefisso compreso';
const AGAIN_EN = 'please check it and write it again, with its prefix';

const FAULTS: Readonly<Record<PhoneFault, { customer: LocalisedText; agent: LocalisedText }>> = {
  'no-number': {
    customer: {
      it: 'Non riconosciamo un numero di telefono nella richiesta: lo scriva in cifre, prefisso compreso.',
      en: 'We cannot make out a phone number in your request: please write it in digits, with its prefix.',
    },
    agent: { it: 'nessun numero leggibile', en: 'no number to read' },
  },
  'too-short': {
    customer: {
      it: `Al numero di telefono sembra mancare qualche cifra: ${AGAIN_IT}.`,
      en: `Some digits of the phone number seem to be missing: ${AGAIN_EN}.`,
    },
    agent: { it: 'troppo corto', en: 'too short' },
  },
  'too-long': {
    customer: {
      it: `Il numero di telefono sembra avere qualche cifra di troppo: ${AGAIN_IT}.`,
      en: `The phone number seems to have some digits too many: ${AGAIN_EN}.`,
    },
    agent: { it: 'troppo lungo', en: 'too long' },
  },
  'unknown-country': {
    customer: {
      it: 'Non riconosciamo il prefisso internazionale del numero di telefono: lo controlli e scriva di nuovo il numero, per esempio con +39 per l’Italia.',
      en: 'We do not recognise the country code of the phone number: please check it and write the number again, with +39 for Italy for example.',
    },
    agent: { it: 'prefisso internazionale sconosciuto', en: 'unknown country code' },
  },
  'no-such-number': {
    customer: {
      it: `Il numero di telefono non risulta esistente: ${AGAIN_IT}.`,
      en: `The phone number does not seem to exist: ${AGAIN_EN}.`,
    },
    agent: { it: 'numero inesistente', en: 'no such number' },
  },
};

export const phoneInvalid: ReasonWordings<'phone-invalid'>['phone-invalid'] = {
  it: {
    customer: ({ fault }) => pick(FAULTS, fault).customer.it,
    agent: ({ fault }) => `Telefono non valido: ${pick(FAULTS, fault).agent.it}.`,
  },
  en: {
    customer: ({ fault }) => pick(FAULTS, fault).customer.en,
    agent: ({ fault }) => `Phone not valid: ${pick(FAULTS, fault).agent.en}.`,
  },
};

/** As in "i numeri …"; "numbers …" would not do in English, so those are whole. */
const KINDS: Readonly<Record<UncallableKind, LocalisedText>> = {
  'premium-rate': { it: 'numeri a sovrapprezzo', en: 'premium-rate numbers' },
  'shared-cost': { it: 'numeri a costo ripartito', en: 'shared-cost numbers' },
  'short-code': { it: 'numeri brevi', en: 'short numbers' },
  voicemail: { it: 'numeri di segreteria telefonica', en: 'voicemail numbers' },
  personal: { it: 'numeri personali', en: 'personal numbers' },
  country: { it: 'numeri di questo Paese', en: 'numbers of this country' },
  fixed: { it: 'numeri fissi', en: 'landline numbers' },
  mobile: { it: 'numeri mobili', en: 'mobile numbers' },
  voip: { it: 'numeri VoIP', en: 'VoIP numbers' },
  'toll-free': { it: 'numeri verdi', en: 'toll-free numbers' },
};

function anotherNumber(kind: UncallableKind, callable: unknown, say: Speech): string {
  const kinds = callableKinds(callable, say.locale);
  if (say.locale === 'it') {
    return kind === 'country' || kinds === '' ? 'ne indichi un altro' : `indichi un numero ${kinds}`;
  }
  return kind === 'country' || kinds === '' ? 'please give another one' : `please give a ${kinds} number`;
}

const countryText = (country: string | null): string =>
  country === null ? '' : ` (${clean(country, USER_TEXT, 'value: a country')})`;

export const phoneNotCallable: ReasonWordings<'phone-not-callable'>['phone-not-callable'] = {
  it: {
    customer: ({ kind, callable }, say) =>
      `Non possiamo richiamare i ${pick(KINDS, kind).it}: ${anotherNumber(kind, callable, say)}.`,
    agent: ({ kind, country, callable }, say) =>
      `Numero non richiamabile: ${pick(KINDS, kind).it}${countryText(country)}. Ammessi: ${callableKinds(callable, say.locale) || 'nessuno'}.`,
  },
  en: {
    customer: ({ kind, callable }, say) =>
      `We cannot call ${pick(KINDS, kind).en} back: ${anotherNumber(kind, callable, say)}.`,
    agent: ({ kind, country, callable }, say) =>
      `Number not called back: ${pick(KINDS, kind).en}${countryText(country)}. Accepted: ${callableKinds(callable, say.locale) || 'none'}.`,
  },
};
