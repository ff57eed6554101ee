import { auxiliariesOf, subjectOf } from '../../../language/clauses';
import type { ReadSentence, Token } from '../../../language/read-text';
import type { TextSpan } from '../../../language/tokens/sentences';
import { dependentsOf } from '../../../language/tree';
import type { HeadingSource } from '../heading-source';
import { byName } from '../named/heading-name';
import { nounPhrase, type Phrase } from './heading-phrases';
import { shadingWordsOf } from '../languages/shading-words';

/** True for a word of an expression of time, which the heading leaves to the date beside it. */
export const isDated = ({ dates, text }: HeadingSource, token: Token | undefined): boolean =>
  (token !== undefined && dates.some((date: TextSpan) => date.start < token.end && token.start < date.end)) ||
  // "**back** in 1988"
  (token?.form === 'back' && dates.some(({ start }) => /^\sin\s$/u.test(text.slice(token.end, start))));

/** Tells the words that may not be left out wherever they stand. */
export function keeper({ language }: HeadingSource): (token: Token) => boolean {
  const { shadings } = shadingWordsOf(language);
  return ({ form, lemma }) => shadings.has(form.toLowerCase()) || shadings.has(lemma);
}

export interface SubjectPhrase extends Phrase {
  at: number;
  name: string | null;
}

/** Who a heading is about; null where the clause does not say it by itself. */
export function subjectPhrase(source: HeadingSource, head: number): SubjectPhrase | null {
  const { sentence, language } = source;
  const { tokens } = sentence;
  const place = subjectPlace(sentence, head);
  const token = place === null ? undefined : tokens[place];
  if (place === null || !token || isDated(source, token)) return null;
  if (token.upos === 'PRON') {
    const name = source.nameOf(token.form, token.start);
    return name === null ? null : { at: place, name, core: [], extras: [] };
  }
  if (!/^(?:NOUN|PROPN|X)$/u.test(token.upos) || disagrees(sentence, place, head)) return null;
  if (language.startsWith('de') && isNoGermanSubject(sentence, place, head)) return null;
  // "Reuters/Ipsos poll": the beginning of the name lies outside of the word.
  if (
    /[-–/]$/u.test(source.text.slice(Math.max(0, token.start - 1), token.start)) &&
    !isCompound(sentence, place)
  )
    return null;
  const own = dependentsOf(sentence, place).map((at) => tokens[at]);
  // "Those rules", "his lawyer": what they point at stands elsewhere.
  if (
    own.some(
      (one) =>
        /Dem|Int/u.test(one?.feats['PronType'] ?? '') ||
        (one?.upos === 'DET' && one.feats['Poss'] === 'Yes') ||
        (one?.upos === 'PRON' && one.deprel === 'nmod:poss'),
    )
  )
    return null;
  const isStored = keeper(source);
  const leaveOut = (at: number) => isDated(source, tokens[at]);
  const found = nounPhrase(sentence, place, isStored, leaveOut, language);
  if (!found) return null;
  const phrase = byName(sentence, place, found, isStored, leaveOut);
  // "for investors based in Portugal": the preposition is of the clause around.
  const sorted = [...phrase.core].sort((a, b) => a - b);
  const core = sorted.filter(
    (at, order) => tokens[at]?.deprel !== 'case' || (order > 0 && tokens[at]?.head !== place),
  );
  return { ...phrase, core, at: place, name: null };
}

/** "… and Foden were never needed": a subject of one with a verb of several is only the end of a list. */
function disagrees(sentence: ReadSentence, subject: number, head: number): boolean {
  const { tokens } = sentence;
  const number = tokens[subject]?.feats['Number'];
  const forms = [head, ...auxiliariesOf(sentence, head)].map((at) => tokens[at]?.form.toLowerCase() ?? '');
  if (dependentsOf(sentence, subject, 'conj').length > 0) return false;
  if (number === 'Plur') return forms.some((form) => /^(?:was|is|has|does)$/u.test(form));
  return number === 'Sing' && forms.some((form) => /^(?:were|are|have)$/u.test(form));
}

/** Adverbs that stand where a subject may stand, and are taken for nouns. */
const germanOpenings =
  /^(?:während|unter|in|der|statt|darauf|zu|den|aller|da|seit|nun|jetzt|bis)(?:dessen|zwischen|weil|hin|dem|noch|dings|nach|vor|her|)$/iu;

/** "**Duisburgs** städtische Gesellschaft": an owner; "das … **führt**": whether it does or is led, who knows. */
function isNoGermanSubject({ tokens }: ReadSentence, place: number, head: number): boolean {
  const token = tokens[place];
  const next = tokens[place + 1];
  if (!token || tokens[head]?.deprel === 'acl:relcl') return true;
  const isOwner = /s$/u.test(token.form) && token.upos !== 'NOUN' && /^(?:ADJ|NOUN)$/u.test(next?.upos ?? '');
  const isOpened =
    place > 0 && /s$/u.test(token.form) && tokens[place - 1]?.upos === 'VERB' && next?.upos === 'ADJ';
  return isOwner || isOpened || (place === 0 && germanOpenings.test(token.form));
}

const isCompound = (sentence: ReadSentence, at: number): boolean =>
  dependentsOf(sentence, at, 'compound', 'flat', 'punct').some((one) => one < at);

/** The noun right before "who" or "which", whatever the parse took for what it stands for. */
function nearestNoun({ tokens }: ReadSentence, pronoun: number): number | null {
  let at = pronoun - 1;
  if (tokens[at]?.upos === 'PUNCT') at -= 1;
  if (!/^(?:NOUN|PROPN)$/u.test(tokens[at]?.upos ?? '')) return null;
  // "Bank of **Alder**, which": the name as a whole.
  for (let head = tokens[at]?.head ?? -1; head >= 0 && head < at; head = tokens[at]?.head ?? -1) {
    if (!/^(?:flat|compound|nmod|conj|appos)/u.test(tokens[at]?.deprel ?? '')) break;
    if (!/^(?:NOUN|PROPN)$/u.test(tokens[head]?.upos ?? '')) break;
    // "the success of **Mad World**, which"
    if (tokens[at]?.deprel.startsWith('nmod') && tokens[head]?.upos !== 'PROPN') break;
    at = head;
  }
  return at;
}

/** Who a clause is about; "who" and "which" lead to what they stand for. */
function subjectPlace(sentence: ReadSentence, head: number): number | null {
  const { tokens } = sentence;
  const subject = subjectOf(sentence, head);
  if (!subject) return null;
  const token = tokens[subject.at];
  const isRelative =
    token !== undefined && token.feats['Person'] === undefined && /^(?:PRON|DET)$/u.test(token.upos);
  if (!isRelative) return subject.at;
  for (let here = head; here >= 0; here = tokens[here]?.head ?? -1) {
    const { deprel = '', head: above = -1 } = tokens[here] ?? {};
    if (deprel.startsWith('acl')) return nearestNoun(sentence, subject.at) ?? above;
    if (deprel !== 'conj') return subject.at;
  }
  return subject.at;
}
