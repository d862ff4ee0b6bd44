import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { examples } from './examples.mjs';
import reasons from './interpretation-reasons.json' with { type: 'json' };

// The built library as it is: not bundled into the configuration.
const load = (name) => import(new URL(`../../../dist/${name}.js`, import.meta.url).href);
const { contabilitaInCloud, decide, definePolicy, explain, supportStatus } = await load('index');
const { aRequest, someFacts } = await load('testing');

const WORDS = {
  en: {
    head: ['situation', 'outcome', 'in words', ''],
    accepted: 'accepted',
    'needs-review': 'for review',
    refused: 'refused',
    open: 'open',
    closed: 'closed',
    link: 'try it',
    why: 'Our reason',
    twin: 'Questa pagina in italiano',
    caption: 'Examples, computed when this page was built',
  },
  it: {
    head: ['situazione', 'esito', 'in parole', ''],
    accepted: 'accolta',
    'needs-review': 'da valutare',
    refused: 'respinta',
    open: 'aperto',
    closed: 'chiuso',
    link: 'prova',
    why: 'Il nostro motivo',
    twin: 'This page in English',
    caption: 'Esempi, calcolati alla costruzione di questa pagina',
  },
};

/** After the table of each clause, what the library answers in some situations. */
export function clauseExamples(md, docs) {
  md.core.ruler.push('clause-examples', (state) => {
    const page = relative(docs, state.env.realPath ?? state.env.path ?? docs);
    if (!/^(it\/)?policy\//.test(page)) return true;
    const locale = page.startsWith('it/') ? 'it' : 'en';
    const tokens = [];
    let clause = null;
    const twin = twinOf(page, locale, docs);
    for (const [at, token] of state.tokens.entries()) {
      tokens.push(token);
      if (token.type === 'heading_close' && token.tag === 'h1' && twin !== null) {
        const link = new state.Token('html_block', '', 0);
        link.content = twin;
        tokens.push(link);
      }
      const id = /^`([\w.-]+)`/.exec(token.content)?.[1];
      if (token.type === 'inline' && state.tokens[at - 1]?.type === 'heading_open') {
        clause = id ?? null;
        // A page's clauses follow its title: no level of heading is left out.
        if (clause !== null) for (const edge of [state.tokens[at - 1], state.tokens[at + 1]]) edge.tag = 'h2';
      }
      if (token.type !== 'table_close' || clause === null) continue;
      const block = new state.Token('html_block', '', 0);
      block.content =
        whyOf(clause, locale, md.utils.escapeHtml) + tableOf(clause, locale, md.utils.escapeHtml);
      tokens.push(block);
      clause = null;
    }
    state.tokens = tokens;
    return true;
  });
}

/** A link to the same page in the other language, where there is one. */
function twinOf(page, locale, docs) {
  const name = page.replace(/^(it\/)?policy\//, '').replace(/^(README|index)\.md$/, '');
  const twin = locale === 'it' ? `policy/${name || 'README.md'}` : `it/policy/${name || 'index.md'}`;
  if (!existsSync(join(docs, twin))) return null;
  const other = locale === 'it' ? 'en' : 'it';
  const link = `${other === 'it' ? '/it' : ''}/policy/${name.replace(/\.md$/, '')}`;
  return `<p><a href="${link}" lang="${other}" hreflang="${other}">${WORDS[locale].twin}</a></p>`;
}

function whyOf(clause, locale, safe) {
  const why = reasons[clause]?.[locale];
  return why === undefined ? '' : `<p v-pre>${WORDS[locale].why}: ${safe(why)}.</p>`;
}

function tableOf(clause, locale, safe) {
  if (examples[clause] === undefined) return '';
  const words = WORDS[locale];
  const cells = (list, tag) => list.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
  const rows = examples[clause].map((example) => {
    const { verdict, text, hash } = answer(clause, example, locale);
    const situation = safe(example[locale]).replace(/`([^`]+)`/g, '<code>$1</code>');
    const outcome = `<strong class="outcome-${verdict}">${words[verdict]}</strong>`;
    const link =
      hash === null
        ? ''
        : `<a href="${locale === 'it' ? '/it' : ''}/playground/#${safe(hash)}">${words.link}</a>`;
    return `<tr>${cells([situation, outcome, safe(text), link], 'td')}</tr>`;
  });
  const head = words.head.map((name) => (name === '' ? '<td></td>' : `<th>${name}</th>`)).join('');
  return `<table v-pre class="examples"><caption>${words.caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function answer(clause, example, locale) {
  const parts = { ...example.policy };
  for (const part of ['callback', 'scope'])
    if (example[part]) parts[part] = { ...contabilitaInCloud[part], ...example[part] };
  const policy = definePolicy({ ...contabilitaInCloud, ...parts });
  const changes = Object.keys(parts).length === 0 ? {} : { policy: JSON.stringify(parts) };
  if (example.status !== undefined) {
    const status = supportStatus(example.status, policy);
    const options = { locale, audience: 'customer', timeZone: policy.timeZone };
    const hash = hashOf({ tab: 'dashboard', at: example.status, ...changes });
    return { verdict: status.open ? 'open' : 'closed', text: explain(status, options), hash };
  }
  const request = aRequest(example.request);
  const scope = { scope: 'in-scope', confidence: 1, topics: [] };
  const facts = someFacts({ ...(example.classify ? {} : { scope }), ...example.facts });
  const decision = decide(request, facts, policy);
  return {
    verdict: decision.outcome,
    text: wordsOf(decision, clause, locale),
    hash:
      request.channel === 'chat' && String(request.description).length < 500
        ? chatHash(request, facts, changes)
        : null,
  };
}

/** The reasons that rest on the clause, else all reasons, else when the call is expected. */
function wordsOf(decision, clause, locale) {
  const customer = (reason) => explain(reason, { locale, audience: 'customer' });
  const found = [...decision.reasons, ...decision.advice].filter((reason) => reason.clause === clause);
  const told = found.length > 0 ? found : decision.reasons;
  const expected =
    decision.callback === null ? [] : [explain(decision, { locale, audience: 'customer' }).split('\n')[1]];
  return [...told.map(customer), ...(decision.outcome === 'accepted' ? expected : [])].join(' ');
}

function chatHash(request, facts, changes) {
  const { plan = '', status = '', startsOn = '', endsOn = '' } = facts.subscription ?? {};
  return hashOf({
    tab: 'chat',
    at: facts.receivedAt,
    step: 2,
    phone: request.phone,
    name: request.contactName,
    text: request.description,
    known: facts.subscription === null ? 'false' : '',
    plan,
    status,
    startsOn,
    endsOn,
    earlier: facts.earlierRequests.length || '',
    slot: facts.preferredSlot === undefined ? '' : new Date(facts.preferredSlot).toISOString(),
    ...changes,
  });
}

function hashOf(values) {
  const at = new Date(values.at).toISOString().slice(0, 16);
  const entries = Object.entries({ ...values, at }).filter(
    ([, value]) => value !== '' && value !== undefined,
  );
  return new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
}
