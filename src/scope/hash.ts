/** One step of the hash that words, stems and parts of words share. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

export const HASH_START = 0x811c9dc5 | 0;
