import { ASK, ASK_PART, type Fixture, head, mail, mixed, multipart, part } from './message.ts';

const body = `--b\r\n${ASK_PART}\r\n--b--\r\n`;
const declared = (parameter: string, marker = 'b'): string =>
  mail([`Content-Type: multipart/mixed${parameter}`], body.replaceAll('--b', `--${marker}`));

/** A text inside so many multiparts, each in a boundary of its own. */
function nested(depth: number): string {
  let inner = ASK_PART;
  for (let level = 0; level < depth; level++) inner = multipart('mixed', [inner], `level${level}`);
  return head(inner);
}

export const boundaries: Fixture[] = [
  ['no boundary is declared', declared(''), 'any'],
  ['the boundary is empty', declared('; boundary=""'), 'any'],
  ['the boundary holds spaces', declared('; boundary="a b c"', 'a b c'), 'read'],
  ['the boundary is a regular expression', declared('; boundary="(.*)+?[a]$^|"', '(.*)+?[a]$^|'), 'read'],
  ['the boundary ends in a backslash', declared('; boundary="a\\\\"', 'a\\'), 'read'],
  ['the boundary stands in single quotes', declared("; boundary='b'", "'b'"), 'read'],
  [
    'the boundary is unquoted and holds signs',
    declared('; boundary=----=_Part:1=2', '----=_Part:1=2'),
    'read',
  ],
  ['the boundary is 70 characters long', declared(`; boundary=${'x'.repeat(70)}`, 'x'.repeat(70)), 'read'],
  [
    'the boundary is 5,000 characters long',
    declared(`; boundary=${'x'.repeat(5000)}`, 'x'.repeat(5000)),
    'read',
  ],
  ['the boundary is two hyphens', declared('; boundary="--"', '--'), 'any'],
  ['the boundary holds letters outside ASCII', declared('; boundary="b\xe8"', 'b\xe8'), 'any'],
  ['the boundary is declared twice', declared('; boundary=b; boundary=c'), 'read'],
  ['the boundary is declared in capitals', declared('; BOUNDARY=b'), 'read'],
  ['the boundary goes on in pieces', declared('; boundary*0="b"; boundary*1="c"', 'bc'), 'read'],
  ['the boundary is percent-encoded', declared("; boundary*=us-ascii''%62"), 'read'],
  ['the boundary stands on a folded line', declared(';\r\n\tboundary="b"'), 'read'],
  ['the boundary stands behind a comment', declared(' (with a comment; boundary=c); boundary=b'), 'read'],
  ['the boundary has no closing quote', declared('; boundary="b'), 'read'],
  ['the boundary has blanks around it', declared('; boundary = b '), 'any'],
  ['the type ends in a semicolon', declared('; boundary=b;'), 'read'],
  ['semicolons follow each other', declared(';;; boundary=b;;'), 'read'],
  ['the boundary has no equals sign', declared('; boundary b'), 'any'],
  ['a boundary line ends in blanks', declared('; boundary=b').replace('--b\r\n', '--b \t \r\n'), 'read'],
  ['a boundary line goes on with text', declared('; boundary=b').replace('--b\r\n', '--b text\r\n'), 'any'],
  ['a boundary line begins with a blank', declared('; boundary=b').replace('--b\r\n', ' --b\r\n'), 'any'],
  ['a boundary line follows a bare CR', declared('; boundary=b').replace('\r\n--b--', '\r--b--'), 'read'],
  ['boundary lines end in bare line feeds', declared('; boundary=b').replaceAll('--b\r\n', '--b\n'), 'read'],
  ['all boundary lines end in bare CRs', declared('; boundary=b').replaceAll('--b\r\n', '--b\r'), 'any'],
  ['the end boundary is missing', declared('; boundary=b').replace('--b--\r\n', ''), 'read'],
  ['the end boundary is cut', declared('; boundary=b').replace('--b--\r\n', '--b-'), 'read'],
  [
    'there is only an end boundary',
    mail(['Content-Type: multipart/mixed; boundary=b'], '--b--\r\n'),
    'nothing',
  ],
  [
    'the end boundary comes first',
    mail(['Content-Type: multipart/mixed; boundary=b'], `--b--\r\n${body}`),
    'any',
  ],
  ['the end boundary comes twice', declared('; boundary=b').replace('--b--', '--b--\r\n--b--'), 'read'],
  ['the boundary never comes', mail(['Content-Type: multipart/mixed; boundary=b'], ASK), 'any'],
  [
    'only the preamble holds a request',
    mail(['Content-Type: multipart/mixed; boundary=b'], `${ASK}\r\n--b--`),
    'any',
  ],
  [
    'only the epilogue holds a request',
    mail(['Content-Type: multipart/mixed; boundary=b'], `--b--\r\n${ASK}`),
    'any',
  ],
  [
    'parts are empty',
    mail(['Content-Type: multipart/mixed; boundary=b'], `${'--b\r\n'.repeat(20)}${body}`),
    'read',
  ],
  ['parts are blank lines', mixed('', '\r\n\r\n', ASK_PART), 'read'],
  ['a part has no headers', mixed(`\r\n${ASK}`), 'read'],
  ['a part has headers alone', mixed('Content-Type: text/plain', ASK_PART), 'read'],
  ['a part has no blank line below its headers', mixed(`Content-Type: text/plain\r\n${ASK}`), 'any'],
  ['a part is nothing but a colon', mixed(':', ASK_PART), 'read'],
  ['an inner multipart has the same boundary', mixed(multipart('mixed', [ASK_PART])), 'any'],
  ['an inner boundary begins like the outer one', mixed(multipart('mixed', [ASK_PART], 'bb')), 'read'],
  [
    'an outer boundary begins like the inner one',
    head(multipart('mixed', [multipart('mixed', [ASK_PART], 'b')], 'bb')),
    'read',
  ],
  [
    'an inner multipart is not closed',
    mixed(multipart('mixed', [ASK_PART], 'c').replace('--c--', '')),
    'read',
  ],
  [
    'an inner multipart is closed behind the outer one',
    `${mixed(multipart('mixed', [ASK_PART], 'c').replace('--c--', ''))}--c--\r\n`,
    'read',
  ],
  ['multiparts are nested 20 deep', nested(20), 'read'],
  ['multiparts are nested 49 deep', nested(49), 'read'],
  ['multiparts are nested 60 deep', nested(60), 'nothing'],
  ['multiparts are nested 2,000 deep', nested(2000), 'nothing'],
  [
    'there are 900 parts',
    mixed(...Array.from({ length: 900 }, () => part('image/png', 'x')), ASK_PART),
    'read',
  ],
  ['there are 30,000 parts', mixed(ASK_PART, ...Array.from({ length: 30_000 }, () => 'x')), 'read'],
  [
    'the multipart says that it is base64',
    mail(['Content-Type: multipart/mixed; boundary=b', 'Content-Transfer-Encoding: base64'], body),
    'read',
  ],
  [
    'the multipart says that it is quoted-printable',
    mail(['Content-Type: multipart/mixed; boundary=b', 'Content-Transfer-Encoding: quoted-printable'], body),
    'read',
  ],
  ['the multipart is of an unknown kind', head(multipart('x-unknown', [ASK_PART])), 'read'],
  ['the multipart has no kind', mail(['Content-Type: multipart; boundary=b'], body), 'any'],
  ['MIME-Version is missing', declared('; boundary=b').replace('MIME-Version: 1.0\r\n', ''), 'read'],
];
