import { auxiliariesOf } from '../../../language/clauses';
import type { ReadSentence, Token } from '../../../language/read-text';
import { dependentsOf } from '../../../language/tree';
import { tenseOf } from '../../../language/verbs';
import { pastVerbs } from '../../dates/languages/english-verbs';

/** `open`: a form of a verb that does not say. */
export type When = 'past' | 'coming' | 'open' | null;

/** English past forms that are the base form too. */
const unchanged =
  'bet bid broadcast burst cast cost forecast hurt let quit read rid set shed shut spread thrust upset wed';
const englishPast = new Set(`${pastVerbs} ${unchanged}`.split(' '));

/** "hit", "set", "fell": a form that is a past one, or may as well be, whatever the tagger takes it for. */
export const isPastForm = (form: string, language: string): boolean =>
  language.startsWith('en') && englishPast.has(form.toLowerCase());

/** Verbs after which a day ahead was fixed and has not been: "was scheduled for Tuesday". */
const planning =
  /^(?:schedul|slat|plann?|set|book|postpon|delay|announc|confirm|propos|expect|reschedul|due|arrang|anset|angesetzt|geplan|plan|verschob|verschieb|angekünd|ankünd|erwart|prév|repouss|report|annonc|previst|prev|aplaz|anunci|progra|rinvi|annunci|fissat)/iu;

/** Whether a clause speaks of what was or of what is to come; null where its verb does not say so. */
export function whenOf(sentence: ReadSentence, head: number, language: string): When {
  const verb = sentence.tokens[head];
  const auxiliaries = auxiliariesOf(sentence, head);
  const isVerb = verb?.upos === 'VERB' || verb?.upos === 'AUX';
  if (verb === undefined || (!isVerb && auxiliaries.length === 0)) return whenOfSentence(sentence, language);
  // "an opening slated for", "committing on": a form that leaves open when.
  const isFinite =
    !isVerb ||
    verb.feats['VerbForm'] === 'Fin' ||
    auxiliaries.length > 0 ||
    isEnglishPast(sentence, head, language);
  if (!isFinite && /^(?:Part|Ger|Inf)$/u.test(verb.feats['VerbForm'] ?? ''))
    return isGermanPresent(sentence, head, language) ? 'coming' : 'open';
  const { time, perfect, modal } = tenseOf(sentence, head, language);
  if (time === 'future') return 'coming';
  // "may start", and "may have started"
  if (modal !== null) return isPerfectInfinitive(sentence, auxiliaries, verb) ? null : 'coming';
  const goesOn =
    language === 'en' &&
    auxiliaries.some((at) => /^(?:has|have|had)$/iu.test(sentence.tokens[at]?.form ?? ''));
  if (isFrenchFuture(verb, language)) return 'coming';
  if (isGermanPerfect(sentence, head, language)) return 'past';
  if (time === 'past' || perfect || goesOn) {
    if (planning.test(verb.form)) return 'open';
    const isPresent = isEnglishPresent(verb, language) || isGermanPresentForm(verb, language);
    return auxiliaries.length === 0 && isPresent ? 'coming' : 'past';
  }
  if (language === 'de' && auxiliaries.length === 0 && germanPast.test(verb.form)) return 'past';
  return time === 'present' ? 'coming' : null;
}

const isPerfectInfinitive = (
  { tokens }: ReadSentence,
  auxiliaries: readonly number[],
  verb: Token,
): boolean =>
  auxiliaries.some((at) => /^(?:have|haben|sein|avoir|haber|avere)$/u.test(tokens[at]?.lemma ?? '')) &&
  verb.feats['VerbForm'] === 'Part';

/** "The Pistons **host** the Nets": a base form that the tagger takes for a past one. */
const isEnglishPresent = ({ form, lemma }: Token, language: string): boolean =>
  language === 'en' &&
  form.toLowerCase() === lemma &&
  !lemma.endsWith('ed') &&
  !englishPast.has(form.toLowerCase());

/** "Ada **made** a successful debut": taken for a participle, though it has a subject and no helping verb. */
function isEnglishPast(sentence: ReadSentence, head: number, language: string): boolean {
  const { feats, deprel = '' } = sentence.tokens[head] ?? {};
  if (language !== 'en' || feats?.['Tense'] !== 'Past' || deprel.startsWith('acl')) return false;
  return dependentsOf(sentence, head, 'nsubj', 'nsubj:pass').some((at) => at < head);
}

/** "Gebag **startet** am Montag …": the only verb of its sentence, taken for a participle. */
function isGermanPresent(sentence: ReadSentence, head: number, language: string): boolean {
  const verb = sentence.tokens[head];
  if (language !== 'de' || verb?.deprel !== 'root' || verb.feats['VerbForm'] === 'Inf') return false;
  if (germanPast.test(verb.form)) return false;
  return /[^t]e?t$/u.test(verb.form) && !/^(?:\p{L}{2,4})?ge|^(?:be|er|ver|zer|ent)|iert$/u.test(verb.form);
}

/** Strong verbs whose past ends like a present form. */
const germanPast =
  /(?:hielt|galt|schalt|trat|bat|tat|ritt|schnitt|schritt|stritt|litt|glitt|riet|briet|bot|focht|flocht|barst|fand)$/u;

/** "Die Band **spielt**", "wir **teilnehmen**": taken for past forms, which these verbs have otherwise. */
function isGermanPresentForm({ form, lemma, feats }: Token, language: string): boolean {
  if (language !== 'de') return false;
  const word = form.toLowerCase();
  if (feats['Number'] === 'Plur') return word === lemma && word.endsWith('n');
  return /[^t]t$|[dt]et$/u.test(word) && !germanPast.test(word);
}

/** "haben ihren Streik **beendet**": a participle that looks like a present form. */
function isGermanPerfect(sentence: ReadSentence, head: number, language: string): boolean {
  if (language !== 'de' || sentence.tokens[head - 1]?.form === 'zu') return false;
  return auxiliariesOf(sentence, head).some((at) => {
    const { lemma, deprel } = sentence.tokens[at] ?? {};
    return lemma === 'haben' && deprel === 'aux';
  });
}

/** "s’**ouvrira**": unlike the past of verbs in -er, it has all of its infinitive. */
const isFrenchFuture = ({ form, lemma }: Token, language: string): boolean =>
  language === 'fr' &&
  (/iend(?:ra|ront)$/u.test(form) || (/[ei]r$/u.test(lemma) && [`${lemma}a`, `${lemma}ont`].includes(form)));

/** Where the parse found no verb for a clause: what its sentence speaks of, if that is one thing. */
function whenOfSentence(sentence: ReadSentence, language: string): When {
  const times = new Set<When>();
  for (const [at, token] of sentence.tokens.entries()) {
    if (token.upos !== 'VERB' && token.upos !== 'AUX') continue;
    if (token.upos === 'AUX' && /^(?:will|werden|wird)$/iu.test(token.form)) return 'coming';
    if (token.feats['VerbForm'] !== 'Fin' && dependentsOf(sentence, at, 'aux', 'aux:pass').length === 0)
      continue;
    const { time, perfect } = tenseOf(sentence, at, language);
    if (time !== null) times.add(time === 'past' || perfect ? 'past' : 'coming');
  }
  return times.size === 1 ? ([...times][0] ?? null) : null;
}
