/** A line of the text with its number in the document, counted from 1. */
export interface TextLine {
  text: string;
  line: number;
}

/** Text broken by hand or by an editor has lines of 60 to 80 characters; longer ones are whole paragraphs. */
const longestWrapped = 100;
/** Mail and old terminals were never narrower: below this lines are short because they are verses or names. */
const shortestWrapped = 40;

/** An editor breaks where the next word would not fit; by hand a few words earlier. */
const tolerance = 0.85;

/** The width that lines were broken at; null where they were not. */
export function wrapWidth(lines: readonly TextLine[]): number | null {
  // A line without a blank, such as an address, could not have been broken.
  const widths = lines.filter(({ text }) => /\S\s+\S/.test(text)).map(({ text }) => text.trim().length);
  const longest = widths.reduce((width, one) => Math.max(width, one), 0);
  return longest > longestWrapped || longest < shortestWrapped ? null : longest;
}

/** True where the line goes on in the next: its first word would not have fitted. */
function goesOn(line: string, next: string, width: number): boolean {
  const word = /^\S+/.exec(next.trim())?.[0].length ?? 0;
  return line.trim().length + 1 + word > width * tolerance && !/^(?:\t| {2,})\S/.test(next);
}

/** A compound broken at its hyphen is joined there; two words get their blank back. */
const join = (text: string, next: string): string =>
  /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(next) ? `${text}${next}` : `${text} ${next}`;

/** Lines that stand together as paragraphs: what was broken is joined, what was not stays apart. */
export function unwrapLines(lines: readonly TextLine[], width: number | null): TextLine[] {
  const paragraphs: TextLine[] = [];
  let previous = '';
  for (const { text, line } of lines) {
    const last = paragraphs.at(-1);
    if (last && width !== null && goesOn(previous, text, width)) last.text = join(last.text, text.trim());
    else paragraphs.push({ text: text.trim(), line });
    previous = text;
  }
  return paragraphs;
}
