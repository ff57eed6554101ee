/**
 * Intl.Segmenter takes, for each segment, time in proportion to the text that it was given (Node 20): a long text is
 * given to it in windows.
 */
const usual = 1_000;
/** Where no space comes, a window is cut at this length: the word there may count as two. */
const longest = 2_000;

/** The text in pieces of some thousand characters, cut before a space where there is one. */
export function* windowsOf(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    let to = from + usual;
    while (to < text.length && to < from + longest && !/\s/u.test(text.charAt(to))) to += 1;
    // Not between the halves of a pair.
    if (to < text.length && text.charCodeAt(to) >= 0xdc00 && text.charCodeAt(to) <= 0xdfff) to -= 1;
    yield text.slice(from, to);
    from = to;
  }
}
