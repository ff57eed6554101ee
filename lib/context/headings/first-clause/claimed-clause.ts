import { speechWordsOf } from '../../languages';
import type { FirstClause } from './found-clause';
import type { HeadingSource } from '../heading-source';
import { isAttributed } from '../parts/heading-doubt';
import { shadingWordsOf } from '../languages/shading-words';

/** True where a sentence is reported by someone in it but not in the clause, or only supposed. */
export function isSomeonesClaim(source: HeadingSource, clause: FirstClause): boolean {
  const { sentence, text, language } = source;
  if (/["“”„«»]/u.test(text.slice(sentence.start, sentence.end)) || isAttributed(sentence, language))
    return true;
  const { conditions } = shadingWordsOf(language);
  const said = speechWordsOf(language)?.verbs;
  const own = new Set([...clause.verbs, ...clause.ending]);
  return sentence.tokens.some(({ form, upos, feats }, at) => {
    if (conditions.has(form.toLowerCase())) return true;
    if (language.startsWith('de') && feats['Mood'] === 'Sub') return true;
    if (own.has(at) || upos !== 'VERB' || !said?.has(form.toLowerCase())) return false;
    return feats['VerbForm'] !== 'Inf' || sentence.tokens[at - 1]?.form.toLowerCase() !== 'to';
  });
}
