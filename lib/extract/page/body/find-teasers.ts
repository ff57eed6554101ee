import { fewestParts, findAlikeParts, proseBefore, proseIn, textsOf } from './alike-parts';
import type { PageBlock } from './page-blocks';

/** A block of which nearly all is one link: a headline that leads to its article, or "Read more". */
const wholly = 0.9;
/** What is no link: the beginning of the article that it leads to. */
const partly = 0.5;

/** Teasers follow the text; a page that begins with such boxes is a list. */
const textBefore = 400;

/** Where more text than this share of it stands beside and behind them, boxes with links are set into it. */
const mostAfter = 0.25;

/** The beginning of another article is a paragraph or two. */
const longestTeaser = 2_500;

/**
 * A page's blocks without teasers of other articles, by their repetition: below the text, boxes that each hold
 * a link by itself and a few sentences, whatever they are called. Boxes that hold more than stands before them
 * are the text, as in a list of ten books.
 */
export function withoutTeasers(blocks: readonly PageBlock[]): PageBlock[] {
  const texts = textsOf(blocks);
  const before = proseBefore(texts);
  const whole = (before.at(-1) ?? 0) + proseIn(texts.at(-1) ?? '');
  const begun = (at: number): number => ((blocks[at]?.links ?? 0) < partly ? proseIn(texts[at] ?? '') : 0);
  const proseOf = (part: readonly number[]): number => part.reduce((sum, at) => sum + begun(at), 0);
  const dropped = new Set<number>();
  for (const parts of findAlikeParts(blocks, ({ links }) => links > wholly)) {
    const teasers = parts.filter((part) => {
      const prose = proseOf(part);
      return prose > 0 && prose <= longestTeaser;
    });
    if (teasers.length < fewestParts) continue;
    const held = teasers.flat().sort((a, b) => a - b);
    const above = before[held[0] ?? 0] ?? 0;
    const prose = proseOf(held);
    if (above < textBefore || prose > above) continue;
    if (whole - above - prose > above * mostAfter) continue;
    for (const at of held) dropped.add(at);
  }
  return blocks.filter((_, index) => !dropped.has(index));
}
