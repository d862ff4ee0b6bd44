// npm run demo: decides the requests of requests.json and the e-mails of test/fixtures/email, and prints each decision
// as its two readers see it.
import { clauses, decide, explain } from 'phone-support-policy';
import { readArguments } from './arguments.mjs';
import { cases } from './cases.mjs';
import { cut, field, painter, widthOf, wrap } from './page.mjs';
import { words } from './words.mjs';

const { lang, audiences, numbers } = readArguments();
const w = words[lang];
const width = widthOf(process.stdout);
const paint = painter(process.stdout, process.env);
const print = (...lines) => console.log(lines.join('\n'));
const COLOURS = { accepted: 'green', 'needs-review': 'yellow', refused: 'red' };
const COLUMN = Math.max(...[w.phone, w.subject, w.repaired, w.clauses].map((one) => one.length)) + 2;

const locale = { it: 'it-IT', en: 'en-GB' }[lang];
const clock = new Intl.DateTimeFormat(locale, {
  dateStyle: 'full',
  timeStyle: 'short',
  timeZone: 'Europe/Rome',
});
const dayOf = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });

function customer({ facts, request }) {
  const { subscription, earlierRequests = [] } = facts;
  const name = request.contactName?.trim().replace(/\s+/g, ' ') || w.nothing;
  if (subscription === null) return `${name} · ${w.notCustomer}`;
  const { plan, status, endsOn } = subscription;
  const until = endsOn ? ` ${w.until} ${dayOf.format(new Date(endsOn))}` : '';
  const earlier = earlierRequests.length;
  const before = earlier > 0 ? ` · ${earlier} ${w.earlier[earlier === 1 ? 0 : 1]}` : '';
  return `${name} · ${plan}, ${w.statuses[status]}${until}${before}`;
}

function asked(one, decision) {
  const { request, facts, shows, changed } = one;
  const rows = [];
  if (shows) rows.push([w.case, shows[lang]]);
  rows.push([w.who, customer(one)]);
  if (request.channel === 'email') rows.push([w.subject, request.subject || w.nothing]);
  rows.push([w.phone, phoneRead(one, decision)]);
  rows.push([
    w.says,
    request.description?.trim() ? `«${cut(request.description, 2 * (width - 24))}»` : w.nothing,
  ]);
  if (facts.preferredSlot) rows.push([w.chosen, clock.format(new Date(facts.preferredSlot))]);
  if (facts.preferred)
    rows.push([w.wants, facts.preferred.map(({ from, to }) => `${from}–${to}`).join(', ')]);
  if (changed)
    rows.push([
      w.setting,
      Object.entries(changed.dailyLimit)
        .map((pair) => pair.join(': '))
        .join(', '),
    ]);
  return rows.flatMap(([label, text]) => field(label, text, width, COLUMN));
}

/** The phone as it was given and, where it reads otherwise, in international form. */
function phoneRead({ request }, { repairs }) {
  const given = request.phone?.trim();
  if (!given) return w.nothing;
  const read = repairs.filter(({ path }) => path[0] === 'phone' || path[0] === 'phoneExtension');
  return read.length === 0 ? given : `${given} → ${read.map(({ after }) => after).join(` ${w.extension} `)}`;
}

function repairs(decision) {
  const others = decision.repairs.filter(({ path, after }) => after && !String(path[0]).startsWith('phone'));
  const told = others.map(({ before, after }) => `«${cut(before, 40, false)}» → «${cut(after, 40)}»`);
  return told.length === 0 ? [] : field(w.repaired, told.join(', '), width, COLUMN);
}

/** What a decision rests on: the clauses of its reasons, or, without any, of the rules that passed; and of its advice.
 * Of many interpretations only the number is told. */
function restsOn({ reasons, advice, trace }) {
  const passed = trace.flatMap((step) => step.clauses);
  const grounds = reasons.length > 0 ? reasons.map(({ clause }) => clause) : passed;
  const ids = [...new Set([...grounds, ...advice.map(({ clause }) => clause)])];
  const ours = ids.filter((id) => clauses[id].kind === 'interpretation');
  const told =
    ours.length <= 3
      ? ids.map((id) => (ours.includes(id) ? `${id}*` : id))
      : [...ids.filter((id) => !ours.includes(id)), `${ours.length}\u00a0×\u00a0interpretation.…*`];
  return field(w.clauses, told.join(', '), width, COLUMN).map((line) => paint('dim', line));
}

function show(one, decision) {
  const badge = w.outcome[decision.outcome];
  const channel = one.request.channel === 'email' ? `e-mail ${one.from}` : String(one.request.channel);
  const title = ` ${one.number} · ${channel} · ${clock.format(new Date(one.facts.receivedAt))} `;
  const rule = '─'.repeat(Math.max(2, width - title.length - badge.length - 4));
  print(
    '',
    `──${paint('bold', title)}${paint('dim', rule)} ${paint(COLOURS[decision.outcome], badge)}`,
    ...asked(one, decision),
    ...repairs(decision),
  );
  for (const audience of audiences) {
    const text = explain(decision, { locale: lang, audience });
    const heading = audiences.length > 1 ? [`  ${paint('dim', w[audience])}`] : [];
    print('', ...heading, ...wrap(text, width, '    '));
  }
  print('', ...restsOn(decision));
}

function summary(decided) {
  print('', paint('bold', w.summary));
  for (const outcome of Object.keys(w.outcome)) {
    const some = decided.filter(({ decision }) => decision.outcome === outcome);
    if (some.length === 0) continue;
    print('', `  ${paint(COLOURS[outcome], w.outcome[outcome])} ${some.length}`);
    for (const { one, decision } of some) {
      const why = decision.reasons.map((reason) => reason.code).join(', ');
      const name = one.request.contactName?.trim().replace(/\s+/g, ' ') || w.nothing;
      const lines = wrap(why, width - 28);
      const head = `  ${String(one.number).padStart(4)}  ${cut(name, 18).padEnd(18)}  `;
      print(...lines.map((line, index) => `${index === 0 ? head : ' '.repeat(28)}${line}`.trimEnd()));
    }
  }
  print('', ...wrap(w.options, width).map((line) => paint('dim', line)));
}

const all = await cases();
const chosen = numbers.length === 0 ? all : all.filter(({ number }) => numbers.includes(String(number)));
print(paint('bold', w.title), ...wrap(w.about, width));
const decided = [];
let kind;
for (const one of chosen) {
  if (one.kind !== kind) print('', paint('bold', one.kind === 'mail' ? w.mails : w.chats));
  kind = one.kind;
  const decision = decide(one.request, one.facts, one.policy);
  decided.push({ one, decision });
  show(one, decision);
}
summary(decided);
