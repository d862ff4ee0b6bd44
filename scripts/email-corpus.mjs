// Writes the messages of test/fixtures/email/own from the tables beside them: one line of a table is one message, as a
// named mail program would have sent it. Usage: node scripts/email-corpus.mjs
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const folder = join(root, 'test/fixtures/email/own');
const MAILBOX = 'contabilitaincloud@teamsystem.com';
const WHEN = 'Mon, 12 May 2025 09:30:00 +0200';

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const quoted = (text) =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
const divs = (text) =>
  text
    .split('\n')
    .map((line) => `<div>${line === '' ? '<br>' : escaped(line)}</div>`)
    .join('');
const paragraphs = (text) =>
  text
    .split('\n')
    .map((line) => `<p class="MsoNormal">${line === '' ? '<o:p>&nbsp;</o:p>' : escaped(line)}<o:p></o:p></p>`)
    .join('\n');
const breaks = (text) => escaped(text).replaceAll('\n', '<br>\n');
const block = (text) => `<blockquote type="cite">${breaks(text)}</blockquote>`;

/** How each program announces the message it answers or passes on: plain text and HTML. */
const QUOTES = {
  gmail: (q) => [
    `Il giorno lun 12 mag 2025 alle ore 09:30 ${q.name} <${q.from}> ha\nscritto:\n\n${quoted(q.text)}`,
    `<div class="gmail_quote"><div class="gmail_attr">Il giorno lun 12 mag 2025 alle ore 09:30 ${q.name} &lt;<a href="mailto:${q.from}">${q.from}</a>&gt; ha scritto:<br></div><blockquote class="gmail_quote">${breaks(q.text)}</blockquote></div>`,
  ],
  'gmail-en': (q) => [
    `On Mon, May 12, 2025 at 9:30 AM ${q.name} <${q.from}>\nwrote:\n\n${quoted(q.text)}`,
    `<div class="gmail_quote"><div class="gmail_attr">On Mon, May 12, 2025 at 9:30 AM ${q.name} &lt;${q.from}&gt; wrote:<br></div><blockquote class="gmail_quote">${breaks(q.text)}</blockquote></div>`,
  ],
  'gmail-forward': (q) => [
    `---------- Forwarded message ---------\nDa: ${q.name} <${q.from}>\nDate: lun 12 mag 2025 alle ore 09:30\nSubject: ${q.subject}\nTo: <${q.to}>\n\n\n${q.text}`,
    `<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>Da: <strong>${q.name}</strong> &lt;${q.from}&gt;<br>Date: lun 12 mag 2025 alle ore 09:30<br>Subject: ${q.subject}<br>To: &lt;${q.to}&gt;<br></div><br><br>${breaks(q.text)}</div>`,
  ],
  apple: (q) => [
    `> Il giorno 12 mag 2025, alle ore 09:30, ${q.name} <${q.from}> ha scritto:\n> \n${quoted(q.text)}`,
    `<div><blockquote type="cite"><div>Il giorno 12 mag 2025, alle ore 09:30, ${q.name} &lt;${q.from}&gt; ha scritto:</div><br>${breaks(q.text)}</blockquote></div>`,
  ],
  'apple-forward': (q) => [
    `> Inizio messaggio inoltrato:\n> \n> Da: ${q.name} <${q.from}>\n> Oggetto: ${q.subject}\n> Data: 12 maggio 2025 alle ore 09:30:00 CEST\n> A: ${q.to}\n> \n${quoted(q.text)}`,
    `<div><blockquote type="cite"><div>Inizio messaggio inoltrato:</div><br><div><b>Da: </b>${q.name} &lt;${q.from}&gt;<br></div><div><b>Oggetto: </b><b>${q.subject}</b><br></div><div><b>Data: </b>12 maggio 2025 alle ore 09:30:00 CEST<br></div><div><b>A: </b>${q.to}<br></div><br>${breaks(q.text)}</blockquote></div>`,
  ],
  outlook: (q) => [
    `-----Messaggio originale-----\nDa: ${q.name} <${q.from}> \nInviato: lunedì 12 maggio 2025 09:30\nA: ${q.to}\nOggetto: ${q.subject}\n\n${q.text}`,
    `<p class="MsoNormal">-----Messaggio originale-----<br>Da: ${q.name} &lt;${q.from}&gt; <br>Inviato: lunedì 12 maggio 2025 09:30<br>A: ${q.to}<br>Oggetto: ${q.subject}</p>${paragraphs(q.text)}`,
  ],
  'outlook-html': (q) => [
    `Da: ${q.name} <${q.from}> \nInviato: lunedì 12 maggio 2025 09:30\nA: ${q.to}\nOggetto: ${q.subject}\n\n${q.text}`,
    `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Da:</b> ${q.name} &lt;${q.from}&gt; <br><b>Inviato:</b> lunedì 12 maggio 2025 09:30<br><b>A:</b> ${q.to}<br><b>Oggetto:</b> ${q.subject}<o:p></o:p></p></div>${paragraphs(q.text)}`,
  ],
  'outlook-en': (q) => [
    `From: ${q.name} <${q.from}>\nSent: Monday, May 12, 2025 9:30 AM\nTo: ${q.to}\nSubject: ${q.subject}\n\n${q.text}`,
    `<div><p class="MsoNormal"><b>From:</b> ${q.name} &lt;${q.from}&gt; <br><b>Sent:</b> Monday, May 12, 2025 9:30 AM<br><b>To:</b> ${q.to}<br><b>Subject:</b> ${q.subject}</p></div>${paragraphs(q.text)}`,
  ],
  owa: (q) => [
    `________________________________\nDa: ${q.name} <${q.from}>\nInviato: lunedì 12 maggio 2025 09:30\nA: ${q.to}\nOggetto: ${q.subject}\n\n${q.text}`,
    `<div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg"><b>Da:</b> ${q.name} &lt;${q.from}&gt;<br><b>Inviato:</b> lunedì 12 maggio 2025 09:30<br><b>A:</b> ${q.to}<br><b>Oggetto:</b> ${q.subject}<div>&nbsp;</div></div>${divs(q.text)}`,
  ],
  thunderbird: (q) => [
    `Il 12/05/2025 09:30, ${q.name} ha scritto:\n${quoted(q.text)}`,
    `<div class="moz-cite-prefix">Il 12/05/2025 09:30, ${q.name} ha scritto:<br></div>${block(q.text)}`,
  ],
  'thunderbird-forward': (q) => [
    `-------- Messaggio Inoltrato --------\nOggetto: \t${q.subject}\nData: \tMon, 12 May 2025 09:30:00 +0200\nMittente: \t${q.name} <${q.from}>\nA: \t${q.to}\n\n\n${q.text}`.replace(
      'Mittente: ',
      'Da: ',
    ),
    `<div class="moz-forward-container"><br>-------- Messaggio Inoltrato --------<table class="moz-email-headers-table"><tbody><tr><th>Oggetto: </th><td>${q.subject}</td></tr><tr><th>Data: </th><td>Mon, 12 May 2025 09:30:00 +0200</td></tr><tr><th>Da: </th><td>${q.name} &lt;${q.from}&gt;</td></tr><tr><th>A: </th><td>${q.to}</td></tr></tbody></table><br>${breaks(q.text)}</div>`,
  ],
  samsung: (q) => [
    `-------- Messaggio originale --------\nDa: ${q.name} <${q.from}>\nData: 12/05/25 09:30 (GMT+01:00)\nA: ${q.to}\nOggetto: ${q.subject}\n\n${q.text}`,
    `<div><br></div><div align="left" dir="auto">-------- Messaggio originale --------</div><div>Da: ${q.name} &lt;${q.from}&gt;</div><div>Data: 12/05/25 09:30 (GMT+01:00)</div><div>A: ${q.to}</div><div>Oggetto: ${q.subject}</div><div><br></div>${divs(q.text)}`,
  ],
  libero: (q) => [
    `> Il 12/05/2025 09:30 CEST ${q.name} <${q.from}> ha scritto:\n>  \n>  \n${quoted(q.text)}`,
    `<blockquote type="cite"><div>Il 12/05/2025 09:30 CEST ${q.name} &lt;${q.from}&gt; ha scritto:</div><div>${breaks(q.text)}</div></blockquote>`,
  ],
  'libero-old': (q) => [
    `----Messaggio originale----\nDa: ${q.from}\nData: 12-mag-2025 9.30\nA: <${q.to}>\nOgg: ${q.subject}\n\n${q.text}`,
    `----Messaggio originale----<br>Da: ${q.from}<br>Data: 12-mag-2025 9.30<br>A: &lt;${q.to}&gt;<br>Ogg: ${q.subject}<br><br>${breaks(q.text)}`,
  ],
  roundcube: (q) => [
    `Il 2025-05-12 09:30 ${q.name} ha scritto:\n${quoted(q.text)}`,
    `<p>Il 2025-05-12 09:30 ${q.name} ha scritto:</p>${block(q.text)}`,
  ],
  yahoo: (q) => [
    ` Il lunedì 12 maggio 2025 alle ore 09:30:00 CEST, ${q.name} <${q.from}> ha scritto:  \n \n ${q.text.replaceAll('\n', '\n ')}`,
    `<div id="yahoo_quoted_1" class="yahoo_quoted"><div>Il lunedì 12 maggio 2025 alle ore 09:30:00 CEST, ${q.name} &lt;${q.from}&gt; ha scritto:</div><div><br></div>${divs(q.text)}</div>`,
  ],
};

