import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Finding } from './problem';

/** A quotation in a quotation, a list in a list, fifty deep is an attack on the stack and no text. */
const tooDeep =
  /^(?:[ \t]*>){50}|^[ \t]*(?:(?:[*+-]|\d{1,9}[.)])[ \t]+){50}|^[ \t]{100,}(?:[*+-]|\d{1,9}[.)])[ \t]/;

/**
 * The Markdown parser compares each bracket, star and tilde of a paragraph with those before it, so its
 * time grows with their square: 25,000 brackets take 40 s, 1,000 less than 0.1 s. A list of references
 * with 300 links stays below.
 */
const mostMarksTogether = 1_000;
const marks = /[[\]*_~`<]/g;

/** Items of lists and rows of tables are as dear: 12,500 take 4 s. No article has this many. */
const mostItems = 5_000;
const item = /^[ \t>]*(?:[*+-]|\d{1,9}[.)]|\|)/;

/** The first place, counted in lines of the body, where the text is made to stall its reader. */
function findStall(body: string): Finding | null {
  let together = 0;
  let items = 0;
  for (const [index, line] of body.split('\n').entries()) {
    const at = index + 1;
    together = line.trim() === '' ? 0 : together + (line.match(marks)?.length ?? 0);
    if (item.test(line)) items += 1;
    if (tooDeep.test(line)) return { line: at, reason: 'is nested too deeply: use fewer > and list levels' };
    if (together > mostMarksTogether)
      return { line: at, reason: `more than ${mostMarksTogether} marks such as [ * _ in one paragraph` };
    if (items > mostItems) return { line: at, reason: `more than ${mostItems} list items and table rows` };
  }
  return null;
}

/** Markdown with GitHub's additions as a tree; or the line that makes it unreadable. */
export function readMarkdown(body: string): Root | { finding: Finding } {
  const finding = findStall(body);
  if (finding) return { finding };
  try {
    return fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  } catch (error) {
    // Deep nesting of a kind not foreseen above runs out of stack.
    if (error instanceof RangeError)
      return { finding: { line: 1, reason: 'is nested too deeply: use fewer levels' } };
    throw error;
  }
}
