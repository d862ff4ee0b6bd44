import type { SupportPolicy } from '../policy/document.ts';
import type { Answers } from './answers.ts';
import type { LawSketch } from './law-sketch.ts';

const MINUTE = 60_000;
const MOST = 12;

const iso = (at: Date | number): string => new Date(at).toISOString();

function firstSlots(ms: number, policy: SupportPolicy, answers: Answers): { start: Date; end: Date }[] {
  const found: { start: Date; end: Date }[] = [];
  for (const slot of answers.callbackSlots(ms, {}, policy)) {
    found.push(slot);
    if (found.length === MOST) break;
  }
  return found;
}

export const slotLaws: readonly LawSketch[] = [
  {
    name: 'a slot lies wholly in the opening hours, has its length and never begins in the past',
    against(ms, policy, answers) {
      for (const { start, end } of firstSlots(ms, policy, answers)) {
        const { minutes } = policy.callback;
        if (start.getTime() < ms) return `${iso(start)} is past`;
        if (Number(end) - Number(start) !== minutes * MINUTE) return `${iso(start)} – ${iso(end)}`;
        if (answers.supportTimeBetween(start, end, policy) !== minutes)
          return `${iso(start)} is not all open`;
      }
      return null;
    },
  },
  {
    name: 'slots come in order, and the first of them is the next one',
    against(ms, policy, answers) {
      const slots = firstSlots(ms, policy, answers);
      const next = answers.nextCallbackSlot(ms, {}, policy)?.start.getTime();
      if (next !== slots[0]?.start.getTime())
        return `the next one is ${next === undefined ? 'none' : iso(next)}`;
      const early = slots.find(({ start }, at) => at > 0 && start <= (slots[at - 1]?.start ?? start));
      return early === undefined ? null : `${iso(early.start)} comes too late in the list`;
    },
  },
  {
    name: 'the check allows the slots of the list and no other start between them',
    against(ms, policy, answers) {
      const listed = new Set(firstSlots(ms, policy, answers).map(({ start }) => start.getTime()));
      const starts = [...listed];
      for (const start of starts) {
        const verdict = answers.checkCallbackSlot(start, ms, {}, policy);
        if (!verdict.allowed) return `${iso(start)} is listed but refused`;
        for (const near of [start - 1, start + 1, start + 7 * MINUTE]) {
          if (listed.has(near) || near > (starts.at(-1) ?? 0) || near < ms) continue;
          if (answers.checkCallbackSlot(near, ms, {}, policy).allowed)
            return `${iso(near)} is allowed but not listed`;
        }
      }
      return null;
    },
  },
  {
    name: 'a slot that is full is not offered, and one that is not full still is',
    against(ms, policy, answers) {
      const [first] = firstSlots(ms, policy, answers);
      if (first === undefined) return null;
      const { capacity } = policy.callback;
      const start = first.start.getTime();
      const places = Math.min(capacity ?? 3, 50);
      const offered = (booked: number): boolean =>
        answers
          .nextCallbackSlot(ms, { booked: Array<number>(booked).fill(start) }, policy)
          ?.start.getTime() === start;
      if (places > 1 && !offered(places - 1)) return `${iso(start)} is refused with one place left`;
      if (capacity === null) return offered(places) ? null : `${iso(start)} is full without a capacity`;
      return places < capacity || !offered(places) ? null : `${iso(start)} is offered though full`;
    },
  },
];
