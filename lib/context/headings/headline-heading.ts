import { shadingWordsOf } from './languages/shading-words';
import { stem } from './stem';

/** A longer headline is no glance. */
const mostWords = 10;
/** With the sentence of the moment: a headline that shares less is of something else. */
const sharedPart = 0.4;

/** Openings of headlines that ask, count or advise, and words that speak to the reader. */
const noStatement =
  /^(?:how|why|what|who|when|where|which|here|this|these|is|are|can|should|will|do|does|did|\d+|wie|warum|wieso|was|wer|wann|wo|so|darum|das|diese[rs]?|comment|pourquoi|cómo|por qué|qué|come|perché)\b|\b(?:you|your|my|our|we|i|us|du|dein|deine|ihr|euer|ich|wir|uns|unser)\b|[?!:|…“”„«»"‘]|(?:^|\s)['’]|(?:\.{3})$/iu;

/** "Kohberger trial: Prosecutors request dates": the statement without what it is put under. */
function statementOf(line: string): string {
  const [topic = '', statement = '', ...more] = line.split(/:\s/u);
  const isTopic = topic.split(' ').length <= 4 && statement.split(' ').length >= 4 && more.length === 0;
  return isTopic ? statement.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : line;
}

const contentWords = (text: string): string[] => [
  ...new Set((text.match(/\p{L}[\p{L}\p{M}'’]*|\p{N}+/gu) ?? []).filter((word) => word.length > 3).map(stem)),
];

/**
 * An article's headline as the heading of its own news: where it is a short statement in the words of the
 * sentence that the moment is of. Null where it asks, quotes, counts or teases.
 */
export function headlineFor(headline: string | null, sentence: string, language: string): string | null {
  if (!headline) return null;
  const line = statementOf(headline.trim().replace(/\s+/gu, ' '));
  const words = line.split(' ').length;
  if (words < 3 || words > mostWords || noStatement.test(line)) return null;
  // What the sentence doubts, the headline may not state.
  const { evidentials, shadings } = shadingWordsOf(language);
  const tokens = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const inLine = new Set(tokens(line));
  if (tokens(sentence).some((word) => (evidentials.has(word) || shadings.has(word)) && !inLine.has(word)))
    return null;
  const said = new Set(contentWords(sentence));
  const ours = contentWords(line);
  const shared = ours.filter((word) => said.has(word)).length;
  return shared >= 2 && shared >= sharedPart * ours.length ? line : null;
}
