import type { CivilDate } from '../time/civil-date.ts';
import type { LocalisedText } from './document.ts';

/** A public holiday of one year; `id` tells its rule, such as `12-25` or `easter+1`. */
export type PublicHoliday = { id: string; date: CivilDate; name: LocalisedText; legalBasis: string | null };
