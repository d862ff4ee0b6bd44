import {
  ASK,
  ASK_PART,
  base64,
  type Fixture,
  FROM,
  head,
  mail,
  mixed,
  multipart,
  part,
  TO,
} from './message.ts';

const NOISE_PART = part('text/plain', 'Vedi allegato.');
const forwarded = (message: string, ...headers: string[]): string =>
  part('message/rfc822', message, ...headers);

function attachedTimes(depth: number): string {
  let message = mail([], ASK);
  for (let level = 0; level < depth; level++) message = mail(['Content-Type: message/rfc822'], message);
  return message;
}

export const passedOn: Fixture[] = [
  ['a message is passed on', head(forwarded(mail([], ASK))), 'read'],
  [
    'a message is passed on in base64',
    head(forwarded(base64(mail([], ASK)), 'Content-Transfer-Encoding: base64')),
    'read',
  ],
  ['a message is passed on that is empty', head(forwarded('')), 'nothing'],
  ['a message is passed on that is headers alone', head(forwarded(`${FROM}\r\n${TO}`)), 'nothing'],
  ['a message is passed on with the boundary of its envelope', mixed(forwarded(mixed(ASK_PART))), 'any'],
  ['a message is passed on 3 times', attachedTimes(3), 'any'],
  ['a message is passed on 60 times', attachedTimes(60), 'nothing'],
  [
    'a hundred messages are passed on',
    mixed(...Array.from({ length: 100 }, () => forwarded(mail([], ASK)))),
    'read',
  ],
  ['a message is passed on from a news group', head(part('message/news', mail([], ASK))), 'any'],
  ['a message is passed on with international headers', head(part('message/global', mail([], ASK))), 'any'],
  [
    'a message is one piece of many',
    head(part('message/partial; id="a@b"; number=1; total=3', ASK)),
    'nothing',
  ],
  ['a message is a piece of none', head(part('message/partial; number=0', ASK)), 'any'],
  [
    'a message stands elsewhere',
    head(part('message/external-body; access-type=anon-ftp; site=x', 'Content-Type: text/plain')),
    'nothing',
  ],
  [
    'a message stands in a local file',
    head(part('message/external-body; access-type=local-file; name="/etc/passwd"', '')),
    'nothing',
  ],
  ['a message is of no known kind', head(part('message/x-unknown', ASK)), 'nothing'],
  [
    'a certified message is empty inside',
    `X-Trasporto: posta-certificata\r\n${mixed(NOISE_PART, part('message/rfc822; name=postacert.eml', ''))}`,
    'nothing',
  ],
  [
    'a certified message holds certified messages',
    `X-Trasporto: posta-certificata\r\n${mixed(forwarded(`X-Trasporto: posta-certificata\r\n${head(multipart('mixed', [forwarded(mail([], ASK))], 'c'))}`))}`,
    'read',
  ],
  [
    'a certified message lacks its message',
    `X-Trasporto: posta-certificata\r\n${mixed(NOISE_PART)}`,
    'nothing',
  ],
];