/** What each program writes around a body. */
const CLIENTS = {
  gmail: {
    html: (body, quote) => `<div dir="ltr">${divs(body)}</div>${quote && `<br>${quote}`}`,
    charset: 'UTF-8',
    encoding: 'quoted-printable',
    id: '@mail.gmail.com',
  },
  outlook: {
    html: (body, quote) =>
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8"><style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style><!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit"/></xml><![endif]--></head><body lang="IT"><div class="WordSection1">${paragraphs(body)}${quote}</div></body></html>`,
    text: (body) => body.replaceAll('\n', '\n\n'),
    charset: 'windows-1252',
    encoding: 'quoted-printable',
    headers: { 'X-Mailer': 'Microsoft Outlook 16.0', 'Content-Language': 'it' },
  },
  owa: {
    html: (body, quote) =>
      `<html><head><style type="text/css" style="display:none;"> P {margin-top:0;} </style></head><body dir="ltr">${divs(body).replaceAll('<div>', '<div class="elementToProof">')}${quote}</body></html>`,
    charset: 'iso-8859-1',
    encoding: 'quoted-printable',
    headers: { 'Accept-Language': 'it-IT, en-US' },
  },
  apple: {
    html: (body, quote) =>
      `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">${divs(body)}${quote}</body></html>`,
    charset: 'utf-8',
    encoding: 'quoted-printable',
    headers: { 'X-Mailer': 'Apple Mail (2.3826.400)' },
  },
  iphone: { charset: 'utf-8', encoding: 'quoted-printable', headers: { 'X-Mailer': 'iPhone Mail (22D72)' } },
  thunderbird: { charset: 'UTF-8', encoding: '8bit', headers: { 'User-Agent': 'Mozilla Thunderbird' } },
  samsung: {
    html: (body, quote) =>
      `<html><head><meta charset="UTF-8"></head><body dir="auto">${divs(body)}${quote}</body></html>`,
    charset: 'utf-8',
    encoding: 'base64',
  },
  libero: {
    html: (body, quote) =>
      `<!doctype html><html><head><meta charset="UTF-8"></head><body>${divs(body).replaceAll('<div>', '<div class="default-style">')}${quote}</body></html>`,
    charset: 'UTF-8',
    encoding: 'quoted-printable',
    headers: { 'X-Mailer': 'Open-Xchange Mailer v7.10.6-Rev68' },
  },
  roundcube: { charset: 'UTF-8', encoding: '8bit', headers: { 'User-Agent': 'Roundcube Webmail/1.6.9' } },
  yahoo: {
    html: (body, quote) =>
      `<html><head></head><body><div class="ydp-wrapper">${divs(body)}</div>${quote}</body></html>`,
    charset: 'UTF-8',
    encoding: 'base64',
    headers: { 'X-Mailer': 'WebService/1.1.23737 YMailNorrin' },
  },
  plain: { charset: 'utf-8', encoding: '8bit' },
};

