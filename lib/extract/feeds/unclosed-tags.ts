/**
 * A `<` that no `>` follows makes the XML parser read on to the end, for each of them: 200,000 take it two
 * minutes. A feed broken off in the middle of a tag has one.
 */
const mostUnclosed = 20;

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

/** True where so many tags are never closed that reading them would take the square of their number. */
export function hasManyUnclosedTags(text: string): boolean {
  let unclosed = 0;
  let index = text.indexOf('<');
  while (index >= 0) {
    const span = spans.find(([opening]) => text.startsWith(opening, index));
    const end = span ? text.indexOf(span[1], index) : tagEnd(text, index + 1);
    // The parser gives up by itself at a comment or section without an end.
    if (end < 0 && span) return false;
    if (end < 0) unclosed += 1;
    if (unclosed > mostUnclosed) return true;
    index = text.indexOf('<', end < 0 ? index + 1 : end + 1);
  }
  return false;
}
