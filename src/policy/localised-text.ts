/** A text for people, in both languages of the library. */
export type LocalisedText = { readonly it: string; readonly en: string };

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
