import type { Json } from './policy/decision.ts';
import type { SupportPolicy } from './policy/document.ts';
import { clauseOfPath } from './policy/policy-basis.ts';
import type { PolicyChange } from './policy/policy-difference.ts';

type Path = (string | number)[];
type Value = Json | undefined;
type Entry = { [key: string]: Json };

/** Every value that is not the same in both documents, in the order of the document. */
export function changesBetween(a: SupportPolicy, b: SupportPolicy): PolicyChange[] {
  // A policy is plain JSON, but for its brand.
  return changes(a as unknown as Entry, b as unknown as Entry, []);
}

function changes(before: Value, after: Value, path: Path): PolicyChange[] {
  if (isEntry(before) && isEntry(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => changes(before[key], after[key], [...path, key]));
  }
  const name = nameOfEntry(path);
  if (name !== null && Array.isArray(before) && Array.isArray(after)) {
    return changesOfLists(before, after, path, name);
  }
  if (isSame(before, after)) return [];
  return [{ clause: clauseOfPath(path), path, before: copy(before), after: copy(after) }];
}

function isEntry(value: Value): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What names an entry of a list whose entries are more than plain values. */
function nameOfEntry(path: Path): ((entry: Entry) => Json | undefined) | null {
  switch (path.join('.')) {
    case 'hours':
      return (entry) => entry['from'];
    case 'holidays':
      return ({ kind, on, days, month, weekday, nth, firstYear }) =>
        [kind, on, days, month, weekday, nth, firstYear].map((part) => part ?? null);
    case 'overrides':
      return (entry) => entry['on'];
    case 'peak.manual':
      return ({ from, to }) => [from as Json, to as Json];
    case 'peak.extensions':
      return ({ id, period }) => [id as Json, period as Json];
    case 'scope.topics':
      return (entry) => entry['topic'];
    default:
      return null;
  }
}

/** Entries that both lists have, by name (of equal names by turn), then those that only one has. */
function changesOfLists(
  before: Json[],
  after: Json[],
  path: Path,
  name: (entry: Entry) => Json | undefined,
): PolicyChange[] {
  const old = byName(before, name);
  const young = byName(after, name);
  const found: PolicyChange[] = [];
  for (const [key, { entry, index }] of old) {
    const next = young.get(key);
    found.push(
      ...(next === undefined
        ? changes(entry, undefined, [...path, index])
        : changes(entry, next.entry, [...path, next.index])),
    );
  }
  for (const [key, { entry, index }] of young) {
    if (!old.has(key)) found.push(...changes(undefined, entry, [...path, index]));
  }
  return found;
}

function byName(
  list: Json[],
  name: (entry: Entry) => Json | undefined,
): Map<string, { entry: Json; index: number }> {
  const turns = new Map<string, number>();
  return new Map(
    list.map((entry, index) => {
      const key = JSON.stringify(name(entry as Entry));
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      return [`${turn} ${key}`, { entry, index }];
    }),
  );
}

function isSame(a: Value, b: Value): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => isSame(value, b[index]));
  }
  if (isEntry(a) && isEntry(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => isSame(a[key], b[key]));
  }
  return a === b;
}

/** A copy that nobody has frozen; what is absent is `null`. */
function copy(value: Value): Json {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json);
}
