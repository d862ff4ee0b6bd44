// How the demo looks in a terminal: wrapped lines, labels in a column, colours only where they are wanted.
const ANSI = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] };

/** Colours for a terminal; nothing for a pipe, a file, a dumb terminal or whoever sets NO_COLOR. */
export function painter(stream, env) {
  const colours = stream.isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
  return (style, text) => {
    const [on, off] = ANSI[style];
    return colours ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  };
}

/** Between 60 and 100 columns: longer lines are hard to read. */
export const widthOf = (stream) => Math.min(Math.max(stream.columns ?? 88, 60), 100);

/** A text in lines of at most `width` characters; each line begins with `indent`, those that go on with `hang` more. */
export function wrap(text, width, indent = '', hang = '') {
  return text.split('\n').flatMap((paragraph) => {
    const lines = [];
    let line = '';
    const more = paragraph.startsWith('- ') ? `${hang}  ` : hang;
    for (const word of paragraph.split(' ')) {
      const room = width - indent.length - (lines.length > 0 ? more.length : 0);
      if (line !== '' && line.length + 1 + word.length > room) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
    return lines.map((one, index) => indent + (index > 0 ? more : '') + one);
  });
}

/** At most `max` characters, on one line; with `tidy` no spaces but single ones between words. */
export function cut(text, max, tidy = true) {
  const line = tidy ? text.replace(/\s+/g, ' ').trim() : text.replace(/\s/g, ' ');
  return line.length > max ? `${line.slice(0, max - 1).trimEnd()}…` : line;
}

/** `label  text`, the text wrapped in its own column. */
export function field(label, text, width, column) {
  const [first, ...rest] = wrap(text, width - column - 2);
  return [`  ${label.padEnd(column)}${first}`, ...rest.map((line) => `  ${' '.repeat(column)}${line}`)];
}
