import type * as z from 'zod/mini';
import { describe } from '../time/civil-date.ts';
import type { PolicyFault, PolicyFaultCode } from './policy-error.ts';

/** What a zod issue says of a value, in words of our own: where, which value, what would be right. */
export function faultsOf(
  issue: z.core.$ZodIssue,
  document: unknown,
  base: readonly PropertyKey[] = [],
): PolicyFault[] {
  const path = [...base, ...issue.path].map((part) => (typeof part === 'symbol' ? String(part) : part));
  const value = at(document, path);
  const fault = (code: PolicyFaultCode, message: string): PolicyFault[] => [{ path, code, message }];
  if (value === undefined && issue.code !== 'custom') return fault('missing', 'is missing');
  switch (issue.code) {
    case 'custom':
      return fault((issue.params?.['fault'] as PolicyFaultCode | undefined) ?? 'format', issue.message);
    case 'invalid_type':
      return fault('type', `must be of type ${issue.expected}, not ${describe(value)}`);
    case 'invalid_value':
      return fault(
        'choice',
        `must be one of ${issue.values.map(describe).join(', ')}, not ${describe(value)}`,
      );
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        code: 'unknown-key',
        message: 'is no key of a policy',
      }));
    case 'too_small':
      return fault('range', 'must not be empty');
    case 'invalid_union':
      return unionFaults(issue, document, path);
    default:
      return fault('format', 'is not valid');
  }
}

/** The faults of the alternative that comes nearest: whose faults lie deepest in the value and, of those, are fewest. */
function unionFaults(
  issue: z.core.$ZodIssueInvalidUnion,
  document: unknown,
  path: (string | number)[],
): PolicyFault[] {
  const depth = (issues: readonly z.core.$ZodIssue[]): number =>
    Math.max(0, ...issues.map((one) => one.path.length));
  const nearest = [...issue.errors]
    .sort((a, b) => depth(b) - depth(a) || a.length - b.length)
    .find((one) => depth(one) > 0);
  if (nearest !== undefined) return nearest.flatMap((one) => faultsOf(one, document, path));
  return [
    {
      path,
      code: 'choice',
      message: `has none of the forms that are possible here, but is ${describe(at(document, path))}`,
    },
  ];
}

function at(document: unknown, path: readonly (string | number)[]): unknown {
  let value: unknown = document;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}
