import type { Run } from '../../../article/article';
import { runsText } from '../../../article/passage-text';
import { tokensOf } from '../source/class-tokens';
import { closingLines, onwardHeadings, onwardLabels, servingLines } from './boilerplate-words';
import { foldText } from '../../../text/fold';
import { readLooseDate } from '../metadata/loose-date';
import { endsSentence, isProse, isStamped, weightOf } from './line-shape';
import { blockText, type PageBlock } from './page-blocks';
import { endsWithCredit, isLabelledCredit, isPlainName } from '../pictures/split-credit';

/** What a block may repeat of what stands above the text. */
export interface PageHead {
  headline: string;
  standfirst: string | null;
  authors: readonly string[];
  /** Captions of pictures, shown under them already; each alone and with its credit. */
  captions: readonly string[];
}

/** Lines that serve the page are short; nothing longer is judged by its words. */
const longestServing = 420;
/** A correction or a note on sources may take a few sentences. */
const longestClosing = 600;
/** A block that is links and little else leads away from the text. */
const mostLinks = 0.65;

const dateLine =
  /^(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|publié|veröffentlicht|publicado|опубликовано)\b)?[\s:,|•·–-]*(?:(?:on|at)\s+)?(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*[,.]?\s+)?(?:\p{L}{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}\.?\s+\p{L}{3,12}\.?,?\s+\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?:[\s,|•·at@–-]*\d{1,2}[:.]\d\d.{0,40})?$/iu;

/** An hour by itself: when an entry was made. */
const clockLine = /^\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?(?:\s+\p{Lu}{2,5})?$/iu;

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
  const folded = foldText(text);
  if (folded === '') return true;
  if (folded === foldText(head.headline)) return true;
  if (text.length <= longestServing && dateLine.test(text)) return true;
  if (clockLine.test(text)) return true;
  const names = head.authors.map(foldText).filter((name) => name !== '');
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

/** Above the text stand a kicker, the headline, a date and a few links, all of them short. */
const mostAbove = 12;

/** A byline without a label: a name of a few words straight below the headline. */
const longestName = 4;

/** What may follow the headline in its own line: a byline and a date. */
const longestByline = 80;

/** A few words that are no sentence. */
const longestWords = 25;

/** Whether a line is a button, a section, a role or a stamp: short, and no sentence. */
const isLabel = (block: PageBlock | undefined, text: string): boolean =>
  block?.content.kind === 'paragraph' &&
  !block.isEmbed &&
  ((weightOf(text) <= longestWords && !endsSentence(text)) || isStamped(text));

/** Where the text begins: after the headline, and the lines below it that only date it. */
function startOfText(blocks: readonly PageBlock[], head: PageHead): number {
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

/** An article's blocks without what pages put between, above and below them. */
export function cleanBlocks(blocks: readonly PageBlock[], head: PageHead): PageBlock[] {
  const stored: PageBlock[] = [];
  const start = startOfText(blocks, head);
  const seen = new Set(head.captions.map(foldText));
  const labels = repeatedLabels(blocks);
  let isBelowOnward = false;
  for (const [index, block] of blocks.entries()) {
    const text = blockText(block.content).trim();
    if (index < start && block.content.kind !== 'figure') continue;
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
    const { kind } = block.content;
    if (
      kind !== 'code' &&
      kind !== 'table' &&
      (isServing(text) || isLabelledCredit(text) || endsWithCredit(text) || labels.has(text))
    )
      continue;
    if (repeatsHead(text, head)) continue;
    const folded = foldText(text);
    // What is repeated word for word is a caption, a pull quote or the text for another size of screen.
    if (folded.length > 40 && seen.has(folded)) continue;
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

/** What tells of a writer, at the end of a text: "covers courts for …", "has been an editor since …". */
const writerWords =
  /\b(?:writers?|editors?|reporters?|journalists?|correspondents?|columnists?|contributors?|authors?|critics?|producers?|fellow|covers|writes|reports|work (?:has|have)|bylines?)\b/iu;

/** A note on the author is a few sentences. */
const longestNote = 700;

/** Below the text, a paragraph that begins with its author's name, or with a part of it and their work, tells who that is. */
function tellsOfAuthor(text: string, authors: readonly string[]): boolean {
  if (text.length > longestNote) return false;
  const folded = foldText(text).replace(/^(?:about|by) /u, '');
  return authors.some((name) => {
    const author = foldText(name);
    if (folded.startsWith(`${author} `) || folded === author) return true;
    return (
      writerWords.test(text) &&
      author.split(' ').some((part) => part.length > 2 && folded.startsWith(`${part} `))
    );
  });
}

function isClosing(block: PageBlock, head: PageHead): boolean {
  const { kind } = block.content;
  if (kind === 'heading') return true;
  if (kind === 'related' || block.isEmbed) return kind === 'related';
  const text = blockText(block.content).trim();
  if (kind === 'paragraph' && text.length <= longestClosing && closingLines.some((line) => line.test(text)))
    return true;
  if (kind === 'paragraph' && (tellsOfAuthor(text, head.authors) || isLabel(block, text))) return true;
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
