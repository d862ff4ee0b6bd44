const KEYS = [
  'channel',
  'phone',
  'phoneExtension',
  'contactName',
  'description',
  'to',
  'subject',
  'automatic',
] as const;
export type RawRequest = { [key in (typeof KEYS)[number]]?: unknown };

/** The own properties of anything, each read once; a getter or a proxy that throws counts as absent. */
export function ownProperties(input: unknown): RawRequest {
  // Without a prototype: where somebody polluted Object.prototype, an absent field must stay absent.
  const raw = Object.create(null) as RawRequest;
  if (typeof input !== 'object' || input === null) return raw;
  for (const key of KEYS) {
    try {
      if (Object.hasOwn(input, key)) raw[key] = (input as RawRequest)[key];
    } catch {
      // Counts as absent.
    }
  }
  return raw;
}
