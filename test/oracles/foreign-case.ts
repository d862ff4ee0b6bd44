import { expect, test } from 'vitest';
import { isOpen, nextClosing, nextOpening } from '../../src/calendar/opening-hours.ts';
import { addSupportTime, supportTimeBetween } from '../../src/calendar/support-time.ts';
import type { SupportPolicy } from '../../src/policy/document.ts';

/**
 * A fact that another library publishes about a desk: the rule it shows, then an instant and what follows from it.
 * Instants are UTC, without the Z, seconds only where they matter. Where the other library holds the closing instant
 * for open, moves a sum that ends at closing time to the next opening, or looks for an opening strictly after the
 * instant, the row tells our answer and its rule begins with `turned:`.
 */
export type Fact =
  | readonly [rule: string, at: string, is: 'open' | 'closed']
  | readonly [rule: string, at: string, finds: 'opens' | 'closes', then: string | null]
  | readonly [rule: string, at: string, sum: 'plus', minutes: number, gives: string]
  | readonly [rule: string, at: string, measure: 'until', end: string, minutes: number];

export function facts(desk: () => SupportPolicy, rows: readonly Fact[]): void {
  for (const row of rows) {
    const [rule, , verb] = row;
    test(`${rule} (${row.slice(1).join(' ')})`, () => {
      expect(answer(desk(), row)).toEqual(verb === 'open' || verb === 'closed' ? verb : row.at(-1));
    });
  }
}

function answer(desk: SupportPolicy, fact: Fact): unknown {
  const at = `${fact[1]}Z`;
  switch (fact[2]) {
    case 'open':
    case 'closed':
      return isOpen(at, desk) ? 'open' : 'closed';
    case 'opens':
      return short(nextOpening(at, desk));
    case 'closes':
      return short(nextClosing(at, desk));
    case 'plus':
      return short(addSupportTime(at, fact[3], desk));
    case 'until':
      return supportTimeBetween(at, `${fact[3]}Z`, desk);
  }
}

/** `2014-07-01T09:30`, with seconds and milliseconds when there are any. */
function short(at: Date | null): string | null {
  return at === null ? null : at.toISOString().replace(/(:00)?\.000Z$|Z$/, '');
}
