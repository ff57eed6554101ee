import type { TextSpan } from '../../language/tokens/sentences';
import type { NameWords } from './languages/name-words';
import { bare, wordAt, WordKind, type Words } from './words';

/** A run of capitalised words that names someone or something. Places in `Words`, both ends included. */
export interface Mention {
  first: number;
  last: number;
  start: number;
  end: number;
  /** The name without titles, places before it and possessive ending: "Nathan Deal". */
  core: string[];
  /** Titles that stand before it, in lower case without full stop. */
  titles: string[];
  /** True where it opens a sentence, so that its capital says nothing. */
  opens: boolean;
  body: boolean;
  place: boolean;
  /** An abbreviation in brackets after a name, which stands for that name. */
  abbreviates: Mention | null;
}

/** "al-Assad": the Arabic article in small letters, and the name. */
const ARTICLE_AND_NAME = /^(?:al|el|an|ar|as|ash|ad|at|az)[-‑]\p{Lu}/u;
/** "WHO", which is no "who". */
const SHORT_FORM = /^\p{Lu}{3,5}$/u;
/** "L’architetto Bruno Salvi", "D’abord Claire Martin": an article or preposition that opens a sentence, tied to a common word. */
const TIED_TO_COMMON_WORD = /^(?:[LD]|Un|Dell|All|Dall|Nell|Sull|Quell)['’]\p{Ll}/u;
// A name of more words is a headline.
const LONGEST_NAME = 9;

/** Finds the names in a text, in order. */
export function readMentions(words: Words, sentences: readonly TextSpan[], known: NameWords): Mention[] {
  const mentions: Mention[] = [];
  const lowered = lowerCaseWords(words);
  let sentence = 0;
  let at = 0;
  while (at < words.count) {
    if (words.kind[at] !== WordKind.capital) {
      at++;
      continue;
    }
    // "The", "In" and "Monday" are most of all capitals.
    if (
      words.kind[at + 1] !== WordKind.capital &&
      known.notNames.has(wordAt(words, at).toLowerCase()) &&
      !SHORT_FORM.test(wordAt(words, at))
    ) {
      at++;
      continue;
    }
    const start = words.start[at] ?? 0;
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= start) sentence++;
    const opens = (sentences[sentence]?.start ?? 0) >= start - 1;
    const last = runEnd(words, at, known, sentences[sentence]?.end ?? words.text.length);
    const mention = toMention(words, at, last, opens, lowered, known);
    if (mention) {
      const previous = mentions.at(-1);
      if (previous && isAbbreviation(words, previous, mention)) mention.abbreviates = previous;
      mentions.push(mention);
    }
    at = last + 1;
  }
  return mentions;
}

function lowerCaseWords(words: Words): Set<string> {
  const lowered = new Set<string>();
  for (let at = 0; at < words.count; at++) {
    if (words.kind[at] === WordKind.lower) lowered.add(wordAt(words, at));
  }
  return lowered;
}

/** The last word of the name that begins at a capitalised word. */
function runEnd(words: Words, first: number, known: NameWords, sentenceEnd: number): number {
  let last = first;
  for (let at = first; at < words.count && last - first < LONGEST_NAME;) {
    const word = wordAt(words, at);
    if (word !== bare(word)) return last;
    let next = at + 1;
    // "Sen. Ortiz": the stop of a title belongs to the name.
    if (wordAt(words, next) === '.' && (words.end[next] ?? 0) < sentenceEnd) next++;
    if (words.kind[next] === WordKind.capital) {
      const lower = bare(wordAt(words, next)).toLowerCase();
      if (known.notNames.has(lower) && next === at + 1) return last;
      if ((words.start[next] ?? 0) >= sentenceEnd) return last;
      at = last = next;
      continue;
    }
    if (next !== at + 1 || words.kind[next] !== WordKind.lower) return last;
    const inner = wordAt(words, next);
    if (ARTICLE_AND_NAME.test(inner)) {
      at = last = next;
      continue;
    }
    // "von der Leyen", and "sagte Kran **der** Zeitung".
    const isCase = inner === 'der' && !/^v[ao]n$/iu.test(word);
    const particle = known.insidePerson.has(inner) && !isCase;
    if (!particle && !(known.insideBody.has(inner) && isBodyLike(word, known))) return last;
    let after = next + 1;
    // "de la Vega", "Council of the North".
    const inside = particle ? known.insidePerson : known.insideBody;
    if (words.kind[after] === WordKind.lower && inside.has(wordAt(words, after))) after++;
    if (words.kind[after] !== WordKind.capital) return last;
    at = last = after;
  }
  return last;
}

