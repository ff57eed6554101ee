import type { ReadSentence } from '../../../language/read-text';
import { isAddressing } from '../../headings/languages/addressing-verbs';
import { shadingWordsOf } from '../../headings/languages/shading-words';
import { speechWordsOf } from '../../languages';
import { clauseWordsOf } from './languages/clause-words';

/**
 * True where the rest of a sentence stays true without some of its words: where they deny, limit and quote nothing,
 * and do not say whose claim it is.
 */
export function mayGo({ tokens }: ReadSentence, words: readonly number[], language: string): boolean {
  const retracting = clauseWordsOf(language)?.retracting;
  if (!retracting) return false;
  const forms = words.map((at) => tokens[at]?.form.toLowerCase() ?? '');
  const verbs = speechWordsOf(language)?.verbs;
  const line = ` ${forms.join(' ')} `;
  return (
    !forms.some((form) => retracting.test(form) || /^["“”„«»‘()[\]]$/u.test(form)) &&
    !forms.some((form) => verbs?.has(form) === true || isAddressing(form)) &&
    !shadingWordsOf(language).attributions.some((attribution) => line.includes(` ${attribution} `))
  );
}
