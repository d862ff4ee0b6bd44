// The stated mix of 2,000 requests: of every 20, five are refused by plan, three are out of scope, two are invalid and ten go
// through. Seeded by position: the same on every machine. Invented names and numbers.
const IN_SCOPE = [
  'Come registro una nota di credito ricevuta da un fornitore?',
  'Non trovo il registro IVA acquisti del mese scorso, dove si stampa?',
  'La fattura elettronica risulta scartata: come la correggo e la invio di nuovo?',
  'Vorrei capire come si inserisce un cespite con ammortamento ridotto.',
  'Come collego un incasso alla fattura del cliente nella prima nota?',
  'Nel bilancio di verifica non quadra il conto banche, come lo controllo?',
];
const OUT_OF_SCOPE = [
  'Non ho internet da stamattina, il router è spento e la rete non va.',
  'La stampante è guasta e il computer non si accende più.',
  'Vorrei importare gli archivi dal vecchio gestionale di un altro produttore.',
  'Come configuro la chiave API per collegare il nostro sito?',
];
const NAMES = ['Ada Bianchi', 'Bruno Neri', 'Carla Verdi', 'Dino Gallo', 'Elsa Conti'];
const PHONES = ['06 1234 5678', '+39 333 123 4567', '02/12345678', '0039 347 1234567', '+41 44 668 18 00'];
const DAY = 86_400_000;
const START = Date.parse('2027-01-04T07:00:00Z');

function caseAt(index) {
  const kind = index % 20;
  const email = index % 3 === 0;
  const outOfScope = kind >= 5 && kind < 8;
  const texts = outOfScope ? OUT_OF_SCOPE : IN_SCOPE;
  const request = {
    channel: email ? 'email' : 'chat',
    phone: kind === 8 ? 'non so' : PHONES[index % PHONES.length],
    contactName: kind === 9 ? '' : NAMES[index % NAMES.length],
    description: `${texts[index % texts.length]} (pratica ${index})`,
    ...(email ? { to: ['contabilitaincloud@teamsystem.com'], subject: 'Re: Assistenza telefonica' } : {}),
  };
  const receivedAt = START + (index % 200) * DAY + (index % 48) * 900_000;
  const plan = kind < 5 ? 'STARTER' : 'ADVANCED';
  const earlierRequests = index % 4 === 0 ? [receivedAt - 3_600_000] : [];
  return { request, facts: { receivedAt, subscription: { plan, status: 'active' }, earlierRequests } };
}

export const mix = Array.from({ length: 2000 }, (_, index) => caseAt(index));
