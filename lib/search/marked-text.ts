/** A text in pieces, those that were searched for marked. */
export interface MarkedPiece {
  text: string;
  marked: boolean;
}

interface Range {
  start: number;
  end: number;
}

/** A few lines of a phone: enough to tell what it is about. */
const snippetLength = 240;
/** Words before the first mark, so that it is read in its sentence. */
const leadIn = 70;

/** The text with these ranges marked; overlapping ones are joined. */
export function markText(text: string, ranges: readonly Range[]): MarkedPiece[] {
  return markBetween(text, ranges, 0, text.length);
}

/** The stretch of the text where most of the ranges are, cut between words, with the ranges marked. */
export function markSnippet(text: string, ranges: readonly Range[]): MarkedPiece[] {
  if (text.length <= snippetLength) return markText(text, ranges);
  const densest = densestOf(ranges);
  const start = cutBefore(text, Math.max(0, (densest?.start ?? 0) - leadIn), densest?.start ?? 0);
  const end = cutAfter(text, start + snippetLength, densest?.end ?? 0);
  const pieces = markBetween(text, ranges, start, end);
  if (start > 0) pieces.unshift({ text: '… ', marked: false });
  if (end < text.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}

/** The range from which on most of them lie in what is shown; nothing where there are none. */
function densestOf(ranges: readonly Range[]): Range | undefined {
  const byStart = ranges.toSorted((a, b) => a.start - b.start);
  const ends = ranges.map(({ end }) => end).sort((a, b) => a - b);
  let densest: Range | undefined;
  let most = 0;
  let ended = 0;
  for (const [before, range] of byStart.entries()) {
    while ((ends[ended] ?? Infinity) <= range.start + snippetLength - leadIn) ended += 1;
    if (ended - before <= most) continue;
    most = ended - before;
    densest = range;
  }
  return densest ?? byStart[0];
}

function markBetween(text: string, ranges: readonly Range[], from: number, to: number): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = from;
  const push = (end: number, marked: boolean) => {
    if (end <= at) return;
    const piece = text.slice(at, end);
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += piece;
    else pieces.push({ text: piece, marked });
    at = end;
  };
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    push(Math.min(start, to), false);
    push(Math.min(end, to), true);
  }
  push(to, false);
  return pieces;
}

/** The first beginning of a word from `at` on; where there are no spaces, `at` itself, not within a character. */
function cutBefore(text: string, at: number, latest: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, latest).search(/\s\S/u);
  return space >= 0 ? at + space + 1 : wholeCharacter(text, at);
}

/** The last end of a word up to `at`. */
function cutAfter(text: string, at: number, earliest: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(earliest, at).search(/\s\S*$/u);
  return space > 0 ? earliest + space : Math.max(wholeCharacter(text, at), earliest);
}

/** Not between the halves of a pair, nor before a mark that belongs to what stands before it. */
function wholeCharacter(text: string, at: number): number {
  let whole = at;
  while (whole > 0 && /[\p{M}\uDC00-\uDFFF\u200D]/u.test(text.charAt(whole))) whole -= 1;
  return whole;
}

/** Enough words on each side to tell these from the same words elsewhere in the article. */
const contextWords = 3;
/** In UTF-16 units: a longer fragment makes an address that nobody can read. */
const longestFragment = 120;

/**
 * What stands behind `#p5` in a link to have a browser mark the words there, named by their
 * neighbours on the same line; nothing where they can't be named.
 */
export function textFragment(text: string, { start, end }: Range): string {
  const exact = text.slice(start, end);
  const lineBefore =
    text
      .slice(0, start)
      .split(/[\n\t]/)
      .at(-1) ?? '';
  const lineAfter = text.slice(end).split(/[\n\t]/, 1)[0] ?? '';
  // Words that touch ours aren't whole: the browser looks for whole ones.
  const before = /^.*\s$/u.test(lineBefore)
    ? lineBefore.trim().split(/\s+/u).slice(-contextWords).join(' ')
    : '';
  const after = /^\s/u.test(lineAfter) ? lineAfter.trim().split(/\s+/u).slice(0, contextWords).join(' ') : '';
  const parts = [
    ...(before ? [`${escaped(before)}-`] : []),
    escaped(exact),
    ...(after ? [`-${escaped(after)}`] : []),
  ];
  const length = before.length + exact.length + after.length;
  const named = !/[\n\t]/.test(exact) && length <= longestFragment && (before + exact + after).isWellFormed();
  return named && before + after !== '' ? `:~:text=${parts.join(',')}` : '';
}

/** A comma and a hyphen are the fragment's own marks. */
const escaped = (words: string): string =>
  words.isWellFormed() ? encodeURIComponent(words).replaceAll('-', '%2D') : '';
