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
  SUBJECT,
} from './message.ts';

const NOISE_PART = part('text/plain', 'Vedi allegato.');
const calendar = (method: string): string =>
  part(`text/calendar; method=${method}`, `BEGIN:VCALENDAR\r\nMETHOD:${method}\r\nEND:VCALENDAR`);
const status = part(
  'message/delivery-status',
  'Final-Recipient: rfc822; a@b.it\r\nAction: failed\r\nStatus: 5.1.1',
);
const receipt = part(
  'message/disposition-notification',
  'Final-Recipient: rfc822;a@b.it\r\nDisposition: manual-action; displayed',
);
const forwarded = (message: string): string => part('message/rfc822', message);

export const kinds: Fixture[] = [
  ['a digest holds messages', head(multipart('digest', [`\r\n${FROM}\r\n${SUBJECT}\r\n\r\n${ASK}`])), 'read'],
  [
    'a digest holds digests',
    head(multipart('digest', [multipart('digest', [`\r\n${SUBJECT}\r\n\r\n${ASK}`], 'c')])),
    'any',
  ],
  [
    'a report says that a message was not delivered',
    head(multipart('report; report-type=delivery-status', [NOISE_PART, status, forwarded(mail([], ASK))])),
    'nothing',
  ],
  [
    'a report says that a message was read',
    head(multipart('report; report-type=disposition-notification', [NOISE_PART, receipt])),
    'nothing',
  ],
  ['a report is empty', head(multipart('report', [])), 'nothing'],
  [
    'a message is signed with PGP',
    head(
      multipart('signed; protocol="application/pgp-signature"', [
        ASK_PART,
        part('application/pgp-signature', '-----BEGIN PGP SIGNATURE-----'),
      ]),
    ),
    'read',
  ],
  [
    'a message is signed with S/MIME',
    head(
      multipart('signed; protocol="application/pkcs7-signature"', [
        ASK_PART,
        part('application/pkcs7-signature; name=smime.p7s', 'MIAGCSqG', 'Content-Transfer-Encoding: base64'),
      ]),
    ),
    'read',
  ],
  ['a signed message lacks its signature', head(multipart('signed', [ASK_PART])), 'read'],
  [
    'a message is signed around its text',
    mail(
      [
        'Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m',
        'Content-Transfer-Encoding: base64',
      ],
      base64(ASK),
    ),
    'nothing',
  ],
  [
    'a message is encrypted',
    head(
      multipart('encrypted; protocol="application/pgp-encrypted"', [
        part('application/pgp-encrypted', 'Version: 1'),
        part('application/octet-stream', '-----BEGIN PGP MESSAGE-----'),
      ]),
    ),
    'nothing',
  ],
  [
    'a text is signed in itself',
    mail(
      [],
      `-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA256\r\n\r\n${ASK}\r\n-----BEGIN PGP SIGNATURE-----\r\niQEz\r\n-----END PGP SIGNATURE-----`,
    ),
    'read',
  ],
  [
    'parts are to be shown at once',
    head(multipart('parallel', [ASK_PART, part('audio/basic', 'x')])),
    'read',
  ],
  [
    'an attachment comes from a Macintosh',
    mixed(
      ASK_PART,
      multipart('appledouble', [part('application/applefile', 'x'), part('application/pdf', 'y')], 'c'),
    ),
    'read',
  ],
  ['parts replace each other', head(multipart('x-mixed-replace', [NOISE_PART, ASK_PART])), 'read'],
  [
    'parts are fields of a form',
    head(multipart('form-data', [part('text/plain', ASK, 'Content-Disposition: form-data; name=a')])),
    'read',
  ],
  [
    'parts are ranges of bytes',
    head(multipart('byteranges', [part('text/plain', ASK, 'Content-Range: bytes 0-9/20')])),
    'read',
  ],
  [
    'Outlook wrapped the message in winmail.dat',
    mail(
      ['Content-Type: application/ms-tnef; name=winmail.dat', 'Content-Transfer-Encoding: base64'],
      'eJ8+IgAA',
    ),
    'nothing',
  ],
  [
    'winmail.dat stands beside the text',
    mixed(ASK_PART, part('application/ms-tnef; name=winmail.dat', '\x78\x9f\x3e\x22')),
    'read',
  ],
  [
    'an invitation stands beside the text',
    head(multipart('alternative', [ASK_PART, calendar('REQUEST')])),
    'read',
  ],
  ['the message is an invitation', head(calendar('REQUEST')), 'nothing'],
  ['the message answers an invitation', head(calendar('REPLY')), 'nothing'],
  [
    'an invitation is broken',
    mixed(ASK_PART, part('text/calendar; method=', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT')),
    'read',
  ],
];
