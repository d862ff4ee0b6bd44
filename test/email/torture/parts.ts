import { ASK, ASK_HTML, ASK_PART, type Fixture, head, mail, mixed, multipart, part } from './message.ts';

const HTML_PART = part('text/html; charset=utf-8', ASK_HTML);

export const parts: Fixture[] = [
  ['a text has an HTML twin', head(multipart('alternative', [ASK_PART, HTML_PART])), 'read'],
  ['the HTML twin comes first', head(multipart('alternative', [HTML_PART, ASK_PART])), 'read'],
  ['the text twin is empty', head(multipart('alternative', [part('text/plain', ''), HTML_PART])), 'read'],
  ['the HTML twin is empty', head(multipart('alternative', [ASK_PART, part('text/html', '')])), 'read'],
  [
    'twins of no known type stand beside the text',
    head(multipart('alternative', [ASK_PART, part('text/x-amp-html', '<html>'), part('text/x-watch', 'x')])),
    'read',
  ],
  [
    'HTML refers to pictures',
    head(multipart('related', [HTML_PART, part('image/png', 'x', 'Content-ID: <a@b>')])),
    'read',
  ],
  [
    'HTML refers to itself',
    head(multipart('related', [part('text/html', `${ASK_HTML}<img src="cid:a@b">`, 'Content-ID: <a@b>')])),
    'read',
  ],
  [
    'the root of related parts is the last one',
    head(
      multipart('related; start="<r>"', [
        part('image/png', 'x'),
        part('text/html', ASK_HTML, 'Content-ID: <r>'),
      ]),
    ),
    'read',
  ],
  [
    'pictures stand between texts',
    mixed(part('text/plain', 'Buongiorno,'), part('image/png', 'x', 'Content-Disposition: inline'), ASK_PART),
    'read',
  ],
  [
    'the text is an attachment',
    mixed(part('text/plain', ASK, 'Content-Disposition: attachment; filename=a.txt')),
    'nothing',
  ],
  [
    'the text is inline with a file name',
    mixed(part('text/plain; name=a.txt', ASK, 'Content-Disposition: inline; filename=a.txt')),
    'read',
  ],
  ['a disposition is unknown', mixed(part('text/plain', ASK, 'Content-Disposition: x-strange')), 'read'],
  ['a disposition is garbage', mixed(part('text/plain', ASK, 'Content-Disposition: ;;="')), 'read'],
  ['an attachment has no name', mixed(ASK_PART, part('application/octet-stream', 'x')), 'read'],
  [
    'an attachment is named like a path',
    mixed(ASK_PART, part('application/pdf; name="../../etc/passwd"', 'x')),
    'read',
  ],
  [
    'an attachment is named with 10,000 letters',
    mixed(ASK_PART, part(`application/pdf; name=${'a'.repeat(10_000)}`, 'x')),
    'read',
  ],
  [
    'the message is a picture',
    mail(['Content-Type: image/png', 'Content-Transfer-Encoding: base64'], 'iVBORw0KGgo='),
    'nothing',
  ],
  ['the message is of no type', mail(['Content-Type: application/octet-stream'], ASK), 'nothing'],
  [
    'the message is rich text',
    mail(['Content-Type: text/enriched'], `<bold>Tel.</bold> 0575 555 206`),
    'nothing',
  ],
  ['the message is RTF', mail(['Content-Type: text/rtf'], '{\\rtf1 Tel. 0575 555 206}'), 'nothing'],
  ['the message is XML', mail(['Content-Type: application/xml'], '<?xml version="1.0"?><a/>'), 'nothing'],
];
