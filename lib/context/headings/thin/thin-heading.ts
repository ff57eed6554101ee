import { auxiliariesOf } from '../../../language/clauses';
import type { ReadSentence, Token } from '../../../language/read-text';
import { isNegated } from '../../../language/verbs';
import type { HeadingSource } from '../heading-source';
import { pastVerbs } from '../../dates/languages/english-verbs';
import {
  adverb,
  lengthOf,
  light,
  other,
  publication,
  publishing,
  since,
  vagueNounsOf,
} from '../languages/thin-words';
import { isDated } from '../parts/heading-subject';

const englishPast = new Set(pastVerbs.split(' '));

/** What a heading has of its sentence, as places of words. */
export interface Shown {
  /** Of its subject; none where a name stands for a pronoun. */
  subject: ReadonlySet<number>;
  head: number;
  all: ReadonlySet<number>;
}

const isThing = (token: Token | undefined): boolean => /^(?:NOUN|PROPN)$/u.test(token?.upos ?? '');
const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.form ?? '');

/**
 * True for a heading that is true and says too little: whom or what it is about stands elsewhere, or its words were
 * cut from the middle of a phrase. Asked of what stands side by side, since the parse may have hung words anywhere.
 */
export function isThin(source: HeadingSource, shown: Shown): boolean {
  return (
    isOfPointer(source, shown) ||
    isOnlyPublished(source, shown) ||
    isByTheWay(source, shown) ||
    isCutAtStart(source, shown) ||
    isCutBeforeVerb(source, shown) ||
    losesNameInside(source, shown) ||
    isCutInQuotation(source, shown) ||
    isNoVerb(source, shown) ||
    endsInPhrase(source, shown)
  );
}

/** "[The] idea gained attention": a noun that stands for what was told before, and no name in the rest. */
function isOfPointer({ sentence: { tokens }, language }: HeadingSource, { subject, all }: Shown): boolean {
  const words = [...subject].filter((at) => !/^(?:DET|ADP|ADV|PUNCT)$/u.test(tokens[at]?.upos ?? ''));
  if (words.some((at) => other.test(tokens[at]?.form ?? '') || other.test(tokens[at - 1]?.form ?? '')))
    return true;
  const [only, ...others] = words;
  const noun = tokens[only ?? -1];
  if (only === undefined || others.length > 0 || noun?.upos !== 'NOUN') return false;
  const vague = vagueNounsOf(language);
  if (!vague?.has(noun.lemma.toLowerCase())) return false;
  return ![...all].some((at) => tokens[at]?.upos === 'PROPN' && !subject.has(at));
}

/** "Figures reported", "1,704 adults taken": said of a noun by the way, and of no name. */
function isByTheWay({ sentence, language }: HeadingSource, { subject, head }: Shown): boolean {
  const { tokens } = sentence;
  const verb = tokens[head];
  if (!language.startsWith('en') || !verb?.deprel.startsWith('acl') || verb.deprel === 'acl:relcl')
    return false;
  if (auxiliariesOf(sentence, head).length > 0) return false;
  if (/^(?:set|take|carry|report|know|call|name|base|schedule|plan|expect)$/u.test(verb.lemma)) return true;
  return ![...subject].some((at) => tokens[at]?.upos === 'PROPN' || (at > 0 && isCapital(tokens[at])));
}

/** "Study published in Neurology" */
function isOnlyPublished(
  { sentence: { tokens }, language }: HeadingSource,
  { subject, head }: Shown,
): boolean {
  if (!language.startsWith('en') || !publishing.test(tokens[head]?.lemma ?? '')) return false;
  const noun = [...subject].sort((a, b) => a - b).findLast((at) => isThing(tokens[at]));
  return noun !== undefined && publication.test(tokens[noun]?.lemma.toLowerCase() ?? '');
}

