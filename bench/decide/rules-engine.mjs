// json-rules-engine for the rules alone: facts already read, nine conditions, no phone and no text.
import { Engine } from 'json-rules-engine';

const refuse = (name, fact, operator, value) => ({
  conditions: { all: [{ fact, operator, value }] },
  event: { type: 'refuse', params: { name } },
});

export function rulesEngine() {
  const engine = new Engine([
    refuse('plan', 'plan', 'notEqual', 'ADVANCED'),
    refuse('status', 'status', 'notEqual', 'active'),
    refuse('phone', 'phoneOk', 'equal', false),
    refuse('name', 'nameLength', 'lessThan', 1),
    refuse('description', 'descriptionLength', 'lessThan', 1),
    refuse('too long', 'descriptionLength', 'greaterThan', 2000),
    refuse('scope', 'scope', 'equal', 'out-of-scope'),
    refuse('limit', 'earlier', 'greaterThan', 5),
    refuse('channel', 'channel', 'notIn', ['chat', 'email']),
  ]);
  return ({ request, facts }, scope) =>
    engine.run({
      plan: facts.subscription.plan,
      status: facts.subscription.status,
      phoneOk: request.phone !== 'non so',
      nameLength: request.contactName.length,
      descriptionLength: request.description.length,
      scope,
      earlier: facts.earlierRequests.length,
      channel: request.channel,
    });
}
