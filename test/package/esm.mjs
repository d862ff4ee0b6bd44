import * as main from 'phone-support-policy';
import * as calendar from 'phone-support-policy/calendar';
import * as email from 'phone-support-policy/email';
import * as scope from 'phone-support-policy/scope';
import * as testing from 'phone-support-policy/testing';
import { conformance } from './conformance.mjs';

console.log(JSON.stringify(await conformance({ main, calendar, email, scope, testing })));
