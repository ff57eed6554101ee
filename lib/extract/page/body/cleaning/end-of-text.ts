import { tokensOf } from '../../source/class-tokens';
import { foldText } from '../../../../text/fold';
import { blockText, type PageBlock } from '../page-blocks';
import { closingLines } from './boilerplate-words';
import { isLabel } from './label';
import { asksReader } from './reader-appeals';
import { mostLinks, type PageHead } from './page-head';

/** A correction or a note on sources may take a few sentences. */
const longestClosing = 600;

/** What tells of a writer, at the end of a text: "covers courts for …", "has been an editor since …". */
const writerWords =
  /\b(?:writers?|editors?|reporters?|journalists?|correspondents?|columnists?|contributors?|authors?|critics?|producers?|fellow|covers|writes|reports|specializes|work (?:has|have)|bylines?)\b/iu;

/** A note on the author is a few sentences. */
const longestNote = 700;

/** Below the text, a paragraph that begins with its author's name, or with a part of it and their work, tells who that is. With `isOfWork` only the latter counts. */
export function tellsOfAuthor(text: string, authors: readonly string[], isOfWork = false): boolean {
  if (text.length > longestNote) return false;
  const folded = foldText(text).replace(/^(?:about|by) /u, '');
  return authors.some((name) => {
    const author = foldText(name);
    if (!isOfWork && (folded.startsWith(`${author} `) || folded === author)) return true;
    return (
      writerWords.test(text) &&
      [author, ...author.split(' ').filter((part) => part.length > 2)].some((part) =>
        folded.startsWith(`${part} `),
      )
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
  if (kind === 'paragraph' && asksReader(text)) return true;
  if (kind === 'paragraph' && (tellsOfAuthor(text, head.authors) || isLabel(block, text))) return true;
  if (
    tokensOf(block.element).some((token) => /^(?:bio|tagline|author|footnote|endnote|contact)$/.test(token))
  )
    return true;
  return block.links > mostLinks && text.length < 200;
}

/** A text without what stands below its last paragraph: notes on it and its writers, headings of nothing. */
export function trimEnd(blocks: PageBlock[], head: PageHead): PageBlock[] {
  let end = blocks.length;
  for (let last = blocks[end - 1]; last && isClosing(last, head); last = blocks[end - 1]) end -= 1;
  // Where nothing would be left, the page is a list of links, and is judged as what it is.
  return end > 0 ? blocks.slice(0, end) : blocks;
}
