import type { ReadSentence } from '../../../language/read-text';
import type { Timex } from '../../dates/resolve/timex';
import type { DatedClause } from '../dated-clause';
import { closeQuotations, isBalanced } from './close-quotations';
import { clauseSpan } from './own-clause';
import { personClause } from './relative-clause';
import { beforeRelativeTail } from './relative-tail';

/** A sentence of more words is cut to the clause that reports the event, where that is whole. */
const longestWhole = 25;
/** A clause with "who" is told of its person by itself where its sentence has more words. */
const shortestWithPerson = 14;
/** A clause of fewer words leaves out what the sentence is there for. */
const shortestClause = 5;

interface SummarySource {
  text: string;
  language: string;
  clause: DatedClause;
  nameOf: (pronoun: string, start: number) => string | null;
}

const flowing = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
const stopped = (text: string): string =>
  /[.!?…]["”“»’)]*$/u.test(text) ? text : `${text.replace(/[,;:–—-]+$/u, '')}.`;

/**
 * A whole sentence that stands alone, or the whole clause of a long one: who a clause with "who" is about is put before
 * it in brackets, a pronoun that opens it is replaced by its name in brackets, and "two years later" is given its year.
 */
export function summaryOf(source: SummarySource): string {
  const ofPerson = personSummary(source);
  if (ofPerson !== null) return ofPerson;
  const { text, clause } = source;
  const { start, end } = chosenSpan(source);
  const opened =
    withName(source, start, end) ?? withYear(clause.timex, text, start, end) ?? text.slice(start, end);
  const written = capital(flowing(opened).replace(leftOver, ''));
  return closeQuotations(end < clause.sentence.end ? stopped(written) : written);
}

/** "[Ada Holm] founded it in 2002."; null where no clause with "who" is told by itself. */
function personSummary({ text, language, clause }: SummarySource): string | null {
  const { sentence, head, timex } = clause;
  if (timex === null || wordCount(sentence) <= shortestWithPerson) return null;
  const found = personClause(sentence, head, timex, language);
  const [first, last] = [found?.words[0], found?.words.at(-1)].map((at) => sentence.tokens[at ?? -1]);
  if (!found || !first || !last || found.words.length < shortestClause) return null;
  const told = text.slice(first.start, last.end);
  const isWhole = timex.start >= first.start && timex.end <= last.end && isBalanced(told);
  if (!isWhole || !isBalanced(text.slice(sentence.start, first.start))) return null;
  return stopped(flowing(`[${text.slice(found.name.start, found.name.end)}] ${told}`));
}

function chosenSpan({ text, language, clause }: SummarySource): { start: number; end: number } {
  const { sentence, head, timex } = clause;
  const isLong = wordCount(sentence) > longestWhole;
  const own = isLong ? clauseSpan({ text, language, clause }) : null;
  if (own) return own;
  const needed = new Set(pathOf(sentence, head));
  for (const [at, token] of sentence.tokens.entries())
    if (timex && token.start >= timex.start && token.end <= timex.end)
      for (const above of pathOf(sentence, at)) needed.add(above);
  const cut = isLong ? beforeRelativeTail(sentence, needed, language) : null;
  const end = cut === null ? sentence.end : (sentence.tokens[cut - 1]?.end ?? sentence.end);
  const kept = isBalanced(text.slice(sentence.start, end)) ? end : sentence.end;
  // "**But** Holm left": what it answers stands elsewhere.
  const [first, second] = sentence.tokens;
  const answers = first?.upos === 'CCONJ' && second !== undefined && second.upos !== 'PUNCT';
  return { start: answers ? second.start : sentence.start, end: kept };
}

const wordCount = ({ tokens }: ReadSentence): number => tokens.filter(({ upos }) => upos !== 'PUNCT').length;

/** A word, and all that it depends on. */
function pathOf({ tokens }: ReadSentence, from: number): number[] {
  const path: number[] = [];
  for (let at = from; at >= 0 && !path.includes(at); at = tokens[at]?.head ?? -1) path.push(at);
  return path;
}

function withName({ text, clause, nameOf }: SummarySource, start: number, end: number): string | null {
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
    /\d/u.test(text.slice(timex.start, timex.end)) ||
    // "this year's edition"
    /^['’]s/u.test(text.slice(timex.end, timex.end + 2))
  )
    return null;
  return `${text.slice(start, timex.end)} [${timex.value}]${text.slice(timex.end, end)}`;
}

/** "— In the fall of 2007, …": a dash after a place's name, or the end of what stood before. */
const leftOver = /^(?:[,;:)\]–—]|-{1,2}(?=\s))+\s*/u;
