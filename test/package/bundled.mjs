// The entry of the bundles: leaves the promise of its result where a page or an edge runtime finds it.
import * as main from 'phone-support-policy';
import * as calendar from 'phone-support-policy/calendar';
import * as email from 'phone-support-policy/email';
import * as scope from 'phone-support-policy/scope';
import * as testing from 'phone-support-policy/testing';
import { conformance } from './conformance.mjs';

globalThis.conformanceResult = conformance({ main, calendar, email, scope, testing }).then(JSON.stringify);
