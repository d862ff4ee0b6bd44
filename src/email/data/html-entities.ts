/** The named character references that mail programs write; others stay as they are. */
export const htmlEntities: { readonly [name: string]: string } = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ',
  agrave: 'à', egrave: 'è', eacute: 'é', igrave: 'ì', ograve: 'ò', ugrave: 'ù',
  Agrave: 'À', Egrave: 'È', Eacute: 'É', Igrave: 'Ì', Ograve: 'Ò', Ugrave: 'Ù',
  aacute: 'á', iacute: 'í', oacute: 'ó', uacute: 'ú', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü',
  szlig: 'ß', ccedil: 'ç', Ccedil: 'Ç', ntilde: 'ñ', acirc: 'â', ecirc: 'ê', icirc: 'î', ocirc: 'ô', ucirc: 'û',
  euml: 'ë', iuml: 'ï', euro: '€', pound: '£', copy: '©', reg: '®', deg: '°', ordm: 'º', ordf: 'ª', sect: '§',
  hellip: '…', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„',
  laquo: '«', raquo: '»', bull: '•', middot: '·', times: '×', rarr: '→', larr: '←', trade: '™', shy: '', zwnj: '',
  zwj: '', lrm: '', rlm: '', num: '#', plus: '+', lpar: '(', rpar: ')', sol: '/', colon: ':', period: '.', comma: ',',
  hyphen: '-', dash: '-', commat: '@', Tab: '\t', NewLine: '\n',
};
