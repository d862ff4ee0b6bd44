// More training rows from the written ones: what a trap is made of, put around texts whose label it does not change.
// Seeded by the caller; used on training folds only, never on what is measured.

/** What cannot be done, or must be done, meanwhile: changes no label of an uncovered problem. */
const MEANWHILE = [
  'non riesco a emettere le fatture',
  'non posso chiudere la liquidazione',
  "devo inviare l'F24 entro stasera",
  'il bilancio resta lì',
  'non possiamo registrare gli incassi',
  'la prima nota è ferma',
  'salta la scadenza IVA',
  'non so come mandare le fatture ai clienti',
  'ho la LIPE da trasmettere',
  'i corrispettivi di oggi non li inserisco',
  'il commercialista aspetta i registri',
  'non vedo più le fatture ricevute',
  'niente ritenute e niente CU',
  'ho tre DDT da fatturare',
  'devo stampare il libro giornale',
  'la contabilità non si apre',
  'il gestionale non si carica',
  'non arrivo al vostro programma',
  'devo incassare un cliente',
  'le fatture elettroniche non partono',
  'non riesco a lavorare sulla contabilità',
  'lo scadenzario è da aggiornare',
  'avrei da registrare trenta acquisti',
  'devo controllare i movimenti della banca',
  'la chiusura del mese slitta',
  'non posso fare la fattura al cliente',
  'ho il cliente qui che vuole la ricevuta',
  'mi serve il registro vendite',
  'non riesco a pagare i fornitori',
  "devo mandare la comunicazione all'agenzia",
  'il solleciti non partono',
  'non scarico le fatture passive dallo SDI',
  'la PEC con la fattura resta in attesa',
  'non posso stampare i preventivi',
  'sono fermo con gli ammortamenti',
];
const THEREFORE = [
  ', quindi ',
  ' e ',
  '. ',
  ', così ',
  ' e adesso ',
  ': ',
  ', per questo ',
  ' e intanto ',
  ', risultato: ',
  '; ',
];
const THOUGH = [
  ' ma ',
  ', ma ',
  ' però ',
  ', solo che ',
  '. Però ',
  ' e ',
  ', peccato che ',
  ': ',
  ' perché ',
  ', perche ',
  ' siccome ',
  ' dato che ',
  ' ma purtroppo ',
];

/** Technical things named only to say that they are not the matter. */
const NOT_THE_MATTER = [
  'Internet funziona benissimo',
  'la connessione è ok',
  'Il pc è nuovo e va bene',
  'Non è la stampante',
  'La linea va',
  'Il router è a posto',
  'Non dipende dal computer',
  'Ho già provato con un altro browser',
  'Il wifi è veloce',
  'Windows è aggiornato',
  'La stampante stampa tutto il resto',
  'Non è un problema di rete',
  'Escludo Excel',
  'Outlook funziona',
  "L'antivirus non c'entra",
  'Il pc lo ha controllato il tecnico, è sano',
  'Ho cambiato computer ed è uguale',
  'Non uso API',
  'Non è un problema di connessione',
  'Non mi serve un corso',
  'Non devo migrare niente',
  'Il programma lo conosco già',
  'La configurazione è già fatta',
  'Gli altri siti si aprono',
  'La fibra è perfetta',
  'Non è il monitor',
  'Il lettore funziona',
  'La rete è stabile',
  'Chrome è aggiornato',
  'Ho riavviato pc e router',
  'Il sito della banca funziona',
  'Il registratore di cassa è a posto',
  'Il server è acceso',
  'Nessun guasto al pc',
  'Nessun problema di linea',
  'Driver e windows sono a posto',
  'I dati del vecchio gestionale ci sono già tutti',
  'Nessuna integrazione, faccio tutto a mano',
  "La formazione l'abbiamo già fatta",
  'Il POS funziona',
];
/** Covered things named only to say that they are not the matter. */
const PRODUCT_IS_FINE = [
  'Il vostro programma funziona',
  'Le fatture sono a posto',
  'Sul gestionale tutto regolare',
  'Non è un problema di contabilità',
  'La liquidazione è giusta',
  'Il bilancio è già chiuso',
  'La fattura è stata inviata',
  'I registri li ho già stampati',
  'Con il programma nessun problema',
  'La prima nota è aggiornata',
  'Le registrazioni le so fare',
  'Il PDF è corretto',
];
const BUT = [
  ', ma ',
  ': ',
  '. ',
  ' ma ',
  ', però ',
  '; ',
  ', eppure ',
  ', invece ',
  '. Il problema è un altro: ',
  ' e comunque ',
];

