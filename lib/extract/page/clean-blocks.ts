import type { Run } from '../../article/article';
import { runsText } from '../../article/passage-text';
import { tokensOf } from './class-tokens';
import { closingLines, onwardHeadings, onwardLabels, servingLines } from './boilerplate-words';
import { blockText, type PageBlock } from './page-blocks';

/** What a block may repeat of what stands above the text. */
export interface PageHead {
  headline: string;
  standfirst: string | null;
  authors: readonly string[];
  /** Captions of pictures, told under them already. */
  captions: readonly string[];
}

/** Letters and figures alone: how texts are compared that differ in quotes, case and blanks. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Lines that serve the page are short; nothing longer is judged by its words. */
const longestServing = 320;
/** A block that is links and little else leads away from the text. */
const mostLinks = 0.65;

const dateLine =
  /^(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|publié|veröffentlicht|publicado|опубликовано)\b)?[\s:,|•·–-]*(?:(?:on|at)\s+)?(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*[,.]?\s+)?(?:\p{L}{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}\.?\s+\p{L}{3,12}\.?,?\s+\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?:[\s,|•·at@–-]*\d{1,2}[:.]\d\d.{0,40})?$/iu;

const isServing = (text: string): boolean =>
  text.length <= longestServing && servingLines.some((line) => line.test(text));

const isOnwardHeading = (block: PageBlock, text: string): boolean =>
  text.length <= 90 &&
  (block.content.kind === 'heading' || isWhollyStrong(block) || text.endsWith(':') || text.length < 30) &&
  onwardHeadings.some((heading) => heading.test(text));

const isWhollyStrong = ({ content }: PageBlock): boolean =>
  content.kind === 'paragraph' && content.runs.every((run) => run.styles?.includes('strong') ?? false);

const bylineStart =
  /^(?:by|von|par|por|di|from|автор|текст|بقلم|written by|words by|story by|reported by)[:\s]/iu;

function repeatsHead(text: string, head: PageHead): boolean {
  const folded = fold(text);
  if (folded === '') return true;
  if (folded === fold(head.headline)) return true;
  if (dateLine.test(text)) return true;
  const names = head.authors.map(fold).filter((name) => name !== '');
  if (text.length > 160 || names.length === 0) return false;
  if (names.includes(folded)) return true;
  return bylineStart.test(text) && names.some((name) => folded.includes(name));
}

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
  const isWhole = block.links > 0.95;
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

/** An article's blocks without what pages put between, above and below them. */
export function cleanBlocks(blocks: readonly PageBlock[], head: PageHead): PageBlock[] {
  const kept: PageBlock[] = [];
  const seen = new Set(head.captions.map(fold));
  let isBelowOnward = false;
  for (const block of blocks) {
    const text = blockText(block.content).trim();
    if (block.content.kind === 'figure' || block.isEmbed) {
      if (!isBelowOnward) kept.push(block);
      continue;
    }
    if (isOnwardHeading(block, text)) {
      isBelowOnward = true;
      continue;
    }
    if (isBelowOnward && isOnward(block, text)) continue;
    isBelowOnward = false;
    const { kind } = block.content;
    if (kind !== 'code' && kind !== 'table' && isServing(text)) continue;
    if (repeatsHead(text, head)) continue;
    const folded = fold(text);
    // What is repeated word for word is a caption, a pull quote or the text for another size of screen.
    if (folded.length > 40 && seen.has(folded)) continue;
    seen.add(folded);
    if (kind === 'list' && block.links > mostLinks) continue;
    const related = asRelated(block, text);
    // A link of a word or two by itself is a button.
    if (related === null && kind === 'paragraph' && block.links > 0.95) continue;
    if (related?.content.kind === 'related' && related.content.link.headline.split(' ').length < fewestWords)
      continue;
    kept.push(related ?? block);
  }
  return trimEnd(dropEmptyHeadings(kept), head);
}

function isClosing(block: PageBlock, head: PageHead): boolean {
  const { kind } = block.content;
  if (kind === 'heading') return true;
  if (kind === 'related' || block.isEmbed) return kind === 'related';
  const text = blockText(block.content).trim();
  if (kind === 'paragraph' && closingLines.some((line) => line.test(text))) return true;
  // Below the text, a paragraph that begins with its author's name tells who that is.
  const folded = fold(text);
  if (kind === 'paragraph' && head.authors.some((name) => folded.startsWith(`${fold(name)} `))) return true;
  if (
    tokensOf(block.element).some((token) => /^(?:bio|tagline|author|footnote|endnote|contact)$/.test(token))
  )
    return true;
  return block.links > mostLinks && text.length < 200;
}

function trimEnd(blocks: PageBlock[], head: PageHead): PageBlock[] {
  let end = blocks.length;
  for (let last = blocks[end - 1]; last && isClosing(last, head); last = blocks[end - 1]) end -= 1;
  // Where nothing would be left, the page is a list of links, and is judged as what it is.
  return end > 0 ? blocks.slice(0, end) : blocks;
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
