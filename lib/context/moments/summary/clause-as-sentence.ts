import { auxiliariesOf, subjectOf } from '../../../language/clauses';
import type { ReadSentence } from '../../../language/read-text';
import { dependentsOf, subtree } from '../../../language/tree';
import { isInDoubt } from '../../headings/parts/heading-doubt';
import { shadingWordsOf } from '../../headings/languages/shading-words';
import { countOf } from './asides';
import { clauseWordsOf } from './languages/clause-words';

/** A clause that was part of a sentence, as one of its own. */
export interface ClauseSentence {
  /** What it takes over from the rest of the sentence, as "Holm" for "who"; null where it needs nothing. */
  takenOver: string | null;
  /** Places of its words and signs in the sentence, in order. */
  words: number[];
}

interface ClauseSource {
  text: string;
  sentence: ReadSentence;
  head: number;
  language: string;
  nameOf: (pronoun: string, start: number) => string | null;
}

/** Where the parse is less sure than this, what hangs where is a guess. */
const surely = 0.6;
/** A sentence of fewer words is taken in at once, and says how its clauses belong together. */
const shortestOfTwo = 20;
/** A sentence of more words is mostly several without stops. */
const longestSentence = 60;
/** Who a clause is about, in more words, is described and not named. */
const longestName = 8;

/**
 * The clause of a sentence that can be said without the rest of it: "**who** founded it in 2002", "**and** won in
 * 2011", "**founded** in 2002", "**when** Berg left in 2016". Null for one that the rest claims, asks or supposes,
 * and where it is not sure who it is about.
 */
export function clauseAsSentence(source: ClauseSource): ClauseSentence | null {
  const { sentence, head, language } = source;
  if (sentence.tokens.length > longestSentence || isInDoubt(sentence, head, language)) return null;
  const relative = ofRelative(source);
  if (relative) return relative;
  const { deprel, confidence = 0 } = sentence.tokens[head] ?? {};
  if (confidence < surely) return null;
  switch (deprel) {
    case 'acl':
      return ofParticiple(source);
    case 'advcl':
      return ofMention(source);
    case 'conj':
      return ofSecond(source);
    default:
      return null;
  }
}

/** "Holm, **who** founded it in 2002": whatever the parse makes of a clause that opens like this behind a comma. */
function ofRelative(source: ClauseSource): ClauseSentence | null {
  const { sentence, head, language } = source;
  const { tokens } = sentence;
  const who = dependentsOf(sentence, head, 'nsubj', 'nsubj:pass')[0];
  if (who === undefined || !clauseWordsOf(language)?.relative?.has(tokens[who]?.form.toLowerCase() ?? ''))
    return null;
  const next = tokens[who + 1];
  // "whose", "of whom" belong to more than the pronoun.
  if (!/^(?:VERB|AUX|ADV)$/u.test(next?.upos ?? '') || who + 1 > head) return null;
  const at =
    tokens[who - 1]?.form === ',' ? phraseEndingAt(sentence, who - 2) : nameBefore(sentence, head, who);
  const name = at === null ? null : nameAt(source, at, who);
  return name === null ? null : { takenOver: name, words: untilComma(sentence, who, head) };
}

/** "the man Holm **who** …": without a comma only a name is surely the one. */
function nameBefore(sentence: ReadSentence, head: number, who: number): number | null {
  const subject = subjectOf(sentence, head);
  return subject?.from === 'relative' && subject.at < who && sentence.tokens[subject.at]?.upos === 'PROPN'
    ? subject.at
    : null;
}

/**
 * The word that a name of several depends on, of which one is the last; null where none of them is a noun, and in "the
 * success of **Alder**", where "which" may be either.
 */
function phraseEndingAt({ tokens }: ReadSentence, last: number): number | null {
  const isNoun = (at: number) => /^(?:NOUN|PROPN)$/u.test(tokens[at]?.upos ?? '');
  let at = last;
  while (/^(?:flat|compound|name)/u.test(tokens[at]?.deprel ?? '')) at = tokens[at]?.head ?? -1;
  const { deprel = '', head = -1 } = tokens[at] ?? {};
  return isNoun(at) && !(deprel === 'nmod' && head < at) ? at : null;
}

/** The words of a clause behind its pronoun, up to the comma that closes it. */
function untilComma(sentence: ReadSentence, who: number, head: number): number[] {
  const { tokens } = sentence;
  const all = subtree(sentence, head).filter((at) => at > who);
  const close = all.findIndex(
    (at, i) =>
      /^[;:–—]$/u.test(tokens[at]?.form ?? '') ||
      (at > head && tokens[at]?.form === ',' && !goesOn(sentence, at, all[i + 1])),
  );
  return close < 0 ? all : all.slice(0, close);
}

/** "…, cash and bonds": another thing of the same kind follows the comma. */
function goesOn({ tokens }: ReadSentence, comma: number, next: number | undefined): boolean {
  let at = next ?? -1;
  while ((tokens[at]?.head ?? -1) > comma) at = tokens[at]?.head ?? -1;
  const { deprel = '', upos = 'X' } = tokens[at] ?? {};
  return /^(?:conj|appos)$/u.test(deprel) && /^(?:NOUN|PROPN|NUM|ADJ)$/u.test(upos);
}