const PLACES = [
  'Dal portatile',
  "Sul pc dell'ufficio",
  'Dal tablet',
  'Con il Mac',
  'Dal cellulare',
  'Sul monitor grande',
  'Da Chrome',
  'Con Firefox',
  'Da casa in smart working',
  'Sul computer della collega',
  'Da quando ho cambiato pc',
  'Sul notebook nuovo',
  'Dal pc del magazzino',
  'in Windows 11',
  'dallo smartphone',
  'Sul server dello studio',
];

const GREETINGS = [
  'Buongiorno, ',
  'Salve, ',
  'Buonasera ',
  'ciao ',
  'Gentile assistenza, ',
  'Buongiorno, sono Carla della ditta Nervi, ',
  'salve sono il rag. Oliva, ',
  'Spett.le supporto, ',
  'Scusate, ',
  'Urgente: ',
  'aiuto! ',
  'Buondì, ',
];
const ENDINGS = [
  ' grazie',
  '. Grazie mille',
  ', potete richiamarmi?',
  ' grazie, 333 0000000',
  '. Attendo vostra chiamata',
  ' urgente',
  ', come faccio?',
  ' aiuto',
  '. Cordiali saluti',
  ', chiamatemi al 02 0000000',
  '. Cosa devo fare?',
  ', potete aiutarmi?',
];

const GOODS = [
  'una stampante laser',
  'un computer portatile',
  'il nuovo server',
  'tre monitor',
  'un router',
  'il modem in comodato',
  'un tablet per il magazzino',
  'la licenza di Office',
  "l'abbonamento all'antivirus",
  'un gruppo di continuità',
  'il registratore telematico',
  'un POS',
  'un lettore di barcode',
  'il toner della stampante',
  'la bolletta della fibra',
  'il canone ADSL',
  'la linea telefonica mobile',
  'una SIM dati',
  'il traffico internet del cellulare aziendale',
  'il dominio internet',
  "l'hosting del sito web",
  'un corso di formazione',
  'la formazione dei dipendenti',
  'un webinar a pagamento',
  'il corso sulla sicurezza',
  'le lezioni di inglese per il personale',
  'la consulenza del programmatore',
  'lo sviluppo del sito e-commerce',
  'un connettore API comprato da terzi',
  'il canone del servizio cloud',
  'la migrazione dei dati fatta dal tecnico',
  'la riparazione del pc',
  'la sostituzione del disco',
  'la manutenzione delle stampanti',
  "l'installazione della rete",
  'il cablaggio degli uffici',
  'il software gestionale',
  'la licenza di Windows',
  'il canone Microsoft 365',
  'la PEC',
  'la firma digitale',
  'un hard disk esterno',
  'una chiavetta USB',
  'lo smartphone aziendale',
  'una webcam',
  'il noleggio della fotocopiatrice',
  'il leasing dei computer',
  'un vecchio pc rottamato',
  'la vendita di un notebook usato',
  'il plotter',
  "l'assistenza informatica",
  'lo smaltimento dei toner',
  'un centralino telefonico',
  'la fattura Vodafone',
  'la fattura TIM',
  'la bolletta Fastweb',
  'la fattura Google Ads',
  'la fattura Amazon Web Services',
  'la fattura di Zoom',
  'la fattura Adobe',
  'le commissioni Stripe',
  'le commissioni del POS',
  'il canone di Shopify',
];
const BOOKING = [
  'Come registro {x}?',
  'in che conto metto {x}',
  'Che aliquota IVA uso per {x}?',
  'registrazione di {x}',
  "Dove inserisco l'acquisto di {x}?",
  '{x}: cespite o spesa?',
  'Ho comprato {x}, come lo contabilizzo?',
  '{x}, IVA detraibile al 50%?',
  'come si ammortizza {x}',
  'Devo stornare la fattura di {x}',
  'Ho registrato {x} due volte, come elimino il doppione?',
  'per {x} che causale serve',
  'Abbiamo venduto {x}, come faccio la fattura?',
  'la fattura di {x} è arrivata in reverse charge, come la inserisco?',
  "{x} dall'estero: autofattura TD17 o TD18?",
  'Vorrei capire come contabilizzare {x}',
  "Come risconto {x} a cavallo d'anno?",
  'ritenuta su {x}, come la metto',
  'dismissione di {x} dal libro cespiti',
  'Il fornitore di {x} ha mandato una nota di credito',
  'Non trovo la fattura di {x} tra gli acquisti',
  'scadenza di pagamento per {x} sbagliata',
  'indetraibilità su {x}: dove si imposta?',
  'quota di ammortamento di {x} non calcolata',
  'reg. fatt. {x}',
];

