import { foldText } from '../../../../text/fold';
import { readLooseDate } from '../../metadata/loose-date';
import { isPlainName } from '../../pictures/split-credit';
import { endsSentence, isProse, isStamped } from '../line-shape';
import { blockText, type PageBlock } from '../page-blocks';
import { tellsOfAuthor } from './end-of-text';
import { isLabel } from './label';
import { mostLinks, repeatsHead, type PageHead } from './page-head';

/** Above the text stand a kicker, the headline, a date and a few links, all of them short. */
const mostAbove = 12;

/** A byline without a label: a name of a few words straight below the headline. */
const longestName = 4;

/** What may follow the headline in its own line: a byline and a date. */
export const longestByline = 80;

/** What a writer is, on the card that names them above the text. */
const job =
  /(?<![\p{L}\p{M}])(?:fellow|writer|editor|reporter|correspondent|columnist|contributor|journalist|critic|producer|redakteur(?:in)?|journaliste|redactora?|giornalista|корреспондент|обозреватель)s?(?![\p{L}\p{M}])/iu;
const longestJob = 80;

/** What stands on the card of the text's writer: what they are, or a sentence on what they write. */
const isOfWriter = (text: string, head: PageHead): boolean =>
  head.authors.length > 0 &&
  ((text.length <= longestJob && !endsSentence(text) && job.test(text)) ||
    tellsOfAuthor(text, head.authors, true));

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
    (start > 0 && isOfWriter(text, head)) ||
    (block !== undefined && block.links > mostLinks && block.content.kind !== 'heading');
  while (start < texts.length && isAbove(texts[start] ?? '', blocks[start])) start += 1;
  const first = texts.findIndex((text, index) => index >= start && isProse(text));
  // What stands between headline and text and is no sentence is a button, a section or a date.
  while (start < first && isLabel(blocks[start], texts[start] ?? '')) start += 1;
  return start;
}

/** A byline stands above the second paragraph or not at all. */
const lastByline = 8;

/** A label before a name, or a role behind it, with nothing between. */
const besideName = 12;

const compact = (text: string): string => foldText(text).replace(/ /g, '');

/** Whether a line is the name of a writer and little more: "ByJo Lee", "Jo LeeWriter". */
function isByline(text: string, authors: readonly string[]): boolean {
  const line = compact(text);
  return authors.map(compact).some((name) => {
    const rest = name.length > 3 && line.includes(name) ? line.replace(name, '') : null;
    return rest !== null && (rest.length <= besideName || (text.length <= longestJob && job.test(text)));
  });
}

/**
 * Places of lines that say who wrote the text and when, below its first paragraph: short lines in a row that
 * are no sentences, of which one names a writer or a date.
 */
export function bylinePlaces(blocks: readonly PageBlock[], head: PageHead): Set<number> {
  const found = new Set<number>();
  let run: number[] = [];
  let isSigned = false;
  for (const [index, { content, isEmbed }] of blocks.slice(0, lastByline).entries()) {
    const text = blockText(content).trim();
    if (content.kind === 'paragraph' && !isEmbed && text.length <= longestByline && !endsSentence(text)) {
      run.push(index);
      isSigned ||= isByline(text, head.authors) || isStamped(text);
      continue;
    }
    if (isSigned && content.kind !== 'list') for (const at of run) found.add(at);
    [run, isSigned] = [[], false];
  }
  return found;
}
