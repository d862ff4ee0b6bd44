import type { PhoneKind } from '../policy/document.ts';
import type { MessageLocale } from './dates.ts';
import { orText, readTexts } from './lists.ts';
import { pick } from './pick.ts';

const CALLABLE: Readonly<Record<MessageLocale, Readonly<Record<PhoneKind, string>>>> = {
  it: { fixed: 'fisso', mobile: 'mobile', voip: 'VoIP', 'toll-free': 'verde' },
  en: { fixed: 'landline', mobile: 'mobile', voip: 'VoIP', 'toll-free': 'toll-free' },
};

/** "fisso, mobile, VoIP o verde"; empty when the policy calls none. */
export function callableKinds(kinds: unknown, locale: MessageLocale): string {
  return orText(
    readTexts(kinds).map((kind) => pick(CALLABLE[locale], kind)),
    locale,
  );
}
