// What people write around a request: greetings, thanks, requests to be called. Each pattern reads one clause.

export const greeting =
  /^[\s,;.!*_"'«-]*(?:(?:buon ?giorno|buona ?sera|buon ?pomeriggio|buondì|bongiorno|salve|ciao|hello|hi|hey|dear|good (?:morning|afternoon|evening)|gentil(?:e|i|issim\w)|gent\.?(?:mi|ma|mo|li|le)?|egregi[oa]?|spett(?:abile|\.?(?:le|li)?)|cari|caro|cara|alla cortese attenzione|alla c\.a\.|c\.a\.|att\.ne|to whom it may concern)(?![\p{L}])[.]?)(?:[ ,]{1,2}(?:a tutti|tutti|a voi|a lei|all|there|team|sir|madam|or|sirs|everyone|staff|assistenza|supporto|support|servizio clienti|operatore|operatrice|colleghi|signori|signore|signora|signor|clienti|cliente|assistenza clienti|assistenza telefonica|contabilità in cloud|teamsystem|teamsystem|help ?desk|ragazzi|gentili|buongiorno|salve|di nuovo|again|customer service|e buon (?:anno|lavoro)|dottore|dottoressa|(?:sig|dott|dr|rag|ing|geom|avv|mr|mrs|ms)(?:\.? ?(?:ra|ssa|na))?\.? \p{L}{2,20}(?: \p{L}{2,20})?(?=,))(?![\p{L}]))*[\s,;.!:–-]*/iu;

/** A line with which a message ends. */
export const closing =
  // slow-regex-ok: anchored, and none of its repeats is open
  /^[\s*_>-]{0,4}(?:(?:(?:un |i (?:nostri |miei |più )?|i più |con i più |porgo |porgiamo |colgo l'occasione per )?(?:cordiali|distinti|migliori|cari|affettuosi|sinceri|rinnovati|molti) saluti|cordialmente|cordialità|(?:un )?cordiale saluto|un saluto|saluti|saluto|(?:vi |la |ti )?saluto|distintamente|buona (?:giornata|serata|settimana|domenica|notte)|buon (?:lavoro|weekend|fine settimana|proseguimento|pomeriggio)|buone (?:feste|vacanze)|a presto|a risentirci|a dopo|in attesa(?: di)?|resto in attesa|rimango in attesa|restiamo in attesa|rimaniamo in attesa|attendo (?:un |vostr|cortes|riscontro|notizie|sue|vostre|chiamata|la )|attendiamo (?:un |vostr|cortes|riscontro|notizie)|resto a disposizione|rimango a disposizione|rimaniamo a disposizione|restiamo a disposizione|ringrazi(?:o|amo|ando|andovi|andola)|vi ringrazi\w+|la ringrazi\w+|ti ringrazio|(?:molte |mille |tante )?grazie(?: mille| infinite| tante| molte| in anticipo| anticipatamente| per l| per la| della| dell'| di tutto| e | a | ancora|[.,!;\s]|$)|(?:kind|best|warm|kindest|many) regards|regards|best(?: wishes)?|sincerely|yours (?:sincerely|faithfully|truly)|(?:many )?thanks(?: in advance| a lot| again)?|thank you|cheers|looking forward|have a (?:nice|good|great)|cordially|ciao|grz|thx|tnx|rgds|cdt)(?![\p{L}]))/iu;

/** A whole sentence of thanks, greeting or waiting, with no problem in it. */
export const polite =
  /^[\s,;.!*_-]*(?:e |ed |and )?(?:(?:molte |mille |tante |un )?grazie|(?:vi |la |ti )?ringrazi(?:o|amo|ando|andovi|andola|are)|saluti|cordiali|distinti|buona (?:giornata|serata)|buon lavoro|a presto|(?:resto|rimango|restiamo|rimaniamo|sono|in) (?:in )?(?:attesa|a disposizione)|attend(?:o|iamo)|aspett(?:o|iamo)|thank|thanks|kind regards|best regards|regards|cheers|looking forward|scusate|scusi|mi scuso|chiedo scusa|sorry)(?![\p{L}])/iu;

/** A request to be called, or an announcement of the data: nothing about the problem. */
export const callbackAsk =
  /(?:(?<![\p{L}])(?:ri)?(?:chiam(?:at[aeoi]|armi|arci|atemi|ateci|ate|are|arlo|arla|asse|assero|i|ami|ino|o|erete|erà)|contatt(?:at[aeoi]|armi|arci|atemi|ateci|are|arlo|arla|i|ami|o|ino|asse)|telefon(?:are|armi|arci|atemi|ateci|i|o|ami|ata))(?![\p{L}])|(?<![\p{L}])(?:ricontatt|richiamat|richiamar|raggiung(?:ibil|ermi|erci|eteci|etemi)|reperibil|rintracciabil(?!it)|rispond(?:o|iamo|e) (?:al|a questo|sempre))|(?:mi|ci) (?:trov(?:a|ate)|può trovare|potete trovare)|disponibil[ei] (?:al|dalle|dopo|fino|tutt|tra|solo|nel|la|il|per (?:una|la|essere))|(?<![\p{L}])(?:un|una|il|la|di|vostra|vostro|per) (?:ri)?(?:chiamata|contatto|ricontatto|telefonata|callback)|call (?:me|us|back)|phone (?:me|us)|ring me|give me a (?:call|ring)|callback|be called|reach(?:ed)? (?:me|us|at|on)|my (?:phone )?number|my mobile|(?:il |mio |nostro |al )(?:mio |nostro )?(?:numero|recapito|cellulare|telefono|tel\.?|cell\.?|fisso|contatto)(?! (?:di (?:lotto|protocollo|serie|ordine|fattur|document|registr|partita|conto|bolla|ddt|matricola|prevent)|d'ordine|progressivo|fattur|document|del(?:la|le|l')? ))|chied(?:ere|ete|a) (?:di|del|della|per)(?= ?(?:me\b|\p{Lu}|sig|dott|rag|ing))|lasci(?:o|amo) (?:il|i|un|qui|di seguito)|parlare con|in alternativa|fuori dall'orario|whatsapp)/iu;

/** Sentences that only announce or ask for support. */
export const noContent =
  // slow-regex-ok: at most 200 characters reach it
  /^[\s,;.:!*_"'«»()-]*(?:e |ed |and |ma )?(?:ecco(?:vi|le|mi|ci)?(?: (?:qui|qua|a voi|i (?:miei )?dati|i dati richiesti|quanto richiesto|i nostri dati|le informazioni|come richiesto|tutto))*|(?:di |qui di |a )?seguito(?: (?:i|le|ai|alla|alle) .{0,60})?|(?:come|facendo seguito) (?:da|a|alla|al|d') ?(?:oggetto|accordi|richiest[ao]|vostra (?:richiesta|mail)|indicazion[ei]|telefonata|colloquio).{0,40}|(?:con la presente )?(?:vi |le )?(?:chied(?:o|iamo)|richied(?:o|iamo)|vorre(?:i|mmo)|desider(?:o|iamo)|avre(?:i|mmo) bisogno(?: di)?|ho bisogno(?: di)?|abbiamo bisogno(?: di)?|necessit(?:o|iamo)(?: di)?|gradire(?:i|mmo)|serve|mi serve|richiesta(?: di)?|prenot(?:o|iamo|are)|vorrei prenotare) (?:cortesemente |gentilmente |di |una? |d')*(?:(?:ricevere|avere|richiedere|prenotare|fissare|ottenere|parlare con) )?(?:una? |l'|il |un')*(?:ulteriore )?(?:assistenza|supporto|aiuto|telefonata|chiamata|contatto|appuntamento|operatore|tecnico|ricontatto|un operatore)(?: (?:telefonic[oa]|urgente|telefonico per favore|per favore|appena possibile|al più presto|quanto prima|grazie|tecnic[oa]|in merito|il prima possibile))*|i (?:miei |nostri )?dati(?: (?:richiesti|sono|per|di).{0,50})?|dati(?: (?:per|richiesti|di|del).{0,50})?|here (?:are|is) (?:my|our|the) (?:details|data|info\w*).{0,30}|see (?:below|above)|vedi sotto|urgente|urgentissimo|urgent|please|per (?:favore|cortesia|piacere)|cortesemente|gentilmente|appena (?:possibile|potete|può)|(?:il|al|quanto) (?:prima|più presto)(?: possibile)?|as soon as possible|asap|in (?:mattinata|giornata)|oggi|domani|(?:solo|anche|meglio|preferibilmente|possibilmente)(?: .{0,30})?|assistenza(?: telefonica)?|problema|descrizione|ok|va bene|certo|sì|si|dopo le \S{1,12}|dalle (?:ore )?\S{1,6} alle (?:ore )?\S{1,6}(?: .{0,20})?|(?:la )?mattina|(?:il )?pomeriggio|entro (?:oggi|domani|le .{0,10}))[\s,;.:!?…*_"'»)-]*$/iu;

/** Words before a number that make it the number of something else. */
export const notForCalls =
  // slow-regex-ok: at most 90 characters reach it
  /(?<![\p{L}])(?:fax|telefax|p\.? ?iva|partita iva|iva n|c\.? ?f\.?|codice (?:fiscale|cliente|univoco|destinatario|licenza|utente|abbonamento)|cod\.|iban|c\/c|conto|sdi|s\.d\.i|fattur[ae]|fatt\.|ft\.?|ordine|ordin[ei]|protocollo|prot\.?|ddt|d\.d\.t|bolla|ticket|pratica|documento|doc\.|preventivo|nota (?:di )?credito|matricola|serial\w*|licenza|cliente n|cap|rea|importo|totale|€|euro|vat|tax id|invoice|order|centralino|switchboard|articolo|art\.?|lotto|barcode|ean|codice|cig|cup|id|registrazione|movimento|scontrino|bonifico|cassetto|anydesk|teamviewer|pin|otp|versione|ver\.|rif\.? (?:fatt|ordine|pratica)|vostr[oa] (?:numero|chiamata|telefonata)|dal (?:vostro |numero )|chiamat[oi] (?:il|lo|al) (?:vostro|numero verde)|anno|esercizio)[\s.:#°]{0,3}(?:(?:n|no|nr|num|numero|is|è|da)?[.°º]?[\s:]{0,3})$/iu;

/** Words before a number of a fax or a switchboard. */
export const otherLine = /(?:fax|telefax|centralino|switchboard)[^\d\n]{0,20}$/i;

/** Words before a number that offer it. */
export const forCalls =
  // slow-regex-ok: at most 60 characters reach it
  /(?:tel|telef|telefono|telefonico|cell|cellulare|mobile|phone|call|chiam\S*|richiam\S*|contatt\S*|ricontatt\S*|numero|recapito|telefon\S*|raggiung\S*|reperibil\S*|rispond\S*|number|reach|ring|fisso|whatsapp|diretto|interno)(?![\p{L}])/iu;

/** Words near a number that prefer it to all others. */
export const preferred =
  /(?:preferib|preferisc|preferenz|preferred|(?<!\p{L})meglio|possibilmente|piuttosto|prefer|best|da (?:richiamare|contattare|chiamare|usare)|principale|mi trova(?:te)? sempre|sempre (?:al|allo|attivo|acceso)|questo numero|numero giusto|corretto|ma (?:al|allo|il|lo|sul)|bensì|invece|direttamente)/iu;
/** Words that offer a number for the call, where others only stand there. */
export const invited =
  /(?:chiam(?:are|atemi|ate|armi|arci|ateci)|richiam(?:are|atemi|ate|armi|arci|ateci)|contatt(?:are|atemi|ate|armi|arci|ateci)|please call|call me|usare|utilizzare|usate|per (?:la |essere )?(?:richiam|ricontatt|callback)|diretto|solo (?:al|questo|sul))/iu;
/** Words that put a number behind the others, or rule it out. */
export const secondary =
  /(?:in alternativa|alternativ|oppure|altrimenti|se non (?:rispond|trov|raggiung|sono)|solo (?:se|in caso|per (?:urgenz|emergenz))|in caso|eventualmente|secondario|otherwise|alternatively|backup|o anche|vecchio|precedente|guasto|fuori (?:servizio|uso)|anziché|invece (?:del|che)|casa|urgenz|solo la sera|or on|or at|old number|centralino|switchboard)/iu;
export const excluded =
  /(?:(?<!\p{L}|(?<!\p{L})se )non (?:chiam|us|rispond|telefon|contatt|è (?:più )?attiv|funziona|raggiung|(?:è )?più (?:al|lo|il|\s*$)|al|lo|il)|mai (?:al|il|allo|lo)|(?<!\p{L})e non|disattiv|dismess|don't|do not|not call|instead of|rather than|no longer|not on)/iu;

/** The body points at the number in the signature. */
export const pointsBelow =
  // slow-regex-ok: its repeats are bounded
  /(?:numer[oi]|recapit[oi]|contatt[oi]|telefono|cellulare|number|phone)[^.\n]{0,40}(?:in (?:firma|calce)|(?:qui |di |più )?(?:sotto|sottostante|seguito)|a piè|nella firma|below|signature)|(?:in (?:firma|calce)|nella firma|signature)/iu;
