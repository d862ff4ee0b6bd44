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
      return fault('choice', `must be ${choiceOf(issue.values)}, not ${describe(value)}`);
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
    // A check of ours is asked of a value only when its type is right.
    .find((one) => depth(one) > 0 || one[0]?.code === 'custom');
  if (nearest !== undefined) return nearest.flatMap((one) => faultsOf(one, document, path));
  const forms = new Set(issue.errors.flat().map(formOf));
  const right = 'options' in issue ? choiceOf(issue.options as unknown[]) : [...forms].join(' or ');
  return [{ path, code: 'choice', message: `must be ${right}, not ${describe(at(document, path))}` }];
}

/** What an alternative asks for. */
function formOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return choiceOf(issue.values);
  return issue.code === 'invalid_type' ? `of type ${issue.expected}` : 'of another form';
}

function choiceOf(values: readonly unknown[]): string {
  return (values.length > 1 ? 'one of ' : '') + values.map(describe).join(', ');
}

function at(document: unknown, path: readonly (string | number)[]): unknown {
  let value: unknown = document;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}
