/** Subjects that programs write: they stand before the subject of the message that is answered. */
export const automaticSubject =
  // slow-regex-ok: at most 300 characters reach it
  /^[\s"'[(*]{0,4}(?:(?:risposta automatica|risponditore automatico|automatic reply|auto(?:matic)?[- ]?(?:reply|response|risposta)|autorespon\S+|automatische antwort|réponse automatique|respuesta automática|out of (?:the )?office|fuori (?:ufficio|sede)|assenza dall'ufficio|assente|ooo)\b|(?:letto|lettura(?=\s?:)|non letto|read|not read|recapitat[oa]|delivered|consegnat[oa]|non recapitabile|undeliverable|undelivered|inoltrato automaticamente|accettat[oa]|accepted|rifiutat[oa]|declined|provvisorio|tentative|annullat[oa]|canceled|accettazione|consegna|avvenuta consegna|avviso di (?:mancata consegna|non accettazione)|mancata consegna|presa in carico|avvenuta accettazione|rilevazione virus|ricevuta di (?:ritorno|consegna|lettura|accettazione)|conferma di (?:lettura|recapito|ricezione)|notifica di (?:lettura|consegna|mancato recapito)|mancato recapito|return receipt|read receipt|delivery (?:status )?(?:notification|failure|receipt)|disposition notification|relayed)\b[^:]{0,40}:|(?:undelivered mail|undeliverable mail|returned mail|mail delivery (?:failed|failure|subsystem|system)|delivery status notification|delivery (?:has )?(?:failed|failure|delayed)|failure notice|messaggio non recapitato|mancato recapito|impossibile recapitare|return receipt|ricevuta di ritorno|conferma di lettura|ricevuta di lettura)\b)/i;

export const automaticSender =
  // slow-regex-ok: at most 300 characters reach it
  /(?:^|[\s<"])(?:mailer-daemon|postmaster|mail-daemon|bounces?|bounce[+-]\S{1,60}|newsletters?)@|mail delivery (?:sub)?system/i;

/** That somebody is away. */
export const awayPhrase =
  /(?:(?:sono|sarò|saremo|siamo|risulto|sono attualmente|sono momentaneamente) (?:attualmente |momentaneamente )?(?:fuori (?:ufficio|sede|studio)|assent[ei]|in ferie|in vacanza|in malattia|in maternità|chius[oi] per ferie)|(?:l'ufficio|lo studio|l'azienda|la ditta|gli uffici) (?:è|sarà|resterà|rimarrà|sono|saranno|resteranno|rimarranno) (?:assente|chius[oi])|risposta automatica|messaggio automatico di assenza|(?:i am|i'm|i will be|i'll be) (?:currently )?(?:out of (?:the )?office|away from|on (?:annual )?(?:leave|holiday|vacation)))/i;

/** When they are back, or whom to ask: no request says both. */
export const returnPhrase =
  // slow-regex-ok: at most 1,500 characters reach it
  /(?:per (?:qualsiasi |ogni |le )?(?:urgenz|comunicazioni urgenti|richieste urgenti|questioni urgenti|necessità)|in caso di (?:urgenz|necessità)|(?:al|dal) (?:mio|nostro) (?:rientro|ritorno)|(?:rientrerò|tornerò|rientro|risponderò|leggerò|riapri\S+)|in mia assenza|accesso (?:limitato )?alla posta|(?:urgent|immediate) (?:matters|assistance|issues)|until|on my return|when i (?:return|get back)|fino al|dal \d)/i;

/** What nobody who is away says: to be called, today. */
export const asksNow =
  // slow-regex-ok: its repeats are bounded
  /(?:(?:chied(?:o|iamo)|preg(?:o|hiamo)) (?:gentilmente |cortesemente )?di (?:(?:ri|ricon)?(?:chiam|tatt|contatt|telefon)\p{L}{0,3}[mc]i)(?! (?:al|dopo|quando))|(?:chiam|contatt|telefon)(?:armi|arci|atemi|ateci) (?:oggi|entro|subito|prima (?:di|delle) (?:oggi|domani|\d)|stamattina|stamane|nel pomeriggio|in giornata|in mattinata)|(?:please|could you) call (?:me|us)(?: back)? (?:today|before|now|this (?:morning|afternoon)))/iu;
