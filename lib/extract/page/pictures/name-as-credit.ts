import type { Photo } from '../../../article/article';
import { foldText } from '../../../text/fold';
import { isCaptionText } from './caption-and-credit';
import { isPlainName } from './split-credit';
import { closest, elementsNamed, textOf, type PageElement } from '../source/page-tree';

/** Articles have a hundred paragraphs or two; a book is not read for a name. */
const mostRead = 500;

/** Tells whether an article's text mentions a name; the text is read when it is first asked for. */
export function mentionedIn(body: PageElement | null): (name: string) => boolean {
  let text: string | null = null;
  return (name) => {
    if (body === null) return true;
    text ??= elementsNamed(body, 'p', 'li', 'h2', 'h3')
      .slice(0, mostRead)
      .filter(
        (element) => closest(element, (around) => around.name === 'figure' || isCaptionText(around)) === null,
      )
      .map((element) => ` ${foldText(textOf(element))} `)
      .join('');
    // Where nothing is marked as a paragraph, nothing can be said of it.
    return text === '' || text.includes(` ${name} `);
  };
}

/**
 * A photo whose caption is a name and nothing more: a name that the article never mentions is its maker's.
 */
export function withNameAsCredit(
  photo: Photo,
  headline: string,
  isMentioned: (name: string) => boolean,
): Photo {
  if (!photo.caption || photo.credit !== null || !isPlainName(photo.caption)) return photo;
  const last = foldText(photo.caption).split(' ').at(-1) ?? '';
  const isShown = [headline, photo.alt].some((line) => ` ${foldText(line)} `.includes(` ${last} `));
  return isShown || isMentioned(last) ? photo : { ...photo, caption: null, credit: photo.caption };
}
