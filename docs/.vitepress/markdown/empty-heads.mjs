/** A table without column titles has no head: an empty title tells a screen reader nothing. */
export function emptyHeads(md) {
  md.core.ruler.push('empty-heads', (state) => {
    const kept = [];
    for (let at = 0; at < state.tokens.length; at++) {
      const token = state.tokens[at];
      if (token.type === 'thead_open') {
        const end = state.tokens.findIndex((one, place) => place > at && one.type === 'thead_close');
        const titles = state.tokens.slice(at, end).filter(({ type }) => type === 'inline');
        if (titles.every(({ content }) => content.trim() === '')) {
          at = end;
          continue;
        }
      }
      kept.push(token);
    }
    state.tokens = kept;
    return true;
  });
}
