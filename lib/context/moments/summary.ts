import { dependentsOf, spanOf } from '../../language/tree';
import { subjectOf } from '../../language/clauses';
import type { Timex } from '../dates/resolve/timex';
import type { DatedClause } from './dated-clause';
import { isInDoubt } from '../headings/parts/heading-doubt';

/** A sentence of more words is cut to the clause that reports the event, where that is whole. */
const longestWhole = 25;
/** A clause of fewer words leaves out what the sentence is there for. */
const shortestClause = 7;

interface SummarySource {
  text: string;
  language: string;
  clause: DatedClause;
  nameOf: (pronoun: string, start: number) => string | null;
}

const flowing = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/**
 * A whole sentence that stands alone, or the whole clause of a long one: a pronoun that opens it is
 * replaced by its name in brackets, and "two years later" is given its year.
 */
export function summaryOf(source: SummarySource): string {
  const { text, clause } = source;
  const { start, end } = clauseSpan(source) ?? clause.sentence;
  const isCut = end < clause.sentence.end;
  const opened =
    withName(source, start, end) ?? withYear(clause.timex, text, start, end) ?? text.slice(start, end);
  return closeQuotations(capital(flowing(opened).replace(leftOver, '')) + (isCut ? '.' : ''));
}

/** Where the clause stands by itself: in one piece, with a subject of its own and nobody else's claim. */
function clauseSpan({ text, language, clause }: SummarySource): { start: number; end: number } | null {
  const { sentence, head, words, timex } = clause;
  const { tokens } = sentence;
  if (tokens.filter(({ upos }) => upos !== 'PUNCT').length <= longestWhole) return null;
  const { deprel = '' } = tokens[head] ?? {};
  if (!/^(?:root|conj|parataxis)$/u.test(deprel) || dependentsOf(sentence, head, 'mark').length > 0)
    return null;
  // "announced on Tuesday **that the death toll …**": without it the clause says nothing.
  if (dependentsOf(sentence, head, 'ccomp', 'xcomp', 'parataxis').length > 0) return null;
  const subject = subjectOf(sentence, head);
  // "…, and in August wrote Becerra": what follows the verb may be its object.
  if (
    subject?.from !== 'own' ||
    subject.at > head ||
    !/^(?:NOUN|PROPN)$/u.test(tokens[subject.at]?.upos ?? '')
  )
    return null;
  if (isInDoubt(sentence, head, language)) return null;
  const inside = words.filter((at) => !/^(?:PUNCT|CCONJ)$/u.test(tokens[at]?.upos ?? ''));
  const [first = 0, last = 0] = [inside[0], inside.at(-1)];
  const held = new Set(words);
  let isWhole = true;
  for (let at = first; at <= last; at += 1) isWhole &&= held.has(at) || tokens[at]?.upos === 'PUNCT';
  const span = spanOf(sentence, inside);
  if (!span || !isWhole || inside.length < shortestClause) return null;
  if (timex && (timex.start < span.start || timex.end > span.end)) return null;
  // A clause that does not end at a comma or a joint was cut by the parse, not by the writer.
  const next = tokens[last + 1];
  if (next && !/^(?:PUNCT|CCONJ)$/u.test(next.upos)) return null;
  // "…, as just this month[, it announced …]", "just before 9, when the suspect[, 31,] hit a car": half of two clauses.
  const opens = (at: number) =>
    tokens[at]?.upos === 'SCONJ' ||
    /^(?:when|where|while|als|wo|quand|où|cuando|donde|dove)$/iu.test(tokens[at]?.form ?? '');
  if (inside.some(opens)) return null;
  const quoted = /["“”„«»]/u.test(text.slice(sentence.start, sentence.end));
  return quoted ? null : span;
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
    /\d/u.test(text.slice(timex.start, timex.end))
  )
    return null;
  return `${text.slice(start, timex.end)} [${timex.value}]${text.slice(timex.end, end)}`;
}

/** "— In the fall of 2007, …": a dash after a place's name, or the end of what stood before. */
const leftOver = /^(?:[,;:)\]–—]|-{1,2}(?=\s))+\s*/u;

/** "an “expedited review“ of": a mark that opens, used to close. */
const closedByOpening = /“([^“”]+)“(?=[\s,.;:!?)]|$)/gu;

const pairs: readonly [open: string, close: string][] = [
  ['“', '”'],
  ['«', '»'],
];

/** A quotation of several sentences opens in one and closes in another: each has both marks. */
function closeQuotations(written: string): string {
  const sentence = written.includes('„') ? written : written.replace(closedByOpening, '“$1”');
  const count = (mark: string) => sentence.split(mark).length - 1;
  if (sentence.includes('„')) return count('„') > count('“') + count('”') ? `${sentence}“` : sentence;
  for (const [open, close] of pairs) {
    if (!sentence.includes(open) && !sentence.includes(close)) continue;
    if (count(open) > count(close)) return `${sentence}${close}`;
    if (count(close) > count(open)) return `${open}${sentence}`;
  }
  if (count('"') % 2 === 0) return sentence;
  return sentence.startsWith('"') || /\s"\S/u.test(sentence) ? `${sentence}"` : `"${sentence}`;
}
