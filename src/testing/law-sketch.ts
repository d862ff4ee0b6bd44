import type { SupportPolicy } from '../policy/document.ts';
import type { Answers } from './answers.ts';

/** A law in the making: what one moment has against it, by the answers that are given, or `null`. */
export type LawSketch = {
  name: string;
  against: (ms: number, policy: SupportPolicy, answers: Answers) => string | null;
};
