import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const REPOSITORY = 'https://github.com/phone-support-policy/phone-support-policy/blob/main/';

/**
 * Links as they are written for a reader of the repository, made to work on the site: a README is its folder's index,
 * a file outside docs is shown by the repository, a page that does not exist (yet) becomes a link to its place there.
 */
export function repositoryLinks(md, docs) {
  md.core.ruler.push('repository-links', ({ tokens, env }) => {
    const folder = dirname(env.realPath ?? env.path ?? docs);
    for (const token of tokens.flatMap((one) => one.children ?? [])) {
      const href = token.type === 'link_open' ? token.attrGet('href') : null;
      if (href === null || /^([a-z]+:|#|\/)/i.test(href)) continue;
      token.attrSet('href', onSite(href, folder, docs));
    }
    return true;
  });
}

function onSite(href, folder, docs) {
  const [path, hash] = href.split('#');
  const tail = hash === undefined ? '' : `#${hash}`;
  const file = join(folder, decodeURI(path));
  const place = relative(docs, file);
  if (place.startsWith('..')) return `${REPOSITORY}${relative(join(docs, '..'), file)}${tail}`;
  const page = /\.md$/.test(path)
    ? file
    : [`${file}.md`, join(file, 'index.md'), join(file, 'README.md')].find(existsSync);
  if (page === undefined || !existsSync(page)) return `${REPOSITORY}docs/${place}${tail}`;
  return `/${relative(docs, page)
    .replace(/\.md$/, '')
    .replace(/(^|\/)(README|index)$/, '$1')}${tail}`;
}
