const library = {
  main: require('phone-support-policy'),
  calendar: require('phone-support-policy/calendar'),
  email: require('phone-support-policy/email'),
  scope: require('phone-support-policy/scope'),
  testing: require('phone-support-policy/testing'),
};
require('phone-support-policy/request.schema.json');

import('./conformance.mjs')
  .then(({ conformance }) => conformance(library))
  .then((result) => console.log(JSON.stringify(result)));
