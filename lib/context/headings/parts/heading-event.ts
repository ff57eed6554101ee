import { auxiliariesOf } from '../../../language/clauses';
import { dependentsOf, subtree } from '../../../language/tree';
import { isPassive, tenseOf } from '../../../language/verbs';
import type { HeadingSource } from '../heading-source';
import type { SubjectPhrase } from './heading-subject';
import { shadingWordsOf } from '../languages/shading-words';

/** "diesel SUV built", "film released": what is recognized by the way of something without a name. */
export function isNamelessPart({ sentence }: HeadingSource, head: number, subject: SubjectPhrase): boolean {
  const { tokens } = sentence;
  if (!tokens[head]?.deprel.startsWith('acl') || auxiliariesOf(sentence, head).length > 0) return false;
  if (dependentsOf(sentence, head, 'nsubj', 'nsubj:pass', 'obj').length > 0) return false;
  // "by his father": whose, nobody knows.
  if (
    subtree(sentence, head).some(
      (at) => at > head && tokens[at]?.deprel === 'nmod:poss' && tokens[at]?.upos === 'PRON',
    )
  )
    return true;
  return ![...subject.core, ...subject.extras.flat()].some((at) => {
    const { upos, form } = tokens[at] ?? { upos: 'X', form: '' };
    return upos === 'NUM' || (upos === 'PROPN' && /\p{Ll}/u.test(form));
  });
}

/** False for what holds over a time, what is said of a past day in the present, and what was just going on. */
export function isEvent({ sentence, language, isPast }: HeadingSource, head: number): boolean {
  const { tokens } = sentence;
  const verb = tokens[head];
  if (verb?.upos !== 'VERB' || verb.deprel === 'amod') return false;
  if (dependentsOf(sentence, head, 'cop').length > 0) return false;
  const { states } = shadingWordsOf(language);
  const isWhole = auxiliariesOf(sentence, head).length > 0;
  if (states.has(verb.lemma) && !(isWhole && isPassive(sentence, head))) return false;
  const { time, perfect, modal } = tenseOf(sentence, head, language);
  const goesOn = language.startsWith('en') && verb.feats['VerbForm'] !== 'Inf' && /ing$/u.test(verb.form);
  if (!isPast) return true;
  // "recalls", "details": the present, whatever else the tagger takes it for.
  if (language.startsWith('en') && !isWhole && /s$/u.test(verb.form)) return false;
  // Elsewhere the tense of an auxiliary is often misread: "wurden".
  const isRead = language.startsWith('en') || !isWhole;
  return !goesOn && time !== 'future' && !(isRead && time === 'present' && !perfect && modal === null);
}

/** "Miller has been an adviser …": what someone was, or came to be, by name. */
export function isPredicate({ sentence, language, isPast }: HeadingSource, head: number): boolean {
  const { tokens } = sentence;
  const subject = dependentsOf(sentence, head, 'nsubj').find((at) => tokens[at]?.upos === 'PROPN');
  if (subject === undefined || dependentsOf(sentence, head, 'cop').length === 0) return false;
  if (!/^(?:NOUN|ADJ)$/u.test(tokens[head]?.upos ?? '')) return false;
  const { time, perfect, modal } = tenseOf(sentence, head, language);
  return modal === null && (!isPast || time === 'past' || perfect);
}
