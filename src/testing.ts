// The public names of phone-support-policy/testing.
export { aPolicy, aRequest, aSubscription, someFacts } from './testing/builders.ts';