const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const bytesOf = (text, charset) =>
  /utf-8/i.test(charset)
    ? Buffer.from(text, 'utf8')
    : Buffer.from(
        [...text].map((letter) =>
          WINDOWS.includes(letter) ? 0x80 + WINDOWS.indexOf(letter) : letter.codePointAt(0) & 255,
        ),
      );

function encode(text, charset, encoding) {
  const bytes = bytesOf(text.replaceAll('\n', '\r\n'), charset);
  if (encoding === 'base64') return bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
  if (encoding !== 'quoted-printable') return bytes.toString('latin1');
  const hexed = bytes
    .toString('latin1')
    .replace(
      /[^\r\n\t -<>-~]|[ \t](?=\r\n|$)/g,
      (letter) => `=${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    );
  return hexed.split('\r\n').map(folded).join('\r\n');
}

/** Soft line breaks, never inside an escape. */
function folded(line) {
  const lines = [''];
  for (const [unit] of line.matchAll(/=[\dA-F]{2}|./g)) {
    if (lines.at(-1).length + unit.length > 75) lines.push('');
    lines[lines.length - 1] += unit;
  }
  return lines.join('=\r\n');
}

const wordOf = (text, charset = 'utf-8') =>
  /^[ -~]*$/.test(text) ? text : `=?${charset}?B?${bytesOf(text, charset).toString('base64')}?=`;

function part(type, text, { charset, encoding, flowed }) {
  const format = flowed && type === 'text/plain' ? '; format=flowed' : '';
  return `Content-Type: ${type}; charset="${charset}"${format}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${encode(text, charset, encoding)}`;
}

/** One message of a table as bytes. */
export function messageOf(row, number) {
  const client = { ...CLIENTS[row.client ?? 'plain'], ...row };
  const asked = {
    name: 'Assistenza',
    from: MAILBOX,
    to: 'cliente@ditta.example',
    subject: 'Assistenza telefonica',
    text: '',
    ...row.quote,
  };
  const [quoteText, quoteHtml] = row.quote ? QUOTES[row.quote.style](asked) : ['', ''];
  const place = row.quote?.place ?? 'below';
  const around = (body, quote) =>
    quote === '' ? body : place === 'above' ? `${quote}\n\n${body}` : `${body}\n\n${quote}`;
  const plain = (client.text ?? ((body) => body))(row.body);
  const text = around(plain, quoteText);
  const html = row.markup ?? client.html?.(row.body, quoteHtml);
  const id = row.id ?? `<own${number}${client.id ?? '@ditta.example'}>`;
  const headers = {
    ...(row.sender === null ? {} : { From: row.from ?? 'Ufficio <info@ditta.example>' }),
    To: row.to ?? MAILBOX,
    ...(row.cc ? { Cc: row.cc } : {}),
    Subject: row.rawSubject ?? wordOf(row.subject ?? 'Assistenza telefonica'),
    Date: WHEN,
    'Message-ID': id,
    'MIME-Version': '1.0',
    ...CLIENTS[row.client ?? 'plain'].headers,
    ...row.headers,
  };
  const head = Object.entries(headers)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n');
  if (row.raw) return Buffer.from(`${head}\r\n${row.raw.replaceAll('\n', '\r\n')}`, row.rawCharset ?? 'utf8');
  const options = { charset: client.charset, encoding: client.encoding, flowed: client.flowed };
  let content;
  if (row.htmlOnly || (row.markup && !row.both)) content = part('text/html', html, options);
  else if (html === undefined || row.textOnly) content = part('text/plain', text, options);
  else
    content = `Content-Type: multipart/alternative; boundary="=_alt_${number}"\r\n\r\n--=_alt_${number}\r\n${part('text/plain', row.emptyText ?? text, options)}\r\n--=_alt_${number}\r\n${part('text/html', html, options)}\r\n--=_alt_${number}--\r\n`;
  const message = `${head}\r\n${content}`;
  return Buffer.from(
    row.pec ? envelope(message, row, number) : row.attach ? carrier(message, row, number) : message,
    'latin1',
  );
}

/** The message as a certified-mail provider delivers it. */
function envelope(inner, row, number) {
  const edge = `----------=_pec_${number}`;
  return [
    `From: "Per conto di: ditta@pec.example" <posta-certificata@pec.gestore.example>`,
    `To: ${MAILBOX}`,
    `Subject: ${row.pec}: ${row.subject ?? 'Assistenza telefonica'}`,
    `Message-ID: <opec${number}@pec.gestore.example>`,
    ...(row.pecHeaders ?? ['X-Trasporto: posta-certificata']),
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${edge}"`,
    '',
    `--${edge}`,
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'Messaggio di posta certificata',
    '',
    "Il messaggio originale e' incluso in allegato. Gestore, tel. 02 5550 9999",
    '',
    `--${edge}`,
    'Content-Type: application/xml; name="daticert.xml"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('<postacert/>').toString('base64'),
    '',
    `--${edge}`,
    'Content-Type: message/rfc822; name="postacert.eml"',
    'Content-Disposition: attachment; filename="postacert.eml"',
    '',
    inner,
    `--${edge}--`,
    '',
  ].join('\r\n');
}