/** "the centre **founded** in 2002" */
function ofParticiple(source: ClauseSource): ClauseSentence | null {
  const { sentence, head, language } = source;
  const { tokens } = sentence;
  const passive = clauseWordsOf(language)?.passive;
  const token = tokens[head];
  const thing = tokens[token?.head ?? -1];
  const isDone = token?.feats['VerbForm'] === 'Part' && token.feats['Tense'] === 'Past';
  if (!passive || !token || !thing || !isDone || auxiliariesOf(sentence, head).length > 0) return null;
  // "a report compiled in 2002": what there is to tell of it is not that.
  if (dependentsOf(sentence, token.head, 'det').some((at) => tokens[at]?.feats['Definite'] === 'Ind'))
    return null;
  // "a study called Alder published in 2002": who or what is done to is clear only before the word.
  const words = subtree(sentence, head);
  if (words[0] !== head || dependentsOf(sentence, head, 'obj').length > 0) return null;
  const name = nameAt(source, token.head, head);
  if (name === null) return null;
  const be = thing.feats['Number'] === 'Plur' ? passive.several : passive.one;
  return { takenOver: `${name} ${be}`, words };
}

/** "**when** Berg left in 2016" */
function ofMention({ sentence, head, language, nameOf }: ClauseSource): ClauseSentence | null {
  const { tokens } = sentence;
  const [opening, ...words] = subtree(sentence, head).filter(
    (at, i) => i > 0 || tokens[at]?.upos !== 'PUNCT',
  );
  const known = clauseWordsOf(language);
  const isMention =
    !known?.isVerbLast && known?.mentioning.has(tokens[opening ?? -1]?.form.toLowerCase() ?? '');
  const subject = subjectOf(sentence, head);
  // "When Holm left in 2011, …": the sentence is about what came of it.
  if (!isMention || opening === 0 || isShort(sentence) || subject?.from !== 'own' || subject.at > head)
    return null;
  if (!isOver(sentence, head)) return null;
  const who = tokens[subject.at];
  if (who?.upos !== 'PRON')
    return /^(?:NOUN|PROPN)$/u.test(who?.upos ?? '') ? { takenOver: null, words } : null;
  const name = words[0] === subject.at ? nameOf(who.form, who.start) : null;
  return name === null ? null : { takenOver: name, words: words.slice(1) };
}

const isOver = (sentence: ReadSentence, head: number): boolean =>
  sentence.tokens[head]?.feats['Tense'] === 'Past' || auxiliariesOf(sentence, head).length > 0;

const isShort = (sentence: ReadSentence): boolean =>
  countOf(
    sentence,
    sentence.tokens.map((_, at) => at),
  ) < shortestOfTwo;

/** "Holm won in 2011 **and** won again in 2015" */
function ofSecond(source: ClauseSource): ClauseSentence | null {
  const { sentence, head, language, nameOf } = source;
  const { tokens } = sentence;
  const subject = subjectOf(sentence, head);
  const verbs = [head, ...auxiliariesOf(sentence, head)].map((at) => tokens[at]);
  if (!isOver(sentence, head)) return null;
  // "died when it burned and sank": the second tells less than the sentence.
  if (tokens[tokens[head]?.head ?? -1]?.deprel !== 'root' || isShort(sentence)) return null;
  if (subject?.from !== 'shared' || !verbs.some((verb) => verb?.feats['VerbForm'] === 'Fin')) return null;
  const joining = clauseWordsOf(language)?.joining;
  const words = subtree(sentence, head);
  const first = words.findIndex(
    (at) => tokens[at]?.upos !== 'PUNCT' && !joining?.has(tokens[at]?.form.toLowerCase() ?? ''),
  );
  if (tokens[words[first] ?? -1]?.upos === 'CCONJ' || !joining) return null;
  const who = tokens[subject.at];
  const name =
    who?.upos === 'PRON' ? nameOf(who.form, who.start) : nameAt(source, subject.at, words[first] ?? head);
  return name === null ? null : { takenOver: name, words: words.slice(first) };
}

/** A name, or a thing as the text calls it, without what is said of it by the way; null where it is no surely whole one. */
function nameAt({ text, sentence, language }: ClauseSource, at: number, before: number): string | null {
  const { tokens } = sentence;
  const token = tokens[at];
  if (!/^(?:NOUN|PROPN)$/u.test(token?.upos ?? '') || !/^(?:Nom)?$/u.test(token?.feats['Case'] ?? ''))
    return null;
  // "Holm and Berg, who …": one of them, or both.
  if (token?.deprel === 'conj' || dependentsOf(sentence, at, 'conj').length > 0) return null;
  // The prepositions of what belongs to the name stay, its own goes.
  const ofName = subtree(
    sentence,
    at,
    (one) =>
      /^(?:acl|acl:relcl|parataxis|advcl|advcl:relcl)$/u.test(one.deprel) ||
      (one.head === at && /^(?:case|punct|appos|cc|mark|advmod)$/u.test(one.deprel)),
  );
  if (ofName.length > longestName) return null;
  const [first = 0, last = 0] = [ofName[0], ofName.at(-1)];
  if (last >= before || last - first + 1 !== ofName.length) return null;
  const { shadings } = shadingWordsOf(language);
  const says = (one: number) => tokens[one]?.form.toLowerCase() ?? '';
  if (ofName.some((one) => shadings.has(says(one)) || /^["“”„«»(),;:]$/u.test(says(one)))) return null;
  // "those", "his lawyer", "any plan": what they point at stands elsewhere, or nowhere.
  const isOpen = (one: number) =>
    (/Dem|Int|Ind|Neg|Tot/u.test(tokens[one]?.feats['PronType'] ?? '') &&
      tokens[one]?.feats['Definite'] !== 'Ind') ||
    (tokens[one]?.deprel === 'nmod:poss' && tokens[one]?.upos === 'PRON') ||
    tokens[one]?.feats['Poss'] === 'Yes';
  if (ofName.some(isOpen)) return null;
  // "water", "rule": a thing without an article is any.
  if (token?.upos !== 'PROPN' && !ofName.some((one) => tokens[one]?.upos === 'DET')) return null;
  return text.slice(tokens[first]?.start, tokens[last]?.end);
}
