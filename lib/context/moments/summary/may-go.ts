import type { ReadSentence } from '../../../language/read-text';
import { isAddressing } from '../../headings/languages/addressing-verbs';
import { shadingWordsOf } from '../../headings/languages/shading-words';
import { speechWordsOf } from '../../languages';
import { clauseWordsOf } from './languages/clause-words';

/**
 * True where the rest of a sentence stays true without some of its words: where they take nothing back ("but …",
 * "who denies it"), quote nothing and do not say whose claim it is ("…, as the mayor said").
 */
export function mayGo(sentence: ReadSentence, words: readonly number[], language: string): boolean {
  const known = clauseWordsOf(language);
  if (!known || isAttributing(sentence, words, language)) return false;
  const forms = words.map((at) => sentence.tokens[at]?.form ?? '');
  if (forms.some((form) => known.reversing.test(form) || /^["“”„«»‘]$/u.test(form))) return false;
  const opening = forms.find((form) => /[\p{L}\p{N}]/u.test(form))?.toLowerCase() ?? '';
  const verbs = speechWordsOf(language)?.verbs;
  const says = (form: string) => verbs?.has(form.toLowerCase()) === true || isAddressing(form);
  return !known.mentioning.has(opening) || !forms.some(says);
}

/** "…, according to the police": what all of the sentence rests on. */
function isAttributing({ tokens }: ReadSentence, words: readonly number[], language: string): boolean {
  const line = ` ${words.map((at) => tokens[at]?.form.toLowerCase()).join(' ')} `;
  return shadingWordsOf(language).attributions.some((attribution) => line.includes(` ${attribution} `));
}
