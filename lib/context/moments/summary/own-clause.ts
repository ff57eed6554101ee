import { dependentsOf, spanOf } from '../../../language/tree';
import { subjectOf } from '../../../language/clauses';
import type { TextSpan } from '../../../language/tokens/sentences';
import type { DatedClause } from '../dated-clause';
import { isBalanced } from './close-quotations';
import { mayGo } from './may-go';
import { clauseWordsOf } from './languages/clause-words';
import { isInDoubt } from '../../headings/parts/heading-doubt';

/** A clause of fewer words leaves out what the sentence is there for. */
const shortestClause = 7;

interface ClauseSource {
  text: string;
  language: string;
  clause: DatedClause;
}

/** Where a clause stands by itself: in one piece, with a subject of its own and nobody else's claim; null where not. */
export function clauseSpan({ text, language, clause }: ClauseSource): TextSpan | null {
  const { sentence, head, words, timex } = clause;
  const { tokens } = sentence;
  const { deprel = '' } = tokens[head] ?? {};
  if (!/^(?:root|conj|parataxis)$/u.test(deprel) || dependentsOf(sentence, head, 'mark').length > 0)
    return null;
  // "announced on Tuesday **that the death toll …**": without it the clause says nothing.
  if (dependentsOf(sentence, head, 'ccomp', 'xcomp', 'parataxis').length > 0) return null;
  // "…, killing eight people": what it led to is part of what happened.
  if (dependentsOf(sentence, head, 'advcl').some((at) => at > head && tokens[at]?.feats['Tense'] === 'Pres'))
    return null;
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
  // "…, but the charges were dropped", "…, as the police say": without the rest it is not true, or not sure.
  const rest = tokens.flatMap((_, at) => (at > last ? at : []));
  const opening = tokens.find(({ upos }, at) => at > last && upos !== 'PUNCT');
  const form = opening?.form.toLowerCase() ?? '';
  const known = clauseWordsOf(language);
  const isAdded = opening?.upos === 'CCONJ' && known?.additive.has(form) === true;
  if (known && opening && !isAdded && !mayGo(sentence, rest, language)) return null;
  // "**Since** the museum opened in 2011[, it …]", "[Once] Holm left": half of a sentence.
  if (known?.subordinators.has(tokens[first]?.form.toLowerCase() ?? '')) return null;
  if (!isBalanced(text.slice(span.start, span.end))) return null;
  // "…, as just this month[, it announced …]", "just before 9, when the suspect[, 31,] hit a car": half of two clauses.
  const opens = (at: number) =>
    tokens[at]?.upos === 'SCONJ' ||
    /^(?:when|where|while|als|wo|quand|où|cuando|donde|dove)$/iu.test(tokens[at]?.form ?? '');
  if (inside.some(opens)) return null;
  const quoted = /["“”„«»]/u.test(text.slice(sentence.start, sentence.end));
  return quoted ? null : span;
}
