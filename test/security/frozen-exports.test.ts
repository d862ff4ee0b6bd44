// Design, 1: no global state. What is exported as data is the same for everybody who imports the package, so nobody may
// write to it.
import * as library from 'phone-support-policy';
import * as calendar from 'phone-support-policy/calendar';
import * as email from 'phone-support-policy/email';
import * as scope from 'phone-support-policy/scope';
import * as testing from 'phone-support-policy/testing';
import { describe, expect, test } from 'vitest';
import packed from '../../package.json' with { type: 'json' };

const entries: Record<string, object> = {
  '.': library,
  './calendar': calendar,
  './email': email,
  './scope': scope,
  './testing': testing,
};

/** The paths of the objects below a value that can be written to. */
function writable(value: unknown, path: string, seen: Set<unknown> = new Set()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const below = Reflect.ownKeys(value).flatMap((key) =>
    writable((value as Record<PropertyKey, unknown>)[key], `${path}.${String(key)}`, seen),
  );
  return Object.isFrozen(value) ? below : [path, ...below];
}

describe('what is exported as data cannot be written to', () => {
  test('every entry that has code is looked at', () => {
    const withCode = Object.entries(packed.exports).filter(([, target]) => typeof target === 'object');
    expect(withCode.map(([entry]) => entry).sort()).toEqual(Object.keys(entries).sort());
  });

  test.each(Object.keys(entries))('%s: every exported object is frozen through and through', (entry) => {
    const names = Object.entries(entries[entry] as object);
    expect(names.length).toBeGreaterThan(1);
    expect(names.flatMap(([name, value]) => writable(value, name))).toEqual([]);
  });

  test('the walk finds what is not frozen, at any depth', () => {
    const open = Object.freeze({ list: Object.freeze([{ deep: 1 }]), plain: {} });
    expect(writable(open, 'open')).toEqual(['open.list.0', 'open.plain']);
  });

  test('who writes to a registry is told so, even with the value that stands there', () => {
    const basis = library.policyBasis as { timeZone: string };
    expect(() => {
      basis.timeZone = 'interpretation.time-zone';
    }).toThrow(TypeError);
  });
});
