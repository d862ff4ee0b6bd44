// Invented senders and numbers, as they reach the mailbox: Italian, for that is what customers write.
const head = (from: string, subject = 'Assistenza telefonica'): string[] => [
  `From: ${from}`,
  'To: contabilitaincloud@teamsystem.com',
  `Subject: ${subject}`,
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
];

export const exampleMails: readonly { name: { it: string; en: string }; raw: string }[] = [
  {
    name: { it: 'completa', en: 'complete' },
    raw: [
      ...head('Marta Cerimele <marta@studio-cerimele.example>', 'Re: Assistenza telefonica - parcelle'),
      'Buongiorno,',
      '',
      'sono Marta Cerimele, richiamatemi al 329 5550215.',
      'Quando duplico una parcella la data resta quella vecchia: come si cambia?',
      '',
      'Grazie',
      'Marta',
    ].join('\n'),
  },
  {
    name: { it: 'senza telefono', en: 'without a phone' },
    raw: [
      ...head('Alvaro Ghezzi <alvaro@ghezzi-legnami.example>'),
      'Buonasera,',
      'la stampa del registro IVA di ottobre è vuota, come mai?',
      '',
      'Referente: Alvaro Ghezzi',
    ].join('\n'),
  },
  {
    name: { it: 'con citazione', en: 'with a quotation' },
    raw: [
      ...head('Lia Sorrentino <lia@sorrentino.example>', 'R: Assistenza telefonica'),
      'Telefono: 0575 555 206 int. 3',
      'Nome: Lia Sorrentino',
      'Problema: la liquidazione IVA del terzo trimestre non comprende due fatture registrate.',
      '',
      'Il giorno 12 novembre 2026 Mario Conti ha scritto:',
      '> Mi chiami allo 06 5555 9876, il computer non si accende.',
    ].join('\n'),
  },
  {
    name: { it: 'oggetto sbagliato, API', en: 'wrong subject, API' },
    raw: [
      ...head('Ivo Ferri <ivo@ferri-software.example>', 'Richiesta informazioni'),
      'Salve, sono Ivo Ferri, tel. 06 5555 1234.',
      'Sto sviluppando una integrazione con le vostre API e il token di autenticazione scade subito.',
    ].join('\n'),
  },
  {
    name: { it: 'numero a sovrapprezzo', en: 'premium-rate number' },
    raw: [
      ...head('Nadia Orsi <nadia@orsi.example>'),
      'Sono Nadia Orsi, il mio numero è 899 123 456.',
      'Come registro una nota di credito ricevuta da un fornitore?',
    ].join('\n'),
  },
  {
    name: { it: 'risposta automatica', en: 'out of office' },
    raw: [
      'From: Paolo Riva <paolo@riva.example>',
      'To: contabilitaincloud@teamsystem.com',
      'Subject: Risposta automatica: Assistenza telefonica',
      'Auto-Submitted: auto-replied',
      '',
      'Sono fuori ufficio fino al 30 novembre. Per urgenze: 06 5555 4321.',
    ].join('\n'),
  },
];
