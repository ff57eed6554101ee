import type { ReadSentence } from '../../../language/read-text';
import { dependentsOf } from '../../../language/tree';
import { isInDoubt } from '../parts/heading-doubt';
import { eventNounsOf } from '../languages/event-words';
import type { HeadingSource } from '../heading-source';
import { nounPhrase } from '../parts/heading-phrases';
import { isDated, keeper } from '../parts/heading-subject';

const mostWords = 8;
/** "World Cup", "ADA meeting": what came about there is not said. */
const fewestWords = 3;
/** "the **end of** the strike": the event is another. */
const ofOther = /(?<!\p{L})(?:end|start|beginning|eve|run-up|wake|aftermath) (?:of|to)\s(?:the\s)?$/iu;

/**
 * The event's own name, where the date is of a noun that names one: "the **presidential election** of 2020",
 * "the **Iowa primary** on Jan. 15". Null for every other noun, and where it takes more to say which it is.
 */
export function eventName(source: HeadingSource, language: string): string | null {
  const { sentence, dateAt } = source;
  if (dateAt === undefined) return null;
  const { tokens } = sentence;
  const at = nounOfDate(source, sentence, dateAt);
  const noun = tokens[at];
  if (!noun || !eventNounsOf(language).has(noun.lemma.toLowerCase())) return null;
  if (language.startsWith('de') && isInflected(source, at)) return null;
  // "is weighing a sale in 2031": what is done to it decides whether it comes about.
  if (
    /^(?:obj|iobj|nsubj|root|conj|xcomp|ccomp)/u.test(noun.deprel) ||
    isInDoubt(sentence, source.head, language)
  )
    return null;
  const isStored = keeper(source);
  // "no election", "the planned merger", "his release": only with what stands before would it be true.
  const own = dependentsOf(sentence, at).map((one) => tokens[one]);
  if (
    own.some(
      (one) =>
        one &&
        (isStored(one) ||
          /^(?:PRON)$/u.test(one.upos) ||
          /^(?:a|an|any|ein|eine|each|every)$/iu.test(one.form)),
    )
  )
    return null;
  const phrase = nounPhrase(sentence, at, isStored, (one) => isDated(source, tokens[one]), language);
  if (!phrase || phrase.extras.length + phrase.core.length < 2) return null;
  for (let taken = phrase.extras.length; taken >= 0; taken -= 1) {
    const words = [...phrase.core, ...phrase.extras.slice(0, taken).flat()]
      .filter((one) => !(/^(?:case|det)$/u.test(tokens[one]?.deprel ?? '') && tokens[one]?.head === at))
      .sort((a, b) => a - b);
    if (words.length > mostWords) continue;
    if (
      words.length < fewestWords ||
      words.some((one, order) => order > 0 && one - (words[order - 1] ?? 0) > 3)
    )
      return null;
    // "second-**ever** championship": its beginning lies outside.
    const { start = 0, upos } = tokens[words[0] ?? -1] ?? {};
    if (upos === 'ADV' || upos === 'ADP' || /[-–/]$/u.test(source.text.slice(Math.max(0, start - 1), start)))
      return null;
    if (isOfUnnamed(source, words) || isCutName(source, words)) return null;
    if (ofOther.test(source.text.slice(Math.max(0, start - 24), start))) return null;
    const name = words.map((one, order) => joined(source, words, one, order)).join('');
    return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  }
  return null;
}

/** "**his state’s** primary", "the **superstar’s** death": whose it is stands elsewhere; or an aside lies between. */
function isOfUnnamed({ text, sentence: { tokens } }: HeadingSource, words: readonly number[]): boolean {
  // "the **2014** crisis or the orders": only the first has the date.
  if (words.some((at) => /^(?:PRON|CCONJ)$/u.test(tokens[at]?.upos ?? ''))) return true;
  const [first = -1] = words;
  // "the **quake with** a million homeless", "the **primary in the state**"
  const leading = words.findIndex((at) => tokens[at]?.upos === 'ADP');
  const isPlain = words.every((at) => /^\p{Ll}/u.test(tokens[at]?.form ?? '') || tokens[at]?.upos === 'ADP');
  if (leading === 1 && isPlain && words.length < 4) return true;
  if (words.some((at) => /^(?:with|to|from|mit|avec|con|com)$/iu.test(tokens[at]?.form ?? ''))) return true;
  // "Getty Images **The** Gulf": two lines became one.
  if (words.some((at, order) => order > 0 && /^(?:The|A|An)$/u.test(tokens[at]?.form ?? ''))) return true;
  // "the District **of Columbia’s** primary"
  const isInName = /^of$/u.test(tokens[first - 1]?.form ?? '') && tokens[first - 2]?.upos === 'PROPN';
  if (isInName) return true;
  const isOwner = /^['’]s?$/u.test(tokens[first + 1]?.form ?? '') && words.includes(first + 1);
  if (isOwner && tokens[first]?.upos === 'NOUN' && /^\p{Ll}/u.test(tokens[first].form)) return true;
  return words.some((at, order) => {
    const before = tokens[words[order - 1] ?? -1];
    return before !== undefined && /(?:^|\s)[-–—]/u.test(text.slice(before.end, tokens[at]?.start));
  });
}

/** "Alder’s **Deep Horizon** [drilling rig]" */
function isCutName(source: HeadingSource, words: readonly number[]): boolean {
  if (source.language.startsWith('de')) return false;
  const next = source.sentence.tokens[(words.at(-1) ?? -1) + 1];
  if (!next || isDated(source, next)) return false;
  return /^(?:NOUN|PROPN)$/u.test(next.upos) || /^\p{Ll}+ing$/u.test(next.form);
}

/** "(den) Olympischen Spielen", "(des) Vertrags": without its article a German form says nothing. */
function isInflected({ sentence }: HeadingSource, at: number): boolean {
  const { form = '', lemma = '' } = sentence.tokens[at] ?? {};
  const isBent = form !== lemma && /(?:s|en|ern|eln)$/u.test(form);
  return (
    isBent ||
    dependentsOf(sentence, at, 'amod').some((one) => /e[nm]$/u.test(sentence.tokens[one]?.form ?? ''))
  );
}

function joined(
  { text, sentence }: HeadingSource,
  words: readonly number[],
  at: number,
  order: number,
): string {
  const token = sentence.tokens[at];
  const before = order > 0 ? sentence.tokens[words[order - 1] ?? -1] : undefined;
  if (!token) return '';
  if (!before) return token.form;
  const between = text.slice(before.end, token.start);
  return /^[-–’']?$/u.test(between) ? between + token.form : ` ${token.form}`;
}

/** The noun that a date stands beside and depends on. */
function nounOfDate(source: HeadingSource, { tokens }: ReadSentence, dateAt: number): number {
  let at = dateAt;
  for (let steps = 0; steps < 4; steps += 1) {
    const token = tokens[at];
    if (!token || token.head < 0 || !/^(?:nmod|compound|nummod|amod|appos|obl|flat)/u.test(token.deprel))
      return -1;
    at = token.head;
    const noun = tokens[at];
    if (noun && !isDated(source, noun)) {
      const isNear = Math.abs(at - dateAt) <= 5;
      return isNear && /^(?:NOUN|PROPN)$/u.test(noun.upos) ? at : -1;
    }
  }
  return -1;
}
