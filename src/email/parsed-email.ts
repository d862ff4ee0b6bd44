import { repairCharset } from './charset-repair.ts';
import type { MailMessage } from './mail-message.ts';

/** An address as parsers give it: `"Name <a@b>"`, or an object, or a group of them. */
export type ParsedAddress =
  | string
  | {
      readonly address?: string | undefined;
      readonly name?: string | undefined;
      readonly group?: readonly ParsedAddress[] | undefined;
    };

/** A message that some parser has read already. */
export type ParsedEmail = {
  readonly subject?: string | null | undefined;
  readonly to?: ParsedAddress | readonly ParsedAddress[] | null | undefined;
  readonly cc?: ParsedAddress | readonly ParsedAddress[] | null | undefined;
  readonly from?: ParsedAddress | null | undefined;
  readonly text?: string | null | undefined;
  readonly html?: string | null | undefined;
  /** By name, or as `{ key, value }`, or as pairs; without them only the subject and the text tell automatic mail. */
  readonly headers?:
    | { readonly [name: string]: string | readonly string[] | undefined }
    | Iterable<readonly [string, unknown]>
    | readonly { readonly key: string; readonly value: string }[]
    | null
    | undefined;
  readonly messageId?: string | null | undefined;
};

const MAX_ADDRESSES = 1000;
const MAX_HEADERS = 1000;

/** What can be read of a parsed message; anything of a wrong type, or that throws when it is read, counts as absent. */
export function messageOf(email: ParsedEmail): MailMessage {
  const headers = safely(() => headersOf(email?.headers), new Map<string, string>());
  const from = safely(() => mailboxes(email?.from, 1)[0], undefined) ?? null;
  const to = safely(() => mailboxes(email?.to), []).concat(safely(() => mailboxes(email?.cc), []));
  return {
    subject: repairCharset(safely(() => textOf(email?.subject), '')),
    to: to.map(({ address }) => address).filter((address) => address !== ''),
    from,
    text: safely(() => textOf(email?.text), ''),
    html: safely(() => textOf(email?.html), ''),
    headers,
    messageId:
      safely(() => textOf(email?.messageId), '').trim() ||
      (headers.get('message-id')?.trim() ?? null) ||
      null,
    attached: null,
  };
}

function safely<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

type Mailbox = { address: string; name: string };

/** Every address in a header's value, groups opened. */
function mailboxes(value: unknown, depth = 0): Mailbox[] {
  if (typeof value === 'string') return split(value.slice(0, 50_000));
  if (Array.isArray(value))
    return value.slice(0, MAX_ADDRESSES).flatMap((one) => (depth > 3 ? [] : mailboxes(one, depth + 1)));
  if (typeof value !== 'object' || value === null) return [];
  const { address, name, group, value: nested } = value as { [key: string]: unknown };
  if (Array.isArray(group) || Array.isArray(nested)) return mailboxes(group ?? nested, depth + 1);
  if (typeof address !== 'string') return [];
  return [{ address: address.trim(), name: repairCharset(textOf(name)) }];
}

/** The addresses of `"A, B" <a@b>, c@d`: a comma inside quotes parts nothing, an address inside them is none. */
function split(text: string): Mailbox[] {
  return [...text.matchAll(/(?:"(?:[^"\\]|\\.)*"|[^",;])+/g)].slice(0, MAX_ADDRESSES).map(([whole]) => {
    const entry = whole.slice(0, 1000);
    // slow-regex-ok: at most 1,000 characters reach it
    const quoted = /"((?:[^"\\]|\\.)*)"/.exec(entry)?.[1];
    // slow-regex-ok: at most 1,000 characters reach it
    const plain = entry.replace(/"(?:[^"\\]|\\.)*"/g, ' ');
    const address = /<([^<>]*)>/.exec(plain)?.[1] ?? plain;
    return { address: address.trim(), name: repairCharset(quoted ?? plain.replace(/<[^<>]*>/g, '').trim()) };
  });
}

function headersOf(headers: unknown): Map<string, string> {
  const read = new Map<string, string>();
  const add = (name: unknown, value: unknown): void => {
    if (typeof name !== 'string' || read.size >= MAX_HEADERS) return;
    const text = Array.isArray(value) ? value.find((one) => typeof one === 'string') : value;
    const key = name.trim().toLowerCase();
    if (!read.has(key)) read.set(key, typeof text === 'string' ? text : '');
  };
  if (typeof headers !== 'object' || headers === null) return read;
  if (!(Symbol.iterator in headers)) {
    for (const [name, value] of Object.entries(headers)) add(name, value);
    return read;
  }
  let count = 0;
  for (const entry of headers as Iterable<unknown>) {
    if (++count > MAX_HEADERS) break;
    if (Array.isArray(entry)) add(entry[0], entry[1]);
    else if (typeof entry === 'object' && entry !== null)
      add((entry as { key?: unknown }).key, (entry as { value?: unknown }).value);
  }
  return read;
}
