import { type InjectionKey, inject } from 'vue';
import { english, type Texts } from './texts-en.ts';
import { italian } from './texts-it.ts';
import type { Locale } from './use-playground.ts';

export const localeKey: InjectionKey<Locale> = Symbol('locale');

export function useTexts(): { locale: Locale; texts: Texts } {
  const locale = inject(localeKey, 'en');
  return { locale, texts: locale === 'it' ? italian : english };
}
