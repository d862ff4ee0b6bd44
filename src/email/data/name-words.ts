export const honorific =
  /^(?:c\.a|sig|sigg|sig\.ra|sig\.na|sig\.a|signor|signora|signorina|signori|dott|dott\.ssa|dottor|dottore|dottoressa|dr|dr\.ssa|d\.ssa|rag|rag\.ra|ragionier|ragioniere|ragioniera|avv|avvocato|ing|ingegnere|ingegner|geom|geometra|arch|architetto|prof|prof\.ssa|professore|professoressa|cav|comm|p\.i|egr|gent|gent\.ma|gent\.mo|spett|mr|mrs|ms|miss|il|la|lo|titolare|perito)\.?$/i;

/** Small words inside names. */
export const nameParticle = /^(?:de|di|del|della|dello|dei|degli|delle|da|dal|dalla|d'|la|lo|li|le|van|von|der|den|el|al|bin|ben|y|e|zu|du|des|dos|santa|san)$/i;

/** A department, a company or a place, no person. */
export const departmentWord =
  /^(?:ufficio|uff\.?|amministrazione|amministrativo|contabilit[aà]|reception|centralino|segreteria|studio|ditta|azienda|societ[aà]|assistenza|support|supporto|servizio|reparto|magazzino|direzione|team|commerciale|acquisti|vendite|logistica|personale|fatturazione|back-?office|office|staff|help-?desk|sede|negozio|officina|laboratorio|cassa|accounting|department|dept\.?|administration|accounts|sales|sportello|panificio|impresa|autofficina|farmacia|parafarmacia|bar|hotel|albergo|ristorante|trattoria|pizzeria|pasticceria|macelleria|falegnameria|carrozzeria|tipografia|cooperativa|caseificio|salumificio|calzaturificio|mobilificio|oleificio|ferramenta|immobiliare|supermercato|agriturismo|associazione|fondazione|consorzio|condominio|gruppo|lavanderia|libreria|cartoleria|gioielleria|f\.lli|s\.?r\.?l\.?s?|s\.?p\.?a|s\.?n\.?c|s\.?a\.?s|chiunque|qualsiasi|qualcuno|anyone|whoever|ced|hr|info)$/i;

/** What somebody is; it stands after the name. */
export const roleWord =
  /^(?:responsabile|titolare|impiegat[oa]|contabile|direttore|direttrice|amministrator[ei]|amministratrice|addett[oa]|segretari[oa]|resp\.?|legale|rappresentante|soci[oa]|collega|commercialista|consulente|manager|owner|director|accountant|ceo|cfo|geometra|presidente|coordinator[ei]|coordinatrice)$/i;

/** Words that begin or go on with a sentence rather than with a name. */
export const noName =
  /^(?:p\.? ?iva|iban|iva|me|noi|voi|lui|lei|loro|invece|teamsystem|contabilit[aà]|assistenza|io|sono|siamo|il|lo|gli|un|una|uno|non|che|chi|cui|per|con|da|dal|dalle|dalla|al|alle|allo|ai|in|su|sul|se|ma|o|ed|oppure|anche|quando|dove|come|perch[eéè]|poich[eéè]|vorrei|ho|abbiamo|ha|avrei|chiedo|chiediamo|potete|potreste|può|puo|mi|ci|vi|si|ne|nel|nella|cerco|desidero|tel|tel\.|telefono|cell?|cell?\.|cellulare|fuori|numero|problema|descrizione|richiesta|nome|cognome|referente|grazie|buongiorno|buonasera|salve|saluti|cordiali|distinti|mail|email|e-mail|fax|pec|via|piazza|srl|spa|snc|sas|s\.r\.l|s\.p\.a|s\.n\.c|s\.a\.s|and|i|my|the|we|is|are|am|with|please|phone|mobile|at|on|to|from|for|regarding|thanks|thank|hello|hi|dear|this|risponde|chiedere|disponibile|urgente|oggi|domani|mattina|pomeriggio|dopo|prima|ore|entro|preferibilmente|interno|int|int\.|nato|nata|cliente|vostro|vostra|nostro|nostra|mio|mia|sempre|solo|oppure|salve|gentili|gentile|spett\.le|contatto|recapito|dell'|della|dello|dei|degli|delle|del|presso|c\/o|ditta|oggetto|abbonamento|programma|fattur[ae]|ordine|bilancio|registro|errore|giroconto|contattare|richiamare|chiamare|contattatemi|chiamatemi|richiamatemi|utente|la|le|i|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\.?$/i;

/** Abbreviations of the trade, in capitals: "Rea" may be a surname, "REA" is a register. */
export const acronym = /^(?:IBAN|IVA|C\.?F\.?|SDI|DDT|CU|XML|PDF|CAP|REA|CEE|PEC|LIPE|INPS|INAIL|CIG|CUP|TD\d*|DURC|TFR)\.?$/;

export const companyForm = /^[\s,.]{0,2}(?:s\.?r\.?l\.?s?|s\.?p\.?a|s\.?n\.?c|s\.?a\.?s|soc\.? ?coop\p{L}{0,8}|& c|& figli|gmbh|ltd|inc)(?!\p{L})/iu;
