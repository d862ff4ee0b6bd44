// Tests of single characters: they spare most texts the regular expression behind them.

/** Whether an ASCII letter or digit stands at a place of a text; not past its ends. */
export function isAsciiWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