const lowered = (text) => (/^[A-ZÀ-Ü][a-zà-ü' ]/.test(text) ? text[0].toLowerCase() + text.slice(1) : text);
const ended = (text) => text.replace(/[\s.?!]+$/, '');

function typo(text, next) {
  const words = text.split(' ');
  const count = 1 + Math.floor(next() * Math.max(1, words.length / 6));
  for (let n = 0; n < count; n++) {
    const at = Math.floor(next() * words.length);
    const word = words[at];
    if (word.length < 5) continue;
    const i = 1 + Math.floor(next() * (word.length - 3));
    const kind = Math.floor(next() * 4);
    if (kind === 0) words[at] = word.slice(0, i) + word.slice(i + 1);
    else if (kind === 1) words[at] = word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
    else if (kind === 2) words[at] = word.slice(0, i) + word[i] + word.slice(i);
    else words[at] = word.slice(0, i) + 'abcdefghilmnoprstuvz'[Math.floor(next() * 20)] + word.slice(i + 1);
  }
  return words.join(' ');
}

/** New rows from `rows`; each keeps the theme of the row that it was made from. */
export function augment(rows, next, weight = 0.4) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const single = rows.filter((row) => !row.mixed && row.labels.length === 1);
  const short = (row) => row.text.length < 160;
  const covered = single.filter((row) => row.labels[0] === 'correct-use' && short(row));
  const technical = single.filter(
    (row) => ['internet-connection', 'hardware', 'os-or-third-party'].includes(row.labels[0]) && short(row),
  );
  const uncovered = single.filter((row) => !['correct-use', 'unclear'].includes(row.labels[0]) && short(row));
  const out = [];
  const add = (row, text) => out.push({ ...row, text, weight });
  for (const row of technical) {
    if (next() < 0.5) add(row, ended(row.text) + pick(THEREFORE) + pick(MEANWHILE));
    if (next() < 0.5) {
      const what = pick(MEANWHILE);
      add(row, what[0].toUpperCase() + what.slice(1) + pick(THOUGH) + lowered(row.text));
    }
  }
  for (const row of covered) {
    if (next() < 0.35) add(row, pick(NOT_THE_MATTER) + pick(BUT) + lowered(row.text));
    if (next() < 0.1) add(row, `${ended(row.text)}. ${pick(NOT_THE_MATTER)}`);
    if (next() < 0.2) add(row, `${pick(PLACES)} ${lowered(row.text)}`);
  }
  for (const row of uncovered)
    if (next() < 0.15) add(row, pick(PRODUCT_IS_FINE) + pick(BUT) + lowered(row.text));
  for (const row of single) {
    if (row.labels[0] !== 'unclear' && short(row) && next() < 0.12)
      add(row, pick(GREETINGS) + lowered(row.text));
    if (row.labels[0] !== 'unclear' && short(row) && next() < 0.12) add(row, ended(row.text) + pick(ENDINGS));
    if (row.text.length > 12 && next() < 0.25) add(row, typo(row.text, next));
  }
  for (const good of GOODS) {
    for (let n = 0; n < 4; n++) {
      const text = pick(BOOKING).replace('{x}', good);
      out.push({ text, labels: ['correct-use'], also: [], mixed: false, theme: 'augmented-goods', weight });
    }
  }
  return out;
}
