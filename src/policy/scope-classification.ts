import type { ClauseId } from './clauses.ts';

/** The six topics that the policy leaves out. */
export type OutOfScopeTopic =
  | 'internet-connection'
  | 'hardware'
  | 'os-or-third-party'
  | 'api'
  | 'migration'
  | 'training-or-setup';

export type TopicFinding = {
  topic: 'correct-use' | OutOfScopeTopic | (string & {});
  clause: ClauseId;
  /** 0–1. */
  score: number;
  /** Where in the original text, in UTF-16 units, half-open. */
  evidence: { start: number; end: number }[];
};

/** Whether a description is help with the correct use of the product, and the words that tell. */
export type ScopeClassification = {
  scope: 'in-scope' | 'out-of-scope' | 'mixed' | 'unclear';
  /** 0–1. */
  confidence: number;
  /** Best first, also when unclear. When the scope is `out-of-scope`, every topic but `correct-use` is a ground. */
  topics: TopicFinding[];
};

/** The clause that leaves a topic out; topics that a policy adds rest on `scope.correct-use`: nothing else is covered. */
export function clauseOfTopic(topic: string): ClauseId {
  switch (topic) {
    case 'internet-connection':
      return 'scope.no-internet';
    case 'hardware':
      return 'scope.no-hardware';
    case 'os-or-third-party':
      return 'scope.no-os-or-third-party';
    case 'api':
      return 'scope.no-api';
    case 'migration':
      return 'scope.no-migration';
    case 'training-or-setup':
      return 'scope.no-training-or-setup';
    default:
      return 'scope.correct-use';
  }
}
