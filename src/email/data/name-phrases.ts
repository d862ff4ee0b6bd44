/** Words after which the sender says whom to ask for. */
export const askFor =
  /(?<![\p{L}])(?:chied(?:ere|ete|endo|a|i) (?:pure )?(?:di|del|della|dell'|per)(?: me\b,?)?|domandare (?:di|del|della)|parl(?:are|i|ate) con|nella persona d(?:i|el|ella)|(?:il|la) referente (?:è|e'|sono|sarà)|(?:la )?persona (?:da contattare|di riferimento|da richiamare|da chiamare|di contatto) (?:è|e'|sono|sarà)|(?:il )?(?:nostro|vostro|mio) contatto è|ask(?:ing)? for|speak (?:to|with)|talk to|contact person is|all'attenzione di|rivolgersi a)\s{0,3}(?:(?:la|il|lo|the) )?/giu;

/** Words that name the person to call only when a name follows. */
export const callFor =
  /(?<![\p{L}])(?:(?:ri)?(?:chiamare|chiamate|chiami|contattare|contattate|contatti|telefonare a|telefonate a|sentire|sentite)(?: pure)?(?: (?:il|la|a))?|(?:call(?: back)?|contact|ring|phone)(?: (?:our|my|the) \p{L}{3,20},?)?|risponde(?:rà)?(?: (?:il|la))?)\s+/giu;

/** "Il cell. di Anna": whose number it is. */
export const ownerOf =
  /\b(?:cell(?:ulare)?\.?|tel(?:efono)?\.?|numero|recapito|interno|mobile) (?:diretto |personale )?(?:di|del|della) (?!(?:protocollo|fattura|ordine|partita|serie|documento|conto|registro|registrazione|cliente|licenza|telefono|cellulare|ticket|pratica|matricola)(?!\p{L}))/giu;

/** Words behind which nothing but the sender's name stands, in small letters too. */
export const selfNamed = /(?<![\p{L}])(?:mi chiamo|il mio nome (?:è|e')|my name is)\s+/giu;

/** Words with which senders introduce themselves. */
export const introduction =
  /(?<![\p{L}])(?:(?:io )?sono(?: (?:il|la|sempre|ancora|di nuovo))?|mi chiamo|il mio nome è|mi presento,?(?: sono)?|a nome di|scrivo per conto di|scrivo a nome di|per conto di|my name is|name is(?<=(?:^|[.,;:!\n])\s?name is)|this is|i am|i'm|i’m|here is|qui(?: è| parla)?|parla|sono a scrivere|nome è|scrive|è (?:il|la) (?=sig|dott|rag|ing))\s+/giu;

/** What may stand between a number and the name that belongs to it. */
export const nameAfterNumber = /^(?:\n\(?[\da-e][.)°]{1,2} {0,2}|\s{0,2}[,;(–/-]{1,2}\s{0,2}(?:(?:sig\.?(?:ra)?|di|a nome|a nome di|referente|chiedere di|sono|nome)\s)?|\s{1,2}\(?(?=\p{Lu}))/iu;

/** An honorific before a name, but not in the greeting to an agent. */
export const honorifics =
  /(?=(?:sig|dott|dr|rag|avv|ing|geom|arch|prof|mr|mrs|ms)(?:\.? ?(?:ra|na|ssa))?(?:nora|nor|tor|toressa|ioniere|ocato)?\.? \p{Lu})(?<!(?:gentil\p{L}{1,6}|gent\.\p{L}{0,3}|egregi[oa]|egr\.|car[oai]|buongiorno|buonasera|salve|spett\.\p{L}{0,3}|dear|hello),? {0,2})(?<![\p{L}.])/giu;
