import type { SupportPolicy } from '../policy/document.ts';

/** A law in the making: what one moment has against it, or `null`. */
export type LawSketch = { name: string; against: (ms: number, policy: SupportPolicy) => string | null };
