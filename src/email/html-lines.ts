import { decodeEntities } from './html-characters.ts';

/** No line that a person wrote is longer. */
const LONGEST_LINE = 10_000;
const LINE =
  /^(?:p|div|tr|table|ul|ol|dl|dt|dd|h[1-6]|pre|section|article|header|footer|address|form|fieldset|center|tbody|thead|caption|blockquote|body)$/;
const SIGNATURE = /gmail_signature|moz-signature|id\s?=\s?["']?signature/i;

/** The lines written so far: closed ones, and the one that is being written. */
export class HtmlLines {
  private readonly done: string[] = [];
  private line = '';
  /** The last character of the line: asking the line itself would copy it each time. */
  private last = '';
  private quotes = 0;
  private readonly missing = new Set<string>();

  write(text: string): void {
    if (text === '') return;
    const folded = decodeEntities(text.replace(/[\t\n\r\f ]+/g, ' '));
    const piece = /^[ \t]?$/.test(this.last) ? folded.replace(/^ /, '') : folded;
    if (piece === '') return;
    this.line += piece;
    this.last = piece.at(-1) ?? '';
    if (this.line.length > LONGEST_LINE) this.push();
  }

  tag(name: string, ends: boolean, attributes: string): void {
    if (name === 'br') this.push();
    else if (name === 'td' || name === 'th') {
      if (ends) this.cell();
    } else if (name === 'hr') {
      this.flush();
      this.done.push(`${this.prefix()}________________________________`);
    } else if (name === 'li') {
      this.flush();
      if (!ends) this.write('- ');
    } else if (LINE.test(name)) {
      // A paragraph inside a cell is no line of its own when the cell holds nothing before it.
      this.flush();
      if (name === 'blockquote') this.quotes = Math.max(0, Math.min(50, this.quotes + (ends ? -1 : 1)));
      if (name === 'p' && ends) this.done.push(this.prefix().trimEnd());
    }
    if (!ends && SIGNATURE.test(attributes)) {
      this.flush();
      this.done.push(`${this.prefix()}-- `);
    }
  }

  /** Where the end tag of `name` begins, -1 without one: looked for once and for all. */
  closing(source: string, name: string, from: number): number {
    if (this.missing.has(name)) return -1;
    const pattern = new RegExp(`</${name}\\b`, 'gi');
    pattern.lastIndex = from;
    const end = pattern.exec(source)?.index ?? -1;
    if (end < 0) this.missing.add(name);
    return end;
  }

  end(): string {
    this.flush();
    return this.done.join('\n');
  }

  private cell(): void {
    this.line += '\t';
    this.last = '\t';
    if (this.line.length > LONGEST_LINE) this.push();
  }

  private push(): void {
    this.done.push(this.prefix() + this.line.trimEnd());
    this.line = '';
    this.last = '';
  }

  private flush(): void {
    if (this.line.trim() !== '') this.push();
    this.line = '';
    this.last = '';
  }

  private prefix(): string {
    return '> '.repeat(this.quotes);
  }
}
