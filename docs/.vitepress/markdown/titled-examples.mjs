/** A code block's title, ```ts [title], shown above it also outside a code group. */
export function titledExamples(md) {
  const fence = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const title = /\[([^\]]+)\]\s*$/.exec(tokens[index].info)?.[1];
    const block = fence(tokens, index, options, env, self);
    const grouped = tokens.slice(0, index).some((token) => token.type === 'container_code-group_open');
    return title === undefined || grouped
      ? block
      : `<p class="sample-title">${md.utils.escapeHtml(title)}</p>${block}`;
  };
}
