/** Short forms that customers write, and what they stand for. */
export const ABBREVIATIONS =
  'fatt=fattura ft=fattura fattele=fattura reg=registrazione regist=registrazione cod=codice amm=ammortamento ' +
  'nr=numero num=numero anagr=anagrafica anag=anagrafica forn=fornitore cli=cliente imp=importo ' +
  'prg=programma progr=programma prog=programma gest=gestionale nn=non cmq=comunque x=per xche=perche xke=perche ' +
  'perke=perche pk=perche qlc=qualcosa qnd=quando qd=quando sw=software hw=hardware conn=connessione ' +
  'psw=password pwd=password pw=password pass=password cfg=configurazione config=configurazione conf=configurazione ' +
  'stamp=stampante comp=computer doc=documento docs=documenti az=azienda liq=liquidazione bil=bilancio ' +
  'mov=movimento movim=movimento pag=pagamento scad=scadenza cont=contabilita contab=contabilita utenz=utenza ' +
  'asst=assistenza ass=assistenza tel=telefono pn=primanota rit=ritenuta corrisp=corrispettivi ' +
  'nc=notacredito ndc=notacredito piva=partitaiva banc=banca estr=estratto importaz=importazione dx=destra';
