import { ASK, base64, type Fixture, mail, text } from './message.ts';

const quoted = (body: string, encoding = 'quoted-printable'): string =>
  text('; charset=utf-8', body, encoding);
const coded = (body: string, encoding = 'base64'): string => text('; charset=utf-8', body, encoding);
const lines = (body: string, length: number): string =>
  (body.match(new RegExp(`.{1,${length}}`, 'g')) ?? []).join('\r\n');
const ask = base64(ASK);

export const encodings: Fixture[] = [
  ['base64 is one long line', coded(ask), 'read'],
  ['base64 has lines of 76', coded(lines(ask, 76)), 'read'],
  ['base64 has lines of one letter', coded(lines(ask, 1)), 'read'],
  ['base64 has lines of 75, which part its groups', coded(lines(ask, 75)), 'read'],
  ['base64 holds letters that are none', coded(lines(ask, 60).replaceAll('\r\n', '!?\r\n-_')), 'read'],
  ['base64 is indented', coded(lines(ask, 60).replaceAll('\r\n', '\r\n   ')), 'read'],
  ['base64 lacks its padding', coded(ask.replace(/=+$/, '')), 'read'],
  ['base64 has too much padding', coded(`${ask}=====`), 'read'],
  [
    'base64 is padded line by line',
    coded(
      ASK.split('\r\n')
        .map((line) => base64(`${line}\r\n`))
        .join('\r\n'),
    ),
    'read',
  ],
  ['base64 is cut inside a group', coded(ask.slice(0, -3)), 'read'],
  ['base64 ends in NULs', coded(`${ask}\0\0\0`), 'read'],
  [
    'base64 is followed by an advertisement',
    coded(`${lines(ask, 76)}\r\n\r\nThis list is free of charge!`),
    'any',
  ],
  [
    'base64 is in letters of the other alphabet',
    coded(ask.replaceAll('+', '-').replaceAll('/', '_')),
    'read',
  ],
  ['base64 is empty', coded(''), 'nothing'],
  ['base64 is one letter', coded('Q'), 'nothing'],
  ['base64 is padding', coded('===='), 'nothing'],
  ['base64 was declared for plain text', coded(ASK), 'any'],
  ['base64 holds base64', coded(base64(lines(ask, 76))), 'any'],
  ['quoted-printable has soft breaks inside words', quoted(ASK.replace('555', '55=\r\n5')), 'read'],
  [
    'quoted-printable has soft breaks with bare line feeds',
    quoted(ASK.replace('555', '55=\n5').replaceAll('\r', '')),
    'read',
  ],
  [
    'quoted-printable has blanks behind a soft break',
    quoted(ASK.replace('Referente', 'Refe=  \r\nrente')),
    'any',
  ],
  ['quoted-printable has digits in lower case', quoted(ASK.replace('IVA', 'perch=c3=a9')), 'read'],
  ['quoted-printable has digits that are none', quoted(ASK.replace('IVA', '=XY =Z= =1')), 'read'],
  ['quoted-printable ends in an equals sign', quoted(`${ASK}=`), 'read'],
  ['quoted-printable ends in half a byte', quoted(`${ASK}=C`), 'read'],
  ['quoted-printable ends in half a letter', quoted(`${ASK}=C3`), 'read'],
  ['quoted-printable is nothing but equals signs', quoted('='.repeat(5000)), 'nothing'],
  ['quoted-printable encodes its line breaks', quoted(ASK.replaceAll('\r\n', '=0D=0A')), 'read'],
  ['quoted-printable encodes NULs', quoted(ASK.replaceAll(' ', ' =00')), 'read'],
  ['quoted-printable holds raw bytes', quoted(ASK.replace('IVA', 'perch\xc3\xa9')), 'read'],
  ['quoted-printable has a line of 100,000', quoted(`${'=20'.repeat(33_000)}\r\n${ASK}`), 'read'],
  [
    'quoted-printable encodes every byte',
    quoted([...ASK].map((letter) => `=${letter.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')),
    'read',
  ],
  ['quoted-printable was declared for base64', quoted(lines(ask, 76)), 'any'],
  ['quoted-printable is misspelt', quoted(ASK, 'quoted printable'), 'read'],
  ['the encoding is in capitals', coded(ask, 'BASE64'), 'read'],
  ['the encoding stands in quotes', coded(ask, '"base64"'), 'read'],
  ['the encoding ends in a semicolon', coded(ask, 'base64;'), 'read'],
  ['the encoding has a comment', coded(ask, '(of a part) base64'), 'read'],
  ['the encoding is folded', coded(ask, '\r\n base64'), 'read'],
  [
    'the encoding is given twice, once wrongly',
    mail(
      ['Content-Type: text/plain', 'Content-Transfer-Encoding: 7bit', 'Content-Transfer-Encoding: base64'],
      ASK,
    ),
    'any',
  ],
  ['the encoding is empty', coded(ASK, ''), 'read'],
  ['the encoding is unknown', coded(ASK, 'x-nonsense'), 'read'],
  ['the encoding is binary', coded(`${ASK}\0\xff\xfe`, 'binary'), 'read'],
  ['the encoding is 7bit and the text is not', coded(`${ASK}perch\xc3\xa9`, '7bit'), 'read'],
  [
    'the text is uuencoded',
    text('', 'begin 644 a.txt\r\n%4V]N;P``\r\n`\r\nend\r\n', 'x-uuencode'),
    'nothing',
  ],
  [
    'a uuencoded file stands below the text',
    text('', `${ASK}\r\nbegin 644 a.bin\r\n${`M${'#'.repeat(60)}\r\n`.repeat(400)}\`\r\nend\r\n`),
    'read',
  ],
  ['a uuencoded file has no end', text('', `${ASK}\r\nbegin 644 a.bin\r\n${'M####\r\n'.repeat(50)}`), 'read'],
  [
    'a yEnc file stands below the text',
    text('', `${ASK}\r\n=ybegin line=128 size=1 name=a\r\n\x9b\x9c=}\r\n=yend size=1\r\n`),
    'read',
  ],
  [
    'a BinHex file stands below the text',
    text('', `${ASK}\r\n(This file must be converted with BinHex 4.0)\r\n:$f*TEQKPH#jdH:\r\n`),
    'read',
  ],
];
