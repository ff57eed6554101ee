import type { PassageContent, Run } from '../../../../article/article';
import { runsText } from '../../../../article/passage-text';
import { foldText } from '../../../../text/fold';
import { endsWithCredit, isLabelledCredit } from '../../pictures/split-credit';
import { blockText, type PageBlock } from '../page-blocks';
import { onwardHeadings, onwardLabels, servingLines } from './boilerplate-words';
import { trimEnd } from './end-of-text';
import { asksReader } from './reader-appeals';
import { longestServing, mostLinks, repeatsHead, type PageHead } from './page-head';
import { bylinePlaces, longestByline, startOfText } from './start-of-text';

const isServing = (text: string): boolean =>
  text.length <= longestServing && servingLines.some((line) => line.test(text));

/** A list of which most lines serve the page: tools, or what a template was drawn with. */
const isServingList = (content: PassageContent): boolean =>
  content.kind === 'list' &&
  content.items.filter(({ runs }) => isServing(runsText(runs).trim())).length > content.items.length / 2;

/** A line in the midst of a text asks its reader where it also looks like it: a link, or set apart by its type. */
const longestAppeal = 240;
const fewestLinks = 0.12;
const isAppeal = (block: PageBlock, text: string): boolean =>
  block.content.kind === 'paragraph' &&
  text.length <= longestAppeal &&
  (block.links > fewestLinks || block.content.runs.every((run) => (run.styles?.length ?? 0) > 0)) &&
  asksReader(text);

const isOnwardHeading = (block: PageBlock, text: string): boolean =>
  text.length <= 90 &&
  (block.content.kind === 'heading' || isWhollyStrong(block) || text.endsWith(':') || text.length < 30) &&
  onwardHeadings.some((heading) => heading.test(text));

const isWhollyStrong = ({ content }: PageBlock): boolean =>
  content.kind === 'paragraph' && content.runs.every((run) => run.styles?.includes('strong') ?? false);

/** A label of a few words and a colon, and then nothing but a link: "Also: …", in any language. */
function isLabelledLink(runs: readonly Run[]): boolean {
  const first = runs.findIndex((run) => run.href !== undefined);
  const label = runsText(runs.slice(0, first)).trim();
  return (
    first > 0 &&
    /^[^.!?:]{2,32}[:：|]$/u.test(label) &&
    runs.slice(first).every((run) => run.href !== undefined || !/\p{L}/u.test(run.text)) &&
    runsText(runs.slice(first)).split(' ').length > 3
  );
}

/** A line that leads to another article becomes what it is: a pointer, not a paragraph. */
function asRelated(block: PageBlock, text: string): PageBlock | null {
  if (block.content.kind !== 'paragraph' || text.length > 240) return null;
  const isLabelled = isLabelledLink(block.content.runs);
  const isWhole =
    block.links > 0.95 && new Set(block.content.runs.flatMap((run) => run.href ?? [])).size === 1;
  if (!isWhole && !isLabelled && (!onwardLabels.test(text) || block.links < 0.4)) return null;
  const url = block.content.runs.find((run) => run.href?.startsWith('http'))?.href;
  if (url === undefined) return null;
  const headline = text.replace(isLabelled ? /^[^:：|]*[:：|]\s*/u : onwardLabels, '').trim();
  if (headline === '') return null;
  return { ...block, content: { kind: 'related', link: { headline, url, date: null, slug: null } } };
}

/** A headline has more words than a button or a name. */
const fewestWords = 4;

/** Links below a heading such as "Related" belong to it; running text ends what it opened. */
const isOnward = (block: PageBlock, text: string): boolean =>
  block.content.kind === 'figure' ||
  block.links > mostLinks ||
  (block.content.kind !== 'heading' && text.length < 60 && !/[.!?…。؟]["'”’»)]*$/u.test(text));

/** A caption with its credit in the same line, where pages set neither apart. */
const isCaptionAgain = (text: string, caption: string): boolean =>
  caption.length > 20 && text.startsWith(caption) && text.length <= caption.length + longestByline;

/** A label that pages set between paragraphs, as for advertisements, is a few words. */
const longestLabel = 60;
const fewestRepeats = 3;

/** Short lines that come again and again, word for word, and say nothing: no sentence does. */
function repeatedLabels(blocks: readonly PageBlock[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { content } of blocks) {
    if (content.kind !== 'paragraph') continue;
    const text = blockText(content).trim();
    if (text.length <= longestLabel && !/[.!?…。！？؟]["'”’»)]*$/u.test(text))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([text, count]) => (count >= fewestRepeats ? [text] : [])));
}

/** Paragraphs in a row are text, though some papers say the same again for those who don't see the picture. */
const fewestInRow = 3;
const isInRow = ({ element }: PageBlock, blocks: readonly PageBlock[]): boolean =>
  blocks.filter((other) => other.element.parent === element.parent).length >= fewestInRow;

/** An article's blocks without what pages put between, above and below them. */
export function cleanBlocks(blocks: readonly PageBlock[], head: PageHead): PageBlock[] {
  const stored: PageBlock[] = [];
  const start = startOfText(blocks, head);
  const seen = new Set(head.captions.map(foldText));
  const alternatives = new Set(head.alternatives.map(foldText));
  const labels = repeatedLabels(blocks);
  const bylines = bylinePlaces(blocks, head);
  let isBelowOnward = false;
  for (const [index, block] of blocks.entries()) {
    const text = blockText(block.content).trim();
    if ((index < start && block.content.kind !== 'figure') || bylines.has(index)) continue;
    if (block.content.kind === 'figure' || block.isEmbed) {
      if (!isBelowOnward) stored.push(block);
      continue;
    }
    if (isOnwardHeading(block, text)) {
      isBelowOnward = true;
      continue;
    }
    if (isBelowOnward && isOnward(block, text)) continue;
    isBelowOnward = false;
    const { content } = block;
    const { kind } = content;
    if (
      kind !== 'code' &&
      kind !== 'table' &&
      (isServing(text) ||
        isAppeal(block, text) ||
        isServingList(content) ||
        isLabelledCredit(text) ||
        endsWithCredit(text) ||
        labels.has(text))
    )
      continue;
    if (repeatsHead(text, head)) continue;
    const folded = foldText(text);
    // What is repeated word for word is a caption, a pull quote or the text for another size of screen.
    if (folded.length > 40 && seen.has(folded)) continue;
    if (kind === 'paragraph' && alternatives.has(folded) && !isInRow(block, blocks)) continue;
    if (head.captions.some((caption) => isCaptionAgain(folded, foldText(caption)))) continue;
    seen.add(folded);
    if (kind === 'list' && block.links > mostLinks) continue;
    const related = asRelated(block, text);
    // A link of a word or two by itself is a button.
    if (related === null && kind === 'paragraph' && block.links > 0.95) continue;
    if (related?.content.kind === 'related' && related.content.link.headline.split(' ').length < fewestWords)
      continue;
    stored.push(related ?? block);
  }
  return trimEnd(dropEmptyHeadings(stored), head);
}

/** A heading straight above one of its own rank or higher has lost what it stood over. */
function dropEmptyHeadings(blocks: PageBlock[]): PageBlock[] {
  return blocks.filter((block, index) => {
    const next = blocks[index + 1]?.content;
    return !(
      block.content.kind === 'heading' &&
      next?.kind === 'heading' &&
      next.level < block.content.level
    );
  });
}
