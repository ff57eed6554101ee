import type { CompiledGrammar } from './compile';
import { endsSentence } from './tokenize';
import type { Token } from './date-token';

export type Tense = 'past' | 'future' | null;

/** How far a verb can stand from its date: a long clause of news. Bounded, so that a text costs what it is long. */
const reachBack = 25;
const reachOn = 12;

function tenseOf(text: string, tokens: readonly Token[], index: number, grammar: CompiledGrammar): Tense {
  const token = tokens[index];
  if (!token) return null;
  if (token.entry) {
    if (token.entry.values.has(grammar.symbolOf('NOUNTOO')) && isOwned(tokens, index, grammar)) return null;
    if (token.entry.values.has(grammar.symbolOf('FUTURE')))
      return isPlanOfThePast(text, tokens, index) ? 'past' : 'future';
    // "Is to resume on Tuesday": what has been arranged.
    if (token.entry.values.has(grammar.symbolOf('COPULA')) && isWord(text, tokens[index + 1], 'to'))
      return 'future';
    if (token.entry.values.has(grammar.symbolOf('PROMISE'))) {
      const next = tokens[index + 1]?.entry;
      return next?.values.has(grammar.symbolOf('INFINITIVE')) ? 'future' : 'past';
    }
    if (token.entry.values.has(grammar.symbolOf('PAST'))) return 'past';
    return null;
  }
  const word = text.slice(token.start, token.end);
  // A name can end like a verb ("United"), and so can short words ("need").
  if (word.length < 5 || word.charAt(0) !== word.charAt(0).toLowerCase() || word.endsWith('eed')) return null;
  if (grammar.source.futureEndings?.some((ending) => word.endsWith(ending))) return 'future';
  if (!grammar.source.pastEndings.some((ending) => word.endsWith(ending))) return null;
  // "Guidelines to be published" lie ahead; "may be completed" tells of no past.
  if (!isWord(text, tokens[index - 1], 'be')) return 'past';
  return isWord(text, tokens[index - 2], 'to') ? 'future' : null;
}

const isOwned = (tokens: readonly Token[], index: number, grammar: CompiledGrammar): boolean =>
  tokens[index - 1]?.entry?.values.has(grammar.symbolOf('OWNER')) ?? false;

const isWord = (text: string, token: Token | undefined, word: string): boolean =>
  token !== undefined && text.slice(token.start, token.end) === word;

/** "Had been due to expire on Friday": what was to come when it was planned, and has come to nothing. */
const isPlanOfThePast = (text: string, tokens: readonly Token[], index: number): boolean =>
  isWord(text, tokens[index - 1], 'been') && isWord(text, tokens[index - 2], 'had');

/**
 * The tense of the clause around an expression: of the nearest verb before it in its sentence, else of the
 * first after it. News puts the verb first ("said on Tuesday", "will meet on Thursday").
 */
export function tenseAround(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: CompiledGrammar,
): Tense {
  // "Effective Feb. 1", "payable in March": the word right before the date announces it.
  if (tokens[from - 1]?.entry?.values.has(grammar.symbolOf('ANNOUNCING'))) return 'future';
  for (let index = from - 1; index >= Math.max(0, from - reachBack); index -= 1) {
    const token = tokens[index];
    if (!token || tokens[index + 1]?.gap === 2 || endsSentence(text, token)) break;
    const tense = tenseOf(text, tokens, index, grammar);
    if (tense) return tense;
  }
  for (let index = to; index < Math.min(tokens.length, to + reachOn); index += 1) {
    const token = tokens[index];
    if (!token || token.gap === 2 || endsSentence(text, token)) break;
    const tense = tenseOf(text, tokens, index, grammar);
    if (tense) return tense;
  }
  return null;
}
