import type { ReadSentence } from '../../../language/read-text';
import type { Timex } from '../../dates/resolve/timex';
import type { DatedClause } from '../dated-clause';
import { countOf, withoutAsides } from './asides';
import { clauseAsSentence } from './clause-as-sentence';
import { closeQuotations } from './close-quotations';
import { clauseSpan } from './own-clause';

/** A sentence of more words is cut to the clause that reports the event, where that is whole. */
const longestWhole = 25;
/** Of a longer one asides go until so many are left. */
const wanted = 20;
/** A clause of a sentence of more words is said for itself. */
const shortestTaken = 14;
/** A clause of fewer words leaves out what the sentence is there for. */
const shortestClause = 5;

interface SummarySource {
  text: string;
  language: string;
  clause: DatedClause;
  nameOf: (pronoun: string, start: number) => string | null;
}

/** The words of a summary: those of the text, and what stands before them in brackets. */
interface Chosen {
  words: readonly number[];
  takenOver: string | null;
}

const flowing = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const capital = (text: string): string => text.replace(/^\[?\p{Ll}/u, (opening) => opening.toUpperCase());

/**
 * A whole sentence that stands alone, or the whole clause of a long one without what it says by the way: who or
 * what the clause is about is put before it in brackets where the sentence says it elsewhere, a pronoun is replaced
 * by its name in brackets, and "two years later" is given its year.
 */
export function summaryOf(source: SummarySource): string {
  const { sentence } = source.clause;
  const chosen = chosenWords(source);
  const isWhole = chosen === null || chosen.words.length === sentence.tokens.length;
  const written = isWhole
    ? opened(source, sentence.start, sentence.end)
    : `${chosen.takenOver === null ? '' : `[${chosen.takenOver}] `}${joined(source, chosen)}`;
  const whole = capital(flowing(written).replace(leftOver, ''));
  return closeQuotations(isWhole || /[.!?…]["”“»’)]*$/u.test(whole) ? whole : `${whole}.`);
}

/** Null where the sentence stays as it is. */
function chosenWords(source: SummarySource): Chosen | null {
  const { text, language, clause, nameOf } = source;
  const { sentence, head, timex } = clause;
  const all = sentence.tokens.map((_, at) => at);
  const isLong = countOf(sentence, all) > longestWhole;
  const own = isLong ? clauseSpan({ text, language, clause }) : null;
  const taken =
    own === null && countOf(sentence, all) > shortestTaken
      ? clauseAsSentence({ text, sentence, head, language, nameOf })
      : null;
  const isInside = (at: number, span: { start: number; end: number }) =>
    (sentence.tokens[at]?.start ?? 0) >= span.start && (sentence.tokens[at]?.end ?? 0) <= span.end;
  const base =
    own !== null ? all.filter((at) => isInside(at, own)) : (fitting(source, taken?.words ?? null) ?? all);
  const needed = new Set(timex ? all.filter((at) => isInside(at, timex)) : []);
  for (const at of [head, ...needed]) for (const above of pathOf(sentence, at)) needed.add(above);
  const isLongStill = countOf(sentence, base) > longestWhole;
  const words = isLongStill ? withoutAsides(sentence, base, { head, needed, language, most: wanted }) : base;
  // "**But** Holm left": what it answers stands elsewhere.
  if (base === all && sentence.tokens[words[0] ?? -1]?.upos === 'CCONJ' && !isSign(sentence, words[1]))
    return { words: words.slice(1), takenOver: null };
  if (words.length === all.length) return null;
  return { words, takenOver: base === taken?.words ? taken.takenOver : null };
}

/** The words of a clause, where they hold its date, tell enough and leave no quotation half. */
function fitting(
  { text, clause: { sentence, timex } }: SummarySource,
  words: number[] | null,
): number[] | null {
  if (words === null || countOf(sentence, words) < shortestClause) return null;
  const [first, last] = [sentence.tokens[words[0] ?? -1], sentence.tokens[words.at(-1) ?? -1]];
  if (!first || !last || (timex && (timex.start < first.start || timex.end > last.end))) return null;
  const isWhole = (start: number, end: number) => isBalanced(text.slice(start, end));
  return isWhole(sentence.start, first.start) && isWhole(first.start, last.end) ? words : null;
}

/** True where each quotation that opens in a text closes in it. */
function isBalanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return (
    count(/"/gu) % 2 === 0 && count(/[“«„]/gu) === count(/[”»]/gu) + (text.includes('„') ? count(/“/gu) : 0)
  );
}

const isSign = ({ tokens }: ReadSentence, at: number | undefined): boolean =>
  tokens[at ?? -1]?.upos === 'PUNCT';

function pathOf({ tokens }: ReadSentence, from: number): number[] {
  const path: number[] = [];
  for (let at = from; at >= 0 && !path.includes(at); at = tokens[at]?.head ?? -1) path.push(at);
  return path;
}

/** The chosen words as the text writes them. */
function joined(source: SummarySource, { words, takenOver }: Chosen): string {
  const { text, clause } = source;
  const { tokens } = clause.sentence;
  const runs: [first: number, last: number][] = [];
  for (const at of words) {
    const run = runs.at(-1);
    if (run && run[1] === at - 1) run[1] = at;
    else runs.push([at, at]);
  }
  return runs
    .map(([first, last], i) => {
      const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
      const gap = i > 0 && /\s/u.test(text.charAt(start - 1)) ? ' ' : '';
      return i === 0 && takenOver === null ? opened(source, start, end) : gap + text.slice(start, end);
    })
    .join('')
    .replace(/[,;:–—-]+\s*(?=\.?$)/u, '');
}

/** Words that begin a summary: with the name of who they call "he", and the year of "two years later". */
function opened({ text, clause, nameOf }: SummarySource, start: number, end: number): string {
  return (
    withName({ text, clause, nameOf }, start, end) ??
    withYear(clause.timex, text, start, end) ??
    text.slice(start, end)
  );
}

function withName(
  { text, clause, nameOf }: Omit<SummarySource, 'language'>,
  start: number,
  end: number,
): string | null {
  const first = clause.sentence.tokens.find((token) => token.start >= start);
  if (first?.upos !== 'PRON' || first.start !== start) return null;
  const name = nameOf(first.form, first.start);
  return name && `[${name}]${text.slice(first.end, end)}`;
}

/** "Two years later [2015], …" */
function withYear(timex: Timex | null, text: string, start: number, end: number): string | null {
  if (
    timex?.start !== start ||
    !/^\d{4}~?$/u.test(timex.edtf ?? '') ||
    /\d/u.test(text.slice(timex.start, timex.end))
  )
    return null;
  return `${text.slice(start, timex.end)} [${timex.value}]${text.slice(timex.end, end)}`;
}

/** "— In the fall of 2007, …": a dash after a place's name, or the end of what stood before. */
const leftOver = /^(?:[,;:)\]–—]|-{1,2}(?=\s))+\s*/u;