/** A message that carries another one as an attachment. */
function carrier(inner, row, number) {
  const edge = `=_fwd_${number}`;
  return [
    'From: Ufficio <info@ditta.example>',
    `To: ${MAILBOX}`,
    `Subject: ${row.attach.subject}`,
    `Message-ID: <carrier${number}@ditta.example>`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${edge}"`,
    '',
    `--${edge}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    row.attach.text,
    `--${edge}`,
    'Content-Type: message/rfc822',
    'Content-Disposition: attachment; filename="messaggio.eml"',
    '',
    inner,
    `--${edge}--`,
    '',
  ].join('\r\n');
}

/** What a row says should be read, in the form that score.mjs knows. */
function expectedOf(row) {
  const { phone = null, name = null, has = [], not = [] } = row;
  const described = has.length > 0;
  return {
    subjectOk: row.subjectOk ?? true,
    recipientOk: row.recipientOk ?? true,
    phone,
    contactName: name,
    contactNameAlso: row.nameAlso ?? [],
    descriptionMustContain: has,
    descriptionMustNotContain: not,
    missing: [
      ...(phone ? [] : ['phone']),
      ...(name ? [] : ['contactName']),
      ...(described ? [] : ['description']),
    ],
    ...(row.missingAlso ? { missingAlso: row.missingAlso } : {}),
    ...(row.phoneAlso ? { phoneAlso: row.phoneAlso } : {}),
    ...(row.automatic ? { automatic: true, skipFields: ['subjectOk', 'recipientOk'] } : {}),
    difficulty: row.level ?? 'medium',
    note: row.note,
  };
}

for (const table of readdirSync(folder).filter((file) => file.endsWith('.table.mjs'))) {
  const target = join(folder, table.replace('.table.mjs', ''));
  rmSync(target, { recursive: true, force: true });
  (await import('node:fs')).mkdirSync(target, { recursive: true });
  const { rows } = await import(join(folder, table));
  const expected = {};
  for (const [index, row] of rows.entries()) {
    const file = `${String(index + 1).padStart(3, '0')}.eml`;
    writeFileSync(join(target, file), messageOf(row, index + 1));
    expected[file] = expectedOf(row);
  }
  writeFileSync(join(target, 'expected.json'), `${JSON.stringify(expected, null, 1)}\n`);
  console.log(`${table}: ${rows.length} messages`);
}
