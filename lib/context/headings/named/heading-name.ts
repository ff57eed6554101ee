import type { ReadSentence, Token } from '../../../language/read-text';
import type { Phrase } from '../parts/heading-phrases';

/** Surnames are often taken for nouns. */
const isName = (token: Token | undefined): boolean =>
  /^(?:PROPN|NOUN)$/u.test(token?.upos ?? '') && /^\p{Lu}/u.test(token?.form ?? '');
const isTitle = (token: Token | undefined): boolean => token?.upos === 'NOUN' && /^\p{Ll}/u.test(token.form);

/**
 * A phrase that holds a person's title and name ("presumptive nominee **Ada Holm**"): the name is what it needs, and the
 * title may be left out, whichever of the two the parse took for the head. A title that is doubted stays.
 * @param at place of the noun that the parse took for the head
 */
export function byName(
  sentence: ReadSentence,
  at: number,
  phrase: Phrase,
  isStored: (token: Token) => boolean,
  leaveOut: (place: number) => boolean,
): Phrase {
  const { tokens } = sentence;
  const name = nameAt(sentence, at);
  const [first, last] = [name[0], name.at(-1)];
  if (first === undefined || last === undefined || name.some(leaveOut)) return phrase;
  if (!isTitle(tokens[first - 1])) return withWholeName(phrase, name);
  // "chairman **Ada Holm**’s office": the office is meant.
  if (/^['’]s?$/u.test(tokens[last + 1]?.form ?? '') && tokens[last + 1]?.start === tokens[last]?.end)
    return phrase;
  const isBefore = (place: number) => place < first;
  const title = [...phrase.core, ...phrase.extras.flat()].filter(isBefore).sort((a, b) => a - b);
  const isWhole = title.length > 0 && title.at(-1) === first - 1;
  if (!isWhole || title.some((place) => place >= 0 && isKept(tokens[place], isStored))) return phrase;
  const rest = phrase.core.filter((place) => place > last);
  const extras = phrase.extras
    .map((words) => words.filter((place) => place > last))
    .filter(({ length }) => length);
  return { core: [...name, ...rest], extras: [title, ...extras] };
}

/** "U.S. House **Speaker Ada Holm**", of which the parse has the beginning. */
function withWholeName(phrase: Phrase, name: readonly number[]): Phrase {
  const last = Math.max(...phrase.core);
  const more = name.filter((place) => place > last);
  return more[0] === last + 1 ? { ...phrase, core: [...phrase.core, ...more] } : phrase;
}

const isKept = (token: Token | undefined, isStored: (token: Token) => boolean): boolean =>
  token !== undefined && (isStored(token) || token.upos === 'NUM' || token.upos === 'CCONJ');

/** The words of the name that a noun is, or that follows it. */
function nameAt({ tokens }: ReadSentence, at: number): number[] {
  const from = isName(tokens[at]) ? at : at + 1;
  let [first, last] = [from, from];
  if (!isName(tokens[from])) return [];
  while (isName(tokens[first - 1])) first -= 1;
  while (isName(tokens[last + 1])) last += 1;
  return tokens.slice(first, last + 1).map((_, order) => first + order);
}
