// The requests that the demo decides: requests.json, and the messages of test/fixtures/email with the facts of messages.json.
import { readFileSync } from 'node:fs';
import { contabilitaInCloud, definePolicy } from 'phone-support-policy';
import { parseEmailRequest } from 'phone-support-policy/email';

const file = (path) => new URL(path, import.meta.url);
const json = (path) => JSON.parse(readFileSync(file(path), 'utf8'));

/** The e-mails and the chat requests as cases of one kind. */
export async function cases() {
  const mails = json('messages.json').map(async ({ file: name, facts }) => {
    const raw = readFileSync(file(`../test/fixtures/email/dev-sample/${name}`));
    return { kind: 'mail', from: name, request: (await parseEmailRequest(raw)).request, facts };
  });
  const chats = json('requests.json').map(({ policy, ...one }) => ({
    kind: 'chat',
    ...one,
    changed: policy,
    policy: policy && definePolicy({ ...contabilitaInCloud, ...policy }),
  }));
  return [...chats, ...(await Promise.all(mails))].map((one, index) => ({ ...one, number: index + 1 }));
}
