import { describe } from '../time/civil-date.ts';

/** The entry of a table for a key that may come from JSON. */
export function pick<Entry>(table: Readonly<Record<string, Entry>>, key: unknown): Entry {
  if (typeof key === 'string' && Object.hasOwn(table, key)) return table[key] as Entry;
  throw new TypeError(`value: expected one of ${Object.keys(table).join(', ')}, not ${describe(key)}`);
}
