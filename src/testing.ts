// The public names of phone-support-policy/testing.
export { aPolicy, aRequest, aSubscription, someFacts } from './testing/builders.ts';
export {
  type ClauseCount,
  type ClauseCoverage,
  type ClauseCoverageReport,
  clauseCoverage,
} from './testing/clause-coverage.ts';
export type { Scenario, ScenarioPolicyId } from './testing/data/scenarios.ts';
export { type MatcherResult, type SupportMatchers, supportMatchers } from './testing/matchers.ts';
export { type PolicyLaw, policyLaws } from './testing/policy-laws.ts';
export { scenarioPolicies, scenarios } from './testing/scenarios.ts';
