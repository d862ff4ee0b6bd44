// A message that holds nothing but the sender's own words, and the number that its request should give.
import { readEmailRequest } from 'phone-support-policy/email';

export const PHONE = '+390286461234';

export const read = (text: string) =>
  readEmailRequest({
    subject: 'Assistenza telefonica',
    to: 'contabilitaincloud@teamsystem.com',
    from: 'amministrazione@ditta.invalid',
    text,
  }).request;
