/** What stands in the signatures of Italian companies and hardly anywhere else. */
export const companyFeature =
  // slow-regex-ok: its repeats are bounded
  /(?:(?<![\p{L}.])(?:s\.?r\.?l\.?s?|s\.?p\.?a|s\.?n\.?c|s\.?a\.?s|srls|gmbh|ltd)(?![\p{L}])|^\s{0,3}(?:via|viale|v\.le|piazza|p\.zza|corso|c\.so|largo|strada|vicolo|loc\.|località|piazzale|contrada|borgo|fraz\.)\s|\d{5}\s[A-Z][\p{L}' ]{2,30}\s?\(?[A-Z]{2}\)?(?![\p{L}])|p\.? ?iva|partita iva|(?<![\p{L}])c\.f\.|cod(?:ice|\.) fisc|(?<![\p{L}])fax(?![\p{L}])|www\.|https?:\/\/|(?<![\p{L}])pec(?![\p{L}])|cap\. soc|(?<![\p{L}])sdi(?![\p{L}])|codice univoco|^\s{0,3}(?:studio|ditta)\s)/iu;

/** Those, and what the signatures of persons hold too. */
export const signatureFeature =
  /(?:(?<![\p{L}.])(?:s\.?r\.?l\.?s?|s\.?p\.?a|s\.?n\.?c|s\.?a\.?s)(?![\p{L}])|p\.? ?iva|(?<![\p{L}])fax(?![\p{L}])|www\.|@|(?<![\p{L}])(?:tel(?:efono)?|cell(?:ulare)?|mob(?:ile)?|t|m|f|ph)\.?\s?[:+\d(])/iu;
