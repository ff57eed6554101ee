import { foldText } from '../../../../text/fold';
import { readLooseDate } from '../../metadata/loose-date';
import { isPlainName } from '../../pictures/split-credit';
import { isProse } from '../line-shape';
import { blockText, type PageBlock } from '../page-blocks';
import { isLabel } from './label';
import { mostLinks, repeatsHead, type PageHead } from './page-head';

/** Above the text stand a kicker, the headline, a date and a few links, all of them short. */
const mostAbove = 12;

/** A byline without a label: a name of a few words straight below the headline. */
const longestName = 4;

/** What may follow the headline in its own line: a byline and a date. */
export const longestByline = 80;

/** Where the text begins: after the headline, and the lines below it that only date it. */
export function startOfText(blocks: readonly PageBlock[], head: PageHead): number {
  const texts = blocks.slice(0, mostAbove).map(({ content }) => blockText(content).trim());
  const headline = foldText(head.headline);
  const isHeadline = (text: string): boolean =>
    headline !== '' &&
    foldText(text).startsWith(headline) &&
    text.length <= head.headline.length + longestByline;
  let start = texts.findIndex(isHeadline) + 1;
  const isAbove = (text: string, block: PageBlock | undefined): boolean =>
    repeatsHead(text, head) ||
    (start > 0 && text.split(' ').length <= longestName && isPlainName(text)) ||
    (text.length <= 80 && readLooseDate(text, 'en') !== null && text.split(' ').length <= 10) ||
    (block !== undefined && block.links > mostLinks && block.content.kind !== 'heading');
  while (start < texts.length && isAbove(texts[start] ?? '', blocks[start])) start += 1;
  const first = texts.findIndex((text, index) => index >= start && isProse(text));
  // What stands between headline and text and is no sentence is a button, a section or a date.
  while (start < first && isLabel(blocks[start], texts[start] ?? '')) start += 1;
  return start;
}