/** ", **In the** Soop announced": the name begins before the heading does. */
function isCutAtStart({ sentence: { tokens }, language }: HeadingSource, { subject }: Shown): boolean {
  if (subject.size === 0 || language.startsWith('de')) return false;
  let at = Math.min(...subject) - 1;
  while (tokens[at]?.upos === 'DET' && !isCapital(tokens[at])) at -= 1;
  const before = tokens[at];
  // "**Stalin’s** attempts"
  if (/^['’]s?$/u.test(before?.form ?? '') && tokens[at - 1]?.end === before?.start) return true;
  return at > 0 && isCapital(before) && /^(?:ADP|ADJ|PROPN|NOUN|VERB|NUM)$/u.test(before?.upos ?? '');
}

/** "MLS **training camp** opens", "senior deputy **prosecuting attorney**, Ada Holm, filed" */
function isCutBeforeVerb(
  { sentence: { tokens }, language }: HeadingSource,
  { subject, head, all }: Shown,
): boolean {
  if (!language.startsWith('en')) return false;
  const last = Math.max(-1, ...[...subject].filter((at) => at < head));
  const [next, after] = [tokens[last + 1], tokens[last + 2]];
  return (
    last >= 0 && last + 1 < head && !all.has(last + 1) && /ing$/u.test(next?.form ?? '') && isThing(after)
  );
}

/** "Mind [**the**] Gap" */
function losesNameInside({ sentence: { tokens }, language }: HeadingSource, { all }: Shown): boolean {
  // German nouns all have capitals.
  if (language.startsWith('de')) return false;
  return [...all].some(
    (at) =>
      tokens[at + 1]?.upos === 'DET' &&
      !all.has(at + 1) &&
      all.has(at + 2) &&
      isCapital(tokens[at]) &&
      isCapital(tokens[at + 2]) &&
      tokens[at]?.upos !== 'VERB' &&
      at > 0,
  );
}

/** "declined to “speculate on [this forward-looking] question”": words of a quotation that has more. */
function isCutInQuotation({ sentence, text }: HeadingSource, { all }: Shown): boolean {
  const { tokens } = sentence;
  let isOpen = false;
  let [isShown, isHidden] = [false, false];
  for (const [at, { form, upos, start }] of tokens.entries()) {
    if (/^["“”„«»]$/u.test(form)) {
      if (isOpen && isShown && isHidden) return true;
      isOpen = !isOpen;
      [isShown, isHidden] = [false, false];
    } else if (isOpen && upos !== 'PUNCT' && upos !== 'DET' && start < text.length) {
      if (all.has(at)) isShown = true;
      else isHidden = true;
    }
  }
  return false;
}

/** "Kim Denicola **blurry** vision": an English word that is no form of a verb. */
function isNoVerb({ sentence: { tokens }, language }: HeadingSource, { head }: Shown): boolean {
  const verb = tokens[head];
  if (!language.startsWith('en') || verb?.upos !== 'VERB' || verb.feats['Tense'] !== 'Past') return false;
  const form = verb.form.toLowerCase();
  return /[^aeiou]y$/u.test(form) && !englishPast.has(form) && form === verb.lemma;
}

/** "carried **massive** [“Well, that happened” energy]", "lost **10** [to 20]", "made **promises** [to support …]" */
function endsInPhrase(source: HeadingSource, { head, all }: Shown): boolean {
  const { sentence, language } = source;
  const { tokens } = sentence;
  const last = Math.max(-1, ...all);
  const [token, next, after] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (!token || !next || !language.startsWith('en')) return false;
  const isOfDate = (one: Token | undefined) => one !== undefined && isDated(source, one);
  if (isOfDate(next)) return false;
  const goesOn = /^(?:ADJ|NOUN|PROPN|NUM)$/u.test(next.upos) || /^["“«‘]$/u.test(next.form);
  if (token.upos === 'ADJ' && goesOn && /^(?:amod|obj|nmod)$/u.test(token.deprel)) return true;
  if (token.upos === 'NUM' && next.upos === 'ADP' && /^(?:to|or|of)$/u.test(next.form)) return true;
  // "in a bid **to avoid**", "made promises **to support**"
  if (isThing(token) && next.form === 'to' && after?.upos === 'VERB' && last !== head) return true;
  // "married his **journalist** hubby": a noun that the tagger does not know.
  if (
    token.upos === 'NOUN' &&
    next.upos === 'ADV' &&
    !adverb.test(next.form) &&
    next.end < (after?.start ?? 0)
  )
    return true;
  return /^["“«]$/u.test(next.form) && next.start > token.end && isOpenPhrase(sentence, last);
}

/** A word before a quotation that is the rest of its phrase: "the so-called “Fab Four”". */
const isOpenPhrase = (sentence: ReadSentence, at: number): boolean =>
  /^(?:ADJ|DET|ADP|VERB|AUX)$/u.test(sentence.tokens[at]?.upos ?? '');

/** "has been working there **since 2019**": the date says when it began, and the clause that it goes on. */
export function isOfBeginning(source: HeadingSource): boolean {
  const { sentence, text, dateAt, head, dates, language } = source;
  // What has not been done since then is told by what was the case until then.
  if (dateAt === undefined || isNegated(sentence, head, language)) return false;
  const { tokens } = sentence;
  const token = tokens[dateAt];
  const span = dates.find(({ start, end }) => token && start <= token.start && token.end <= end) ?? token;
  if (!span) return false;
  const before = tokens.findLast(
    ({ end, upos, form }) => end <= span.start && !/^(?:DET|ADJ|NUM|ADV)$/u.test(upos) && form !== 'than',
  );
  if (before && since.test(before.form)) return true;
  const isLength = lengthOf.test(text.slice(span.start, span.end));
  const helps = auxiliariesOf(sentence, head).map((at) => tokens[at]?.form.toLowerCase() ?? '');
  return isLength && /^for$/iu.test(before?.form ?? '') && helps.some((form) => /^ha(?:s|ve)$/u.test(form));
}

/** "DJ issued **statement**": an object of any kind, without the words that say which. */
export function hasThinObject({ sentence, language }: HeadingSource, { all }: Shown): boolean {
  if (!language.startsWith('en')) return false;
  const { tokens } = sentence;
  const last = Math.max(-1, ...all);
  const before = Math.max(-1, ...[...all].filter((at) => at < last && tokens[at]?.upos !== 'DET'));
  if (before < 0 || tokens[last]?.upos !== 'NOUN' || tokens[before]?.upos !== 'VERB') return false;
  return light.test(tokens[last].lemma.toLowerCase());
}
