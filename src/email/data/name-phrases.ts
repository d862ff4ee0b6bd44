/** Words after which the sender says whom to ask for. */
export const askFor =
  /(?<![\p{L}])(?:chied(?:ere|ete|endo|a|i) (?:pure )?(?:di|del|della|per)|domandare (?:di|del|della)|parlare con|parli con|parlate con|(?:il|la) referente (?:è|e'|sono|sarà)|(?:la )?persona (?:da contattare|di riferimento|da richiamare|da chiamare|di contatto) (?:è|e'|sono|sarà)|(?:potete |potreste |prego )?(?:ri)?chiamare (?:pure )?(?:il|la|il sig\.?|la sig\.ra)? ?(?=\p{Lu}|sig|dott)|(?:ri)?contattare (?:pure )?(?:il|la)? ?(?=\p{Lu}|sig|dott)|chiamate (?:pure )?(?:il|la)? ?(?=\p{Lu}|sig|dott)|richiamate (?:pure )?(?:il|la)? ?(?=\p{Lu}|sig|dott)|(?:il|nostro|vostro|mio) contatto è|ask for|asking for|speak (?:to|with)|talk to|(?:please )?call(?: back)? (?=\p{Lu}\p{Ll}+ (?:on|at|\p{Lu}))|contact person is|contact (?=\p{Lu}\p{Ll}+ (?:on|at|\p{Lu}))|risponde(?:rà)? (?:il|la)? ?(?=\p{Lu}|sig|dott)|all'attenzione di|rivolgersi a|referente:? (?=\p{Lu}|sig|dott))\s*(?:(?:la|il|lo|the)\s+)?/gu;

/** Words with which senders introduce themselves. */
export const introduction =
  /(?<![\p{L}])(?:(?:io )?sono(?: (?:il|la|sempre|ancora|di nuovo))?|mi chiamo|il mio nome è|mi presento,?(?: sono)?|a nome di|scrivo per conto di|scrivo a nome di|per conto di|my name is|this is|i am|i'm|i’m|here is|qui(?: è| parla)?|parla|sono a scrivere|nome è|scrive|è (?:il|la) (?=sig|dott|rag|ing))\s+/giu;

/** What may stand between a number and the name that belongs to it. */
export const nameAfterNumber = /^(?:\s{0,2}[,;(–/-]{1,2}\s{0,2}(?:(?:sig\.?(?:ra)?|di|a nome|a nome di|referente|chiedere di|sono|nome)\s)?|\s{1,2}\(?(?=\p{Lu}))/iu;

/** An honorific before a name, but not in the greeting to an agent. */
export const honorifics =
  /(?<!(?:gentil\p{L}{1,6}|gent\.\p{L}{0,3}|egregi[oa]|egr\.|car[oai]|buongiorno|buonasera|salve|spett\.\p{L}{0,3}|dear|hello),? {0,2})(?<![\p{L}.])(?=(?:sig|dott|dr|rag|avv|ing|geom|arch|prof|mr|mrs|ms)(?:\.? ?(?:ra|na|ssa))?(?:nora|nor|tor|toressa|ioniere|ocato)?\.? \p{Lu})/giu;
