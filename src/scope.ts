// The public names of phone-support-policy/scope.
export { contabilitaInCloud } from './policy/contabilita-in-cloud.ts';
export type { SupportPolicy } from './policy/document.ts';
export type { OutOfScopeTopic, ScopeClassification, TopicFinding } from './policy/scope-classification.ts';
export { classifyScope } from './scope/classify-scope.ts';
