/** Lines that a device or a program adds of its own accord. */
export const deviceFooter =
  // slow-regex-ok: at most 200 characters reach it
  /^[\s*_-]{0,4}(?:(?:inviato|spedito|scritto|mandato) (?:da(?:l|lla)? |con |tramite |mediante )(?:mio |il mio |la mia )?(?:iphone|ipad|outlook|cellulare|telefon\S+|smartphone|android|samsung|huawei|xiaomi|redmi|oppo|galaxy|dispositivo|libero|yahoo|posta|mail|gmail|app|tablet|windows|tim|vodafone|blackberry|webmail|tiscali|virgilio|aruba|proton\S*|thunderbird|k-9|fairemail|telegram|honor|pixel|motorola)|sent (?:from|with|via) |get outlook|ottieni (?:outlook|bluemail)|scarica outlook|inviato da$|inviato dalla|(?:mail )?(?:priva di virus|virus-free)|questa e-?mail è stata (?:controllata|scansionata)|this e-?mail (?:has been|was) (?:checked|scanned)|scusate? (?:la brevità|per la brevità|gli errori|eventuali errori)|il messaggio è stato inviato da|inviato con |enviado desde|envoyé de mon|von meinem \S+ gesendet|gesendet von|scan(?:ned|sionato) by|avast|avg\b)/i;

/** Words of which one stands in every such line. */
export const programSign = /estern|external|outside|modulo|form|sito|pagina|link|allegat|attach|sender|mittente/i;

/** Warnings that a gateway puts above a message from outside, and what a web form says of itself. */
export const programLine =
  // slow-regex-ok: at most 300 characters reach it
  /^[\s*_>[(!-]{0,6}(?:(?:(?:attenzione|avviso|caution|warning|attention|notice)[\]\s:!–-]{1,6}(?:(?:la|il|the) )?)?(?:(?:this|questa|questo) )?(?:(?:e-?mail|mail|messaggio|message|mittente|sender)[^\n]{0,60}(?<!\p{L})(?:dall'esterno|estern[oa] all'(?:azienda|organizzazione|ente)|external|outside|da (?:un|una) (?:mittente|fonte|indirizzo) estern)|(?:external|estern[oa])[\]\s)]{0,3}(?:(?:e-?mail|mail|sender|message|mittente)[^\n]{0,80})?$|(?:e-?mail|mail|mittente|messaggio) estern[oa][^\n]{0,20}$)|(?:non (?:cliccare|aprire|fare clic)|do not click|don't click)[^\n]{0,80}(?:mittente|sender|allegati|attachments|link)|(?:questa |questo )?(?:messaggio|e-?mail|mail|richiesta) (?:è stat[ao] )?(?:inviat[ao]|generat[ao]) (?:dal|dalla|da|tramite|attraverso|mediante)(?: il| la| un)? (?:modulo|form|sito|pagina|formulario)(?![^\n]* (?:ma|non) )|this (?:e-?mail|message) was sent (?:from|via|through) (?:a |the |your )?(?:contact |web )?form)/iu;

/** Headings under which a notice stands. */
export const confidentiality =
  /^[\s*_>#-]{0,6}(?:avviso (?:di )?(?:riservatezza|confidenzialità|legale|importante sulla privacy)|nota di riservatezza|clausola di riservatezza|informativa (?:sulla )?(?:privacy|riservatezza)|privacy:|riservatezza:|disclaimer|confidentiality|legal notice|this (?:e-?mail|message)(?: and)?|(?:le|questo|il presente|la presente|il contenuto di|questa) (?:informazioni contenute|messaggio|comunicazione|e-?mail|mail)[^.]{0,80}(?:riservat|confidenzial|destinat|allegat)|ai sensi (?:del|dell'|e per gli effetti)|prima di stampare|pensa all'ambiente|rispetta l'ambiente|stampa(?:re)? questa (?:mail|e-?mail) solo|please consider the environment|before printing|le informazioni (?:contenute|trasmesse))/i;

/** Words that only stand in notices. */
export const legalFooter =
  // slow-regex-ok: at most 600 characters reach it
  /ricevuto (?:questa|questo|la presente|il presente|tale|il|lo) ?\S* ?(?:e-?mail|messaggio|comunicazione)? ?per errore|ricevuto per errore|received this (?:e-?mail|message|communication)? ?(?:\S+ ){0,2}in error|intended (?:solely|only|recipient)|esclusivamente (?:al|ai|alla|per il|a) (?:destinatari|person)|(?:d\. ?lgs|decreto legislativo|reg\. ?(?:to )?(?:ue|eu)|regolamento (?:ue|\(ue\)|europeo)|gdpr)[^\n]{0,20}(?:196|679|101)|non (?:siete|sei|è) (?:il|i|voi il) destinatari|strettamente riservat|tutela della (?:privacy|riservatezza)|diffusione, (?:distribuzione|copia)|divulgazione, (?:distribuzione|copia)/i;

/** A device's footer that ended up on the last line of the text. */
export const trailingFooter =
  // slow-regex-ok: at most 400 characters reach it
  /([.!?)]) {1,3}(?:inviato da(?:l mio|lla mia)? (?:iphone|ipad|cellulare|smartphone|telefono|samsung|android|galaxy|huawei|dispositivo|tablet|outlook|yahoo|libero|gmail)|sent from my|ottieni outlook|get outlook for)[^.]{0,60}$/i;