const isBodyLike = (word: string, known: NameWords) => known.bodies.has(word.toLowerCase());

function toMention(
  words: Words,
  first: number,
  last: number,
  opens: boolean,
  lowered: Set<string>,
  known: NameWords,
): Mention | null {
  const all: string[] = [];
  for (let at = first; at <= last; at++) {
    if (words.kind[at] !== WordKind.mark) all.push(wordAt(words, at));
  }
  const lower = all.map((word) => bare(word).toLowerCase().replace(/\.$/, ''));
  let from = 0;
  // "The Daily Planet", "In Ohio": what opens a sentence is capitalised for that.
  const isShortForm = all.length === 1 && SHORT_FORM.test(all[0] ?? '');
  while (!isShortForm && from < all.length && known.notNames.has(lower[from] ?? '')) from++;
  if (opens && from === 0 && TIED_TO_COMMON_WORD.test(all[0] ?? '')) from = 1;
  if (from === all.length) return null;
  if (opens && from === 0 && all.length === 1 && lowered.has(lower[0] ?? '')) return null;
  const titles: string[] = [];
  let coreFrom = from;
  for (let index = from; index < all.length; index++) {
    if (!known.titles.has(lower[index] ?? '')) continue;
    // "House Speaker Paul Ryan" ends its titles before the name; "Democratic Party" is a name.
    if (index === all.length - 1) break;
    titles.push(lower[index] ?? '');
    coreFrom = index + 1;
  }
  const body =
    lower.slice(from).some((word) => known.bodies.has(word)) &&
    !(titles.length > 0 && isPersonal(lower, coreFrom, known));
  if (body) coreFrom = from;
  const core = all
    .slice(coreFrom)
    .map((word, index, list) => (index === list.length - 1 ? bare(word) : word));
  if (core.length === 1 && known.titles.has(lower[coreFrom] ?? '')) return null;
  const place = lower
    .slice(coreFrom)
    .every((word) => word.split('-').every((half) => known.places.has(half)));
  return {
    first,
    last,
    start: words.start[first + leading(words, first, from)] ?? 0,
    end: (words.end[last] ?? 0) - ((all.at(-1) ?? '').length - bare(all.at(-1) ?? '').length),
    core,
    titles: body ? [] : titles,
    opens: opens && from === 0,
    body,
    place,
    abbreviates: null,
  };
}

/** How many words and marks stand before the word with a number among the words. */
function leading(words: Words, first: number, wanted: number): number {
  let offset = 0;
  for (let seen = 0; seen < wanted; offset++) if (words.kind[first + offset] !== WordKind.mark) seen++;
  return offset;
}

/** True where the words after the titles read as a person's name. */
function isPersonal(lower: string[], from: number, known: NameWords): boolean {
  return from < lower.length && !lower.slice(from).some((word) => known.bodies.has(word));
}

function isAbbreviation(words: Words, name: Mention, mention: Mention): boolean {
  if (mention.first !== name.last + 2 || wordAt(words, mention.first - 1) !== '(') return false;
  const short = mention.core.join('');
  return mention.core.length === 1 && name.core.length > 1 && /^[\p{Lu}.]{2,}$/u.test(short);
}
