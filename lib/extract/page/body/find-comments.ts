import { isProse, isStamped, isTimed, weightOf } from './line-shape';
import { blockText, type PageBlock } from './page-blocks';
import type { PageElement } from '../source/page-tree';

/** Comments follow the text; entries that begin with the page are its text, as in a live blog. */
const textBefore = 400;

/** Two alike may be anything; from three on, who and when over a few lines is a thread. */
const fewestItems = 3;

/** An entry longer than this is a piece of a text. */
const longestItem = 900;

/** What leads over to the readers' words, in some languages; it stands alone or with their number. */
const heading =
  /^(?:[\d.,]+\s+)?(?:(?:(?:reader|user|view|all|latest|add|post|leave|write|your)s?[’']?s?\s+)?(?:a\s+)?comments?|responses|discussion|kommentare?|leserkommentare|commentaires?|réactions?|comentarios?|comentários?|commenti|reacties|komentarze?|komentarz[ey]|комментари(?:и|й|ев|я)|обсуждение|коментар[іи]|σχόλια|σχολιάστε|yorumlar?|التعليقات|تعليقات|نظرات|评论|网友评论|評論|留言|コメント|댓글)\s*[:：]?\s*(?:\(?\s*[\d.,]+\s*\)?)?$/iu;
const longestHeading = 40;

/** The part of `around` that holds an element. */
function partOf(element: PageElement, around: PageElement): PageElement | null {
  let part: PageElement = element;
  for (let at = element.parent; at; part = at, at = at.parent) if (at === around) return part;
  return null;
}

function commonOf(a: PageElement, b: PageElement): PageElement | null {
  const above = new Set<PageElement>();
  for (let at: PageElement | null = a; at; at = at.parent) above.add(at);
  for (let at: PageElement | null = b.parent; at; at = at.parent) if (above.has(at)) return at;
  return null;
}

interface Thread {
  around: PageElement;
  items: Set<PageElement>;
}

/** Boxes whose parts each bear a line of when they were written. */
function findThreads(blocks: readonly PageBlock[], texts: readonly string[]): Thread[] {
  const threads = new Map<PageElement, Thread>();
  let last: PageElement | null = null;
  for (const [index, { element }] of blocks.entries()) {
    if (!isStamped(texts[index] ?? '')) continue;
    const around = last && commonOf(last, element);
    if (last && around) {
      const parts = [partOf(last, around), partOf(element, around)];
      const thread = threads.get(around) ?? { around, items: new Set() };
      for (const part of parts) if (part) thread.items.add(part);
      threads.set(around, thread);
    }
    last = element;
  }
  return [...threads.values()].filter(({ items }) => items.size >= fewestItems);
}

/** Whether a thread's entries are short notes with who and when, and not parts of the text with their dates. */
function isNotes(
  held: readonly number[],
  blocks: readonly PageBlock[],
  texts: readonly string[],
  items: number,
) {
  const prose = held.reduce((sum, at) => sum + (isProse(texts[at] ?? '') ? weightOf(texts[at] ?? '') : 0), 0);
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

/** How much running text stands before each block. */
function proseBefore(texts: readonly string[]): number[] {
  let sum = 0;
  return texts.map((text) => {
    const before = sum;
    if (isProse(text)) sum += weightOf(text);
    return before;
  });
}

const textsOf = (blocks: readonly PageBlock[]): string[] =>
  blocks.map(({ content }) => blockText(content).trim());

/** A page's blocks without threads of its readers' notes, whatever their boxes are called. */
export function withoutThreads(blocks: readonly PageBlock[]): PageBlock[] {
  const texts = textsOf(blocks);
  const before = proseBefore(texts);
  const dropped = new Set<number>();
  for (const { around, items } of findThreads(blocks, texts)) {
    const held = blocks.flatMap(({ element }, index) => {
      const part = partOf(element, around);
      return part && items.has(part) ? [index] : [];
    });
    if ((before[held[0] ?? 0] ?? 0) < textBefore || !isNotes(held, blocks, texts, items.size)) continue;
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
