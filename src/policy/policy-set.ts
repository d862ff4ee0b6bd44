import {
  type CivilDate,
  type DayNumber,
  describe,
  formatCivilDate,
  parseCivilDate,
} from '../time/civil-date.ts';
import { type InstantLike, readInstant } from '../time/instant.ts';
import { startOfDayIn } from '../time/zone.ts';
import { assertPolicy } from './brand.ts';
import { readDocument } from './define-policy.ts';
import type { SupportPolicy, SupportPolicyDocument } from './document.ts';
import { PolicyError, type PolicyFault } from './policy-error.ts';

/** Versions of a policy side by side, in order, without a gap or an overlap between them. */
export type PolicySet = { readonly versions: readonly SupportPolicy[] };

/**
 * A set of dated versions: each begins on the civil day after the one before has ended, and only the first may lack a
 * beginning, only the last an end. They may be given in any order.
 *
 * Source: `interpretation.in-force`.
 *
 * @throws PolicyError with every fault of every document and every gap and overlap, naming the days.
 * @example Hours that change with the new year
 * ```ts
 * import { contabilitaInCloud, definePolicies, policyInForce } from 'phone-support-policy';
 * const set = definePolicies([
 *   { ...contabilitaInCloud, version: 'old', inForceTo: '2026-12-31' },
 *   { ...contabilitaInCloud, version: 'new', inForceFrom: '2027-01-01' },
 * ]);
 * policyInForce(set, '2026-12-31T23:30:00Z')?.version; // => 'new'
 * ```
 */
export function definePolicies(documents: readonly SupportPolicyDocument[]): PolicySet {
  if (!Array.isArray(documents))
    throw new TypeError(`documents must be an array, not ${describe(documents)}`);
  const faults: PolicyFault[] = [];
  const read: { index: number; policy: SupportPolicy }[] = [];
  documents.forEach((document: unknown, index) => {
    const result = readDocument(document);
    if (result.success) read.push({ index, policy: result.policy });
    else faults.push(...result.faults.map((fault) => ({ ...fault, path: [index, ...fault.path] })));
  });
  if (documents.length === 0) {
    faults.push({ path: [], code: 'missing', message: 'must list one version at least' });
  }
  read.sort((a, b) => ((a.policy.inForceFrom ?? '') < (b.policy.inForceFrom ?? '') ? -1 : 1));
  read.forEach(({ index, policy }, at) => {
    const before = read[at - 1];
    if (before !== undefined) faults.push(...seamFaults(before, policy, index));
  });
  if (faults.length > 0) throw new PolicyError(faults);
  return Object.freeze({ versions: Object.freeze(read.map(({ policy }) => policy)) });
}

function seamFaults(
  before: { index: number; policy: SupportPolicy },
  next: SupportPolicy,
  index: number,
): PolicyFault[] {
  const path = [index, 'inForceFrom'];
  const end = parseCivilDate(before.policy.inForceTo ?? '');
  const start = parseCivilDate(next.inForceFrom ?? '') ?? Number.NEGATIVE_INFINITY;
  const other = `version ${describe(before.policy.version)} (documents[${before.index}])`;
  if (end === null || start <= end) {
    const from = next.inForceFrom ?? 'ever';
    return [
      {
        path,
        code: 'overlap',
        message: `from ${from} on two versions are in force: ${other} ends ${before.policy.inForceTo ?? 'never'}`,
      },
    ];
  }
  if (start === end + 1) return [];
  const [first, last] = [formatCivilDate(end + 1), formatCivilDate(start - 1)];
  return [
    {
      path,
      code: 'gap',
      message: `no version is in force from ${first} to ${last}: ${other} ends ${before.policy.inForceTo}`,
    },
  ];
}

/**
 * The version in force on the civil day on which `at` falls, in the version's own zone; `null` when there is none.
 *
 * Source: `interpretation.in-force`.
 *
 * @throws RangeError or TypeError when `at` is no instant from 1970 to 2100, TypeError when `set` is no set.
 * @example The shipped policy has no dates
 * ```ts
 * import { contabilitaInCloud, definePolicies, policyInForce } from 'phone-support-policy';
 * policyInForce(definePolicies([contabilitaInCloud]), '1999-12-31T12:00:00Z')?.id; // => 'contabilita-in-cloud'
 * ```
 */
export function policyInForce(set: PolicySet, at: InstantLike): SupportPolicy | null {
  const ms = readInstant(at, 'at');
  assertPolicySet(set);
  return set.versions.find((version) => isInForce(version, ms)) ?? null;
}

export function isPolicySet(value: unknown): value is PolicySet {
  return (
    typeof value === 'object' && value !== null && Array.isArray((value as { versions?: unknown }).versions)
  );
}

function assertPolicySet(value: unknown): asserts value is PolicySet {
  if (!isPolicySet(value))
    throw new TypeError(`set must come from definePolicies(documents), but is ${describe(value)}`);
  for (const version of value.versions) assertPolicy(version);
}

type Bounds = { readonly from: number; readonly until: number };

const bounds = /* @__PURE__ */ new WeakMap<SupportPolicy, Bounds>();

function isInForce(version: SupportPolicy, ms: number): boolean {
  let known = bounds.get(version);
  if (known === undefined) {
    known = {
      from:
        version.inForceFrom === null ? Number.NEGATIVE_INFINITY : startOf(version, version.inForceFrom, 0),
      until: version.inForceTo === null ? Number.POSITIVE_INFINITY : startOf(version, version.inForceTo, 1),
    };
    bounds.set(version, known);
  }
  return known.from <= ms && ms < known.until;
}

/** The instant at which a civil day, or the one `plus` days later, begins in the version's zone. */
function startOf(version: SupportPolicy, date: CivilDate, plus: number): number {
  return startOfDayIn(version.timeZone, (parseCivilDate(date) as DayNumber) + plus);
}
