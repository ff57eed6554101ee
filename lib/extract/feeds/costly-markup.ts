/**
 * Looks for what makes the feed parser take the square of a document's length, before it is given one.
 */

/**
 * A `<` that no `>` follows makes it read on to the end, for each of them: 200,000 take two minutes. A feed
 * broken off in the middle of a tag has one.
 */
const mostUnclosed = 20;

/**
 * A bracket in a person that is never closed makes it read on to the person's end: 200,000 take two
 * minutes. The squares of the persons' lengths may come to what takes it a second; 2,000 persons in 100
 * characters each are a fifth of that.
 */
const mostPersonWork = 100_000_000;

const person = /^<(?:[\w.-]+:)?(author|managingeditor|webmaster)[\s>]/i;

/** Where the tag opened at `from` ends, quoted `>` apart; -1 where it doesn't. */
function tagEnd(text: string, from: number): number {
  let quote = '';
  for (let index = from; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (quote) {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return index;
  }
  return -1;
}

const spans: readonly (readonly [opening: string, closing: string])[] = [
  ['<!--', '-->'],
  ['<![', ']]>'],
  ['<?', '?>'],
  ['</', '>'],
];

/** Longer than any tag that `person` has to know. */
const tagReach = 60;

/** What is wrong with a document that would keep the parser busy for minutes; null where nothing is. */
export function findCostlyMarkup(text: string): string | null {
  let [unclosed, personWork] = [0, 0];
  let personStart = -1;
  for (let index = text.indexOf('<'); index >= 0;) {
    const span = spans.find(([opening]) => text.startsWith(opening, index));
    const end = span ? text.indexOf(span[1], index) : tagEnd(text, index + 1);
    // The parser gives up by itself at a comment or section without an end.
    if (end < 0 && span) return null;
    if (end < 0) unclosed += 1;
    if (unclosed > mostUnclosed) return 'many tags are opened and never closed';
    const tag = text.slice(index, index + tagReach);
    if (!span && personStart < 0 && person.test(tag)) personStart = end;
    if (span?.[0] === '</' && personStart >= 0 && person.test(tag.replace('/', ''))) {
      personWork += (index - personStart) ** 2;
      personStart = -1;
    }
    if (personWork > mostPersonWork) return 'its authors take more room than names do';
    index = text.indexOf('<', end < 0 ? index + 1 : end + 1);
  }
  return null;
}
