import { findAlikeParts, proseBefore, proseIn, textsOf } from './alike-parts';
import { isStamped, isTimed } from './line-shape';
import type { PageBlock } from './page-blocks';

/** Comments follow the text; entries that begin with the page are its text, as in a live blog. */
const textBefore = 400;

/** An entry longer than this is a piece of a text. */
const longestItem = 900;

/** What leads over to the readers' words, in some languages; it stands alone or with their number. */
const heading =
  /^(?:[\d.,]+\s+)?(?:(?:(?:reader|user|view|all|latest|add|post|leave|write|your)s?[’']?s?\s+)?(?:a\s+)?comments?|responses|discussion|kommentare?|leserkommentare|commentaires?|réactions?|comentarios?|comentários?|commenti|reacties|komentarze?|komentarz[ey]|комментари(?:и|й|ев|я)|обсуждение|коментар[іи]|σχόλια|σχολιάστε|yorumlar?|التعليقات|تعليقات|نظرات|评论|网友评论|評論|留言|コメント|댓글)\s*[:：]?\s*(?:\(?\s*[\d.,]+\s*\)?)?$/iu;
const longestHeading = 40;

/** Whether a thread's entries are short notes with who and when, and not parts of the text with their dates. */
function isNotes(
  held: readonly number[],
  blocks: readonly PageBlock[],
  texts: readonly string[],
  items: number,
) {
  const prose = held.reduce((sum, at) => sum + proseIn(texts[at] ?? ''), 0);
  const headings = held.filter((at) => {
    const block = blocks[at];
    return block?.content.kind === 'heading' && block.links < 0.5;
  }).length;
  const stamps = held.filter((at) => isStamped(texts[at] ?? ''));
  const timed = stamps.filter((at) => isTimed(texts[at] ?? '')).length;
  return (
    prose / items <= longestItem &&
    headings < items / 2 &&
    held.length >= items * 2 &&
    (timed > stamps.length / 2 || held.length >= items * 3)
  );
}

/** A page's blocks without threads of its readers' notes, whatever their boxes are called. */
export function withoutThreads(blocks: readonly PageBlock[]): PageBlock[] {
  const texts = textsOf(blocks);
  const before = proseBefore(texts);
  const dropped = new Set<number>();
  for (const parts of findAlikeParts(blocks, (_, index) => isStamped(texts[index] ?? ''))) {
    const held = parts.flat().sort((a, b) => a - b);
    if ((before[held[0] ?? 0] ?? 0) < textBefore || !isNotes(held, blocks, texts, parts.length)) continue;
    for (const index of held) dropped.add(index);
  }
  return blocks.filter((_, index) => !dropped.has(index));
}

/** A text without what stands below a heading such as "Comments". */
export function untilComments(blocks: readonly PageBlock[]): PageBlock[] {
  const texts = textsOf(blocks);
  const before = proseBefore(texts);
  const end = texts.findIndex(
    (text, index) =>
      (before[index] ?? 0) >= textBefore && text.length <= longestHeading && heading.test(text),
  );
  return blocks.slice(0, end < 0 ? blocks.length : end);
}
