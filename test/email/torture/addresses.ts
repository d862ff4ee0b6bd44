import { ASK, type Fixture, FROM, SUBJECT, utf8 } from './message.ts';

const MAILBOX = 'contabilitaincloud@teamsystem.com';
const sentTo = (value: string): string => [FROM, `To: ${value}`, SUBJECT, '', ASK].join('\r\n');
const sentFrom = (value: string): string =>
  [`From: ${value}`, `To: ${MAILBOX}`, SUBJECT, '', ASK].join('\r\n');

/** Whether the mailbox of the policy is among the addresses does not matter here: the number below is read all the same. */
export const addresses: Fixture[] = (
  [
    ['the mailbox stands in a group', sentTo(`Support: ${MAILBOX}, a@b.it;`)],
    ['a group is empty', sentTo('undisclosed-recipients:;')],
    ['a group has no end', sentTo(`Support: ${MAILBOX}`)],
    ['a group stands in a group', sentTo(`A: B: ${MAILBOX};;`)],
    ['2,000 groups are nested', sentTo('A:'.repeat(2000))],
    ['comments stand in an address', sentTo(`(to) contabilitaincloud(x)@(y)teamsystem.com (z)`)],
    ['comments are nested', sentTo(`Ada (a (b (c))) <${MAILBOX}>`)],
    ['comments have no end', sentTo(`${MAILBOX} (((`)],
    ['20,000 comments have no end', sentTo('('.repeat(20_000))],
    ['a name holds commas', sentTo(`"Neri, Ada" <${MAILBOX}>`)],
    ['a name holds escaped quotes', sentTo(`"Ada \\"la\\" Neri" <${MAILBOX}>`)],
    ['a name has no closing quote', sentTo(`"Ada <${MAILBOX}>`)],
    ['a name holds another address', sentTo(`"${MAILBOX}" <other@example.it>`)],
    ['a name is encoded', sentTo(`=?utf-8?Q?Ad=C3=A0?= <${MAILBOX}>`)],
    ['a name is encoded and holds an address', sentTo(`=?utf-8?Q?<a@b.it>,?= <${MAILBOX}>`)],
    ['a name is raw UTF-8', sentTo(`${utf8('Adà')} <${MAILBOX}>`)],
    ['a name is 50,000 letters long', sentTo(`${'a '.repeat(25_000)}<${MAILBOX}>`)],
    ['an address is a route', sentTo(`<@a.it,@b.it:${MAILBOX}>`)],
    ['an address has no closing bracket', sentTo(`Ada <${MAILBOX}`)],
    ['an address has no opening bracket', sentTo(`Ada ${MAILBOX}>`)],
    ['an address is brackets alone', sentTo('<>')],
    ['an address is an at sign', sentTo('@')],
    ['an address has two at signs', sentTo(`a@${MAILBOX}`)],
    ['an address is in quotes', sentTo('"contabilitaincloud"@teamsystem.com')],
    ['an address has a literal domain', sentTo('a@[127.0.0.1], b@[IPv6:::1]')],
    ['an address has an international domain', sentTo(`${utf8('adà@esempio.cittè')}, a@xn--p1ai`)],
    ['addresses are parted by semicolons', sentTo(`a@b.it; ${MAILBOX}; c@d.it`)],
    ['addresses are parted by blanks', sentTo(`a@b.it ${MAILBOX}`)],
    ['addresses are parted by nothing but commas', sentTo(','.repeat(20_000))],
    [
      'there are 5,000 addresses',
      sentTo(Array.from({ length: 5000 }, (_, n) => `a${n}@b.it`).join(',\r\n ')),
    ],
    ['there is no address', sentTo('')],
    ['the recipients are missing', [FROM, SUBJECT, '', ASK].join('\r\n')],
    [
      'the recipients are given in 500 headers',
      [FROM, ...Array.from({ length: 500 }, (_, n) => `To: a${n}@b.it`), SUBJECT, '', ASK].join('\r\n'),
    ],
    ['the sender is missing', [`To: ${MAILBOX}`, SUBJECT, '', ASK].join('\r\n')],
    ['the sender is a group', sentFrom('A: a@b.it, c@d.it;')],
    ['the sender is two persons', sentFrom('a@b.it, Ada <c@d.it>')],
    ['the sender is a name alone', sentFrom('Ada Neri')],
    ['the sender is garbage', sentFrom('\0\x01<<<>>>"(\\')],
    ['the sender is 50,000 backslashes', sentFrom(`"${'\\'.repeat(50_000)}`)],
  ] as const
).map(([sentence, raw]) => [sentence, raw, 'read']);
