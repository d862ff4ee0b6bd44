// The words of which labels consist. A run of words before a colon is a label when all its words are known here and one
// of them is no mere filler.

export const phoneWords =
  `tel tel. telefono telefoni telefonico telefonici telefonica telef telef. tf cell cell. cel cel. cellulare cellulari mobile mob mob. phone telephone cellphone
  numero numeri num num. n. nr nr. n° nº recapito recapiti richiamata ricontatto callback call-back call back richiamo number fisso smartphone whatsapp wapp
  chiamare chiamarmi richiamare richiamarmi ricontattare ricontattarmi contattare contattarmi ph linea ☎ 📞 📱 t m`;
export const nameWords =
  `nome nominativo nominativi referente riferimento persona interlocutore contatto contatti cognome chiedere chiedete name contact person
  attn att.ne rif rif. ref ref. parlare richiedente referent surname firstname lastname ask speak`;
export const descriptionWords =
  `problema problematica problemi descrizione desc descr. descr richiesta richieste motivo motivazione dettaglio dettagli quesito quesiti domanda
  domande segnalazione anomalia errore issue problem description request question reason details difficoltà argomento tema dubbio caso note nota esigenza
  messaggio malfunzionamento inconveniente necessità spiegazione topic oggetto subject`;
/** Labels of what is not asked for: their values are never the phone, the name or the description. */
export const otherWords =
  `fax telefax email e-mail mail pec iva p.iva p. piva partita cf c.f. c.f codice fiscale ragione sociale ditta azienda società societa company
  indirizzo address iban fattura orario orari disponibilità reperibilità fascia fasce urgenza priorità priority data ora date time abbonamento piano plan
  licenza license user utente username account software prodotto product sede website web sito sdi univoco destinatario cliente customer id cap rea protocollo
  ordine ticket pratica versione browser piattaforma ufficio reparto availability available vat tax swift bic c/c conto corrente
  centralino switchboard skype teams linkedin facebook instagram anydesk teamviewer password pin stato paese città provincia ruolo qualifica mansione
  role title sdi: cuu albo matricola capitale consenso trattamento privacy newsletter ip`;
/** Words that qualify a label without being one. */
export const fillerWords =
  `di del dello della dei delle dell' dell d' da dal al a ad il lo la i gli le l' l un una per e ed o con in su cui quale che mi ci ti vi si of the to for my your our and or with on at
  mio mia miei mie nostro nostra nostri vostro vostra suo sua essere breve brevemente sintetica sintetico chiara diretto diretta personale aziendale
  lavoro casa cellulare utile utili valido attivo principale preferito preferita alternativo secondario altro primo secondo completo completa intero
  richiamati richiamato richiamata ricontattati ricontattato ricontattata contattati contattato contattare ricontattare richiamare chiamare chiamarmi telefonare
  riscontrato riscontrata riscontrati incontrato rilevato tecnico tecnica assistenza telefonica supporto quesito inerente relativo
  best direct full first last short brief main reach me us call back number person contact called interno int int. preferibile ricezione chiamata telefonata
  seguente desiderato disponibile reperibile sig sig. sig.ra signor signora dott dott. referenti aziendali e/o o/e nr numero dove raggiungibile raggiungermi
  raggiungibili rispondere risponde risponderà chiede voi noi loro quanto urgente attuale questo questa qui ecco mittente dati li ripeto ripetiamo`;

// What some of these words mean beyond that.

/** A line nobody is called on, and what else is not asked for, whatever words stand beside it. */
export const unwantedWords =
  `fax telefax email e-mail mail pec iban centralino switchboard p.iva iva piva orario orari`;
export const faxWords = `fax telefax`;
/** Words that name a telephone and nothing else: "Tel./Fax" is one. */
export const surePhoneWords = `tel tel. telefono telefonico cell cell. cellulare mobile phone recapito telephone`;
/** "Numero della persona": these ask for somebody's name where a phone word stands beside them. */
export const personWords = `persona person referente nome nominativo chiedere name`;
/** "Referente e telefono": name and number in one value, when a joint stands between the words. */
export const contactWords = `persona person referente nome nominativo name contatto riferimento referent`;
export const jointWords = `e ed and o e/o o/e c/c`;
/** "Nome utente", "nome azienda": no person's name. */
export const companyWords = `utente username user account azienda ditta società company sociale prodotto sito piano`;
