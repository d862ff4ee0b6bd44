// Messages of a given size, ordinary and hostile, each made of one thing: for measurements of memory and time.

const TO =
  'From: Ada Neri <ada@example.it>\r\nTo: contabilitaincloud@teamsystem.com\r\nSubject: Assistenza telefonica\r\n';
const ASK =
  'Tel. 0575 555 206\r\nReferente: Ada Neri\r\nProblema: la stampa del registro IVA resta vuota.\r\n';
const type = (value, encoding = '8bit') =>
  `${TO}MIME-Version: 1.0\r\nContent-Type: ${value}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;
const PLAIN = type('text/plain; charset=utf-8');
const HTML = type('text/html; charset=utf-8');
const MIXED = `${type('multipart/mixed; boundary=b')}--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${ASK}`;
const BASE64_LINE = `${'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAx'}\r\n`;
const WRAPPED = 'Quando stampo il registro la pagina esce vuota e il totale non corrisponde.\r\n';

/** Head, the piece that is repeated up to the size, tail. */
const SHAPES = {
  'text, wrapped lines': [PLAIN + ASK, WRAPPED],
  'text, quoted-printable': [
    type('text/plain; charset=utf-8', 'quoted-printable') + ASK,
    `perch=C3=A9 ${WRAPPED}`,
  ],
  'text in base64': [type('text/plain; charset=utf-8', 'base64'), BASE64_LINE],
  'attachment in base64': [
    `${MIXED}--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n`,
    BASE64_LINE,
    '--b--\r\n',
  ],
  'HTML of a mail program': [
    HTML,
    '<p class="MsoNormal"><span style="font-size:11.0pt">La stampa &egrave; vuota<o:p></o:p></span></p>\r\n',
  ],
  'thread of quoted lines': [PLAIN + ASK, `> ${WRAPPED}`],
  'one line of text': [PLAIN, 'la stampa del registro '],
  'one line, not ASCII': [PLAIN, 'perché € '],
  'one letter': [PLAIN, 'a'],
  'empty lines': [PLAIN, '\n'],
  'lines of one letter': [PLAIN, 'a\r\n'],
  'lines of 60 letters': [PLAIN, `${'a'.repeat(60)}\r\n`],
  'quoted empty lines': [PLAIN, '>\n'],
  'no charset, accents in windows-1252': [`${TO}\r\n`, 'perch\xe9 \xe8 vuota '],
  'no charset, wrapped, in windows-1252': [`${TO}\r\n`, `perch\xe9 ${WRAPPED}`],
  'bytes that are nothing': [PLAIN, '\xff'],
  'text in UTF-16': [type('text/plain; charset=utf-16le'), 'a\0\xac\x20'],
  'text in GB18030': [type('text/plain; charset=gb18030'), '\xd6\xd0\xce\xc4'],
  'header of one line': [`${TO}X-Long: `, 'a'],
  'subject of one line': ['Subject: ', 'Assistenza telefonica '],
  'subject of encoded words': ['Subject:', ' =?utf-8?Q?perch=C3=A9?=\r\n'],
  headers: [TO, 'X-A: b\r\n'],
  addresses: [`${TO}Cc: `, 'Ada <a@b.it>, '],
  'comments in addresses': [`${TO}Cc: `, 'a@b.it ((('],
  'parameters of a type': [`${TO}Content-Type: text/plain`, '; a*0=b'],
  'empty parts': [MIXED, '--b\r\n\r\n'],
  'small parts': [MIXED, '--b\r\nContent-Type: text/plain\r\n\r\na\r\n'],
  'small parts, quoted-printable': [MIXED, '--b\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\na\r\n'],
  'small attachments': [
    MIXED,
    '--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD\r\n',
  ],
  'parts in text and HTML by turns': [
    MIXED,
    '--b\r\nContent-Type: text/html\r\n\r\n<b>a</b>\r\n--b\r\nContent-Type: text/plain\r\n\r\na & b\r\n',
  ],
  'attached messages': [MIXED, `--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: a\r\n\r\n${ASK}`],
  'a long attached message': [
    `${MIXED}--b\r\nContent-Type: message/rfc822; name=postacert.eml\r\n\r\n${PLAIN}`,
    WRAPPED,
    '--b--\r\n',
  ],
  'a long attached message, no charset': [
    `${MIXED}--b\r\nContent-Type: message/rfc822; name=postacert.eml\r\n\r\n${TO}\r\n`,
    `perch\xe9 ${WRAPPED}`,
    '--b--\r\n',
  ],
  'HTML behind a text': [
    `${MIXED}--b\r\nContent-Type: text/html\r\n\r\n`,
    '<p>perch&eacute; a &amp; b</p>\r\n',
  ],
  'text behind HTML': [
    `${type('multipart/mixed; boundary=b')}--b\r\nContent-Type: text/html\r\n\r\n<p>a</p>\r\n--b\r\nContent-Type: text/plain\r\n\r\n`,
    WRAPPED,
  ],
  'long HTML parts': [
    MIXED,
    `--b\r\nContent-Type: text/html\r\n\r\n${'<p>perch&eacute; a &amp; b</p>\r\n'.repeat(75_000)}`,
  ],
  'HTML parts': [
    MIXED,
    `--b\r\nContent-Type: text/html\r\n\r\n${'<p>perch&eacute; a &amp; b</p>\r\n'.repeat(2000)}`,
  ],
  'flowed text': [type('text/plain; charset=utf-8; format=flowed'), WRAPPED.replace('.', ' ')],
  'lines that end in an equals sign': [PLAIN, '=\n'],
  'lines with a bare CR': [PLAIN, 'a\r'],
  'nested parts': [TO, 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n'],
  'lines that look like boundaries': [MIXED, '--bb\r\n'],
  'HTML, one line': [HTML, 'la stampa del registro '],
  'HTML tags': [HTML, '<b>'],
  'HTML line breaks': [HTML, '<br>'],
  'HTML paragraphs': [HTML, '<p>a</p>'],
  'HTML blockquotes': [HTML, '<blockquote>a'],
  'HTML cells': [HTML, '<td>a</td>'],
  'HTML entities': [HTML, '&egrave;'],
  'HTML references': [HTML, '&#x20ac;'],
  'HTML comments': [HTML, '<!--a-->'],
  'HTML open tags': [HTML, '<a '],
  'HTML hidden': [HTML, '<div style="display:none">a'],
};

export const shapes = Object.keys(SHAPES);

/** One byte a character: what is to be UTF-8 stands as such in the table's text, the rest is written as `\xNN`. */
export function messageOf(shape, size) {
  const [head, piece, tail = ''] = SHAPES[shape].map((text) =>
    /[\u0100-\uffff]/.test(text) ? Buffer.from(text) : Buffer.from(text, 'latin1'),
  );
  const message = Buffer.alloc(size);
  message.fill(piece, head.copy(message));
  if (tail.length > 0) tail.copy(message, size - tail.length);
  return message;
}
