import { obliquesOf } from '../../../language/clauses';
import type { Token } from '../../../language/read-text';
import { speechWordsOf } from '../../languages';
import { isNegated, isPassive } from '../../../language/verbs';
import type { HeadingSource } from '../heading-source';
import { needingWordsOf } from '../languages/needing-words';
import { isDated } from '../parts/heading-subject';
import { hasGap } from './gap';
import type { Shown } from './thin-heading';

const isThing = (token: Token | undefined): boolean => /^(?:NOUN|PROPN)$/u.test(token?.upos ?? '');
const isVerbal = (token: Token | undefined): boolean => /^(?:VERB|AUX)$/u.test(token?.upos ?? '');
const isFinite = (token: Token | undefined): boolean =>
  isVerbal(token) && (token?.feats['VerbForm'] === 'Fin' || token?.feats['Tense'] === 'Past');

/**
 * True for a heading that lacks what one of its words needs, by what stands between its words and right after them in
 * the text: a verb between two that are shown, the noun before "of", where something was put.
 */
export function losesNeeded(source: HeadingSource, shown: Shown): boolean {
  if (isNotUntil(source, shown) || isHalfJoined(source, shown) || meetsAtDate(source, shown)) return true;
  if (!source.language.startsWith('en')) return false;
  return (
    hasGap(source, shown) ||
    endsInName(source, shown) ||
    losesSaid(source, shown) ||
    isOfOtherNoun(source, shown) ||
    endsBeforeVerb(source, shown) ||
    losesRelated(source, shown) ||
    losesPlace(source, shown) ||
    losesRest(source, shown) ||
    isDateOfInner(source, shown) ||
    isBareInfinitive(source, shown)
  );
}

/** "wasn’t noticed **until** the next morning": by then it was. */
function isNotUntil(source: HeadingSource, { head, all }: Shown): boolean {
  const { sentence, language } = source;
  const { until } = needingWordsOf(language);
  const { tokens } = sentence;
  const end = tokens.findIndex(({ form }, at) => at > head && /^[,;:.]$/u.test(form));
  const joint = tokens.findIndex(
    ({ form }, at) => until.has(form.toLowerCase()) && (at > head || isDated(source, tokens[at + 1])),
  );
  if (joint < 0 || (end >= 0 && joint > end) || all.has(joint)) return false;
  return isNegated(sentence, head, language);
}

/** "set **for** [5 April] **in** Alder": what led to the date stays without it. */
function meetsAtDate(source: HeadingSource, { all }: Shown): boolean {
  const { tokens } = source.sentence;
  return [...all].some(
    (at) =>
      tokens[at]?.upos === 'ADP' &&
      tokens[at].deprel !== 'compound:prt' &&
      isDated(source, tokens[at + 1]) &&
      !all.has(at + 1),
  );
}

/** "at **his Los Angeles** [home]", "Prime Minister **Holm’s** [party] gain", "New York **Attorney** [General Ada Holm]" */
function endsInName(source: HeadingSource, { subject, head, all }: Shown): boolean {
  const { tokens } = source.sentence;
  const isCut = [...all].some((at) => {
    const next = tokens[at + 1];
    if (!next || all.has(at + 1) || isDated(source, next)) return false;
    return (
      /^['’]s?$/u.test(tokens[at]?.form ?? '') &&
      tokens[at]?.upos === 'PART' &&
      !/^(?:ADJ|NUM|ADV)$/u.test(next.upos)
    );
  });
  if (isCut) return true;
  const ofSubject = Math.max(-1, ...subject);
  const next = tokens[ofSubject + 1];
  const isTitle =
    ofSubject >= 0 && ofSubject + 1 < head && next && !all.has(ofSubject + 1) && !isDated(source, next);
  if (isTitle && /^\p{Lu}\p{Ll}/u.test(next.form) && next.upos !== 'AUX') return true;
  let owner = Math.max(...all);
  if (tokens[owner]?.upos !== 'PROPN') return false;
  while (tokens[owner]?.upos === 'PROPN') owner -= 1;
  return all.has(owner) && /^(?:his|her|their|its)$/iu.test(tokens[owner]?.form ?? '');
}

/** "estimated in a note [on Monday **that** …]", "said the average donation [… **was** $27]": what is said goes on. */
function losesSaid({ sentence, language }: HeadingSource, { head, all }: Shown): boolean {
  const { tokens } = sentence;
  const last = Math.max(...all);
  const end = tokens.findIndex(({ form }, at) => at > last && /^[,;:.(]$/u.test(form));
  const rest = tokens.slice(last + 1, end < 0 ? tokens.length : end);
  const that = rest.findIndex(({ form, upos }) => form === 'that' && upos === 'SCONJ');
  if (that >= 0 && !rest.slice(0, that).some(isVerbal)) return true;
  const isSaying = speechWordsOf(language)?.verbs.has(tokens[head]?.form.toLowerCase() ?? '');
  const isClause = [...all].some((at) => at > head && isFinite(tokens[at]));
  if (!isSaying || isClause) return false;
  const verb = rest.findIndex(({ feats }) => feats['VerbForm'] === 'Fin');
  if (verb < 0 || isPassive(sentence, head) || rest[verb - 1]?.upos === 'CCONJ') return false;
  return !rest.slice(0, verb).some(({ upos }) => /^(?:PRON|SCONJ)$/u.test(upos));
}

/** "a massacre at **a church that left** nine dead": which of the two nouns is meant, the words do not tell. */
function isOfOtherNoun({ sentence: { tokens } }: HeadingSource, { subject, head }: Shown): boolean {
  const last = Math.max(-1, ...subject);
  const pronoun = tokens[last + 1]?.upos === 'PUNCT' ? last + 2 : last + 1;
  if (last < 0 || pronoun >= head || !/^(?:that|who|which)$/iu.test(tokens[pronoun]?.form ?? ''))
    return false;
  let before = last;
  while (/^(?:NOUN|PROPN|ADJ|DET|NUM|PART|PRON)$/u.test(tokens[before]?.upos ?? '')) before -= 1;
  const isInPhrase = tokens[before]?.upos === 'ADP' && isThing(tokens[before - 1]);
  return isInPhrase && (subject.has(before) || tokens[pronoun]?.form === 'that');
}

/** "did not address [medium -] **or** long-term effects", "could be concluded **and** almost certainly [before …]" */
function isHalfJoined(source: HeadingSource, { all }: Shown): boolean {
  const { tokens } = source.sentence;
  const last = Math.max(...all);
  return [...all].some((at) => {
    if (tokens[at]?.upos !== 'CCONJ') return false;
    let before = at - 1;
    while (before > 0 && (tokens[before]?.upos === 'PUNCT' || isDated(source, tokens[before]))) before -= 1;
    const isDate = before < at - 1 && tokens[before]?.upos === 'ADP';
    if (!all.has(before) && !isDate && before >= Math.min(...all)) return true;
    return tokens.slice(at + 1, last + 1).every(({ upos }) => upos === 'ADV' || upos === 'PUNCT');
  });
}

/** "admitted **the Fed** [has been shocked]", "**argued were** unhealthy": the last word is what another verb is about. */
function endsBeforeVerb(source: HeadingSource, { head, all }: Shown): boolean {
  const { tokens } = source.sentence;
  const last = Math.max(...all);
  const next = tokens[last + 1];
  if (last > head && isThing(tokens[last]) && next && !isDated(source, next))
    if (next.upos === 'AUX' || (next.upos === 'VERB' && next.feats['VerbForm'] === 'Fin')) return true;
  return (
    tokens[head]?.upos === 'VERB' && tokens[head + 1]?.upos === 'AUX' && all.has(head + 1) && isFinite(next)
  );
}

/** "Alder, which Holm **lost**", "a letter the campaign **sent** the committee": done to what stands before. */
function losesRelated(source: HeadingSource, { subject, head, all }: Shown): boolean {
  const { tokens } = source.sentence;
  if (subject.size === 0) return false;
  let before = Math.min(...subject) - 1;
  while (/^(?:DET|ADJ)$/u.test(tokens[before]?.upos ?? '')) before -= 1;
  const token = tokens[before];
  if (!token || isDated(source, token)) return false;
  const isRelative = token.upos === 'PRON' && /^(?:which|whom|that)$/iu.test(token.form);
  const noun = tokens[before - 1]?.upos === 'PUNCT' ? before - 2 : before - 1;
  if (isRelative) return !all.has(noun) && !/^(?:ADP)$/u.test(tokens[before - 1]?.upos ?? '');
  // "nominee **Ada Holm** won", but "the letter **Ada Holm** sent"
  const isBeside = before === Math.min(...subject) - 1;
  if (!isThing(token) || all.has(before) || (isBeside && !tokens[head]?.deprel.startsWith('acl')))
    return false;
  // "In Alder the council approved": what opens the sentence is no object.
  const opening = tokens.slice(0, before);
  return opening[0]?.upos !== 'ADP' || opening.some(isVerbal);
}

/** "put the apology [into a film]", "spent [Thursday] in Alder", "distanced himself [from Holm]" */
function losesPlace(source: HeadingSource, { head, all }: Shown): boolean {
  const { tokens } = source.sentence;
  const { placing, spending } = needingWordsOf(source.language);
  const lemma = tokens[head]?.lemma ?? '';
  const place = obliquesOf(source.sentence, head).find((at) => at > head && !isDated(source, tokens[at]));
  if (placing.has(lemma) && (place === undefined || !all.has(place))) return true;
  if (spending.has(lemma) && tokens.slice(head + 1, head + 5).some((token) => isDated(source, token)))
    return true;
  const last = Math.max(...all);
  const isSelf = /^(?:him|her|it|them)sel(?:f|ves)$/iu.test(tokens[last]?.form ?? '');
  return isSelf && tokens[last + 1]?.upos === 'ADP';
}

/** "led Holm 56 percent [**to 32**]", "ended [slightly **higher**]", "became sucked [**into** …]" */
function losesRest(source: HeadingSource, { head, all }: Shown): boolean {
  const { tokens } = source.sentence;
  const last = Math.max(...all);
  const [ends, next, after] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (!ends || !next || isDated(source, next)) return false;
  // "canceled the event **out** [of concern]"
  if (/^(?:ADP|ADV)$/u.test(ends.upos) && next.form === 'of') return true;
  if (/^(?:to|-|–)$/u.test(next.form) && after?.upos === 'NUM' && tokens[last - 1]?.upos === 'NUM')
    return true;
  const isMore = [next, after].some(
    (token) => /^(?:ADV|ADJ)$/u.test(token?.upos ?? '') && /(?:er|more|less)$/u.test(token?.form ?? ''),
  );
  if (last === head && isMore && /^(?:ADV|ADJ)$/u.test(next.upos)) return true;
  return last !== head && /ed$/u.test(ends.form) && ends.deprel === 'xcomp' && next.upos === 'ADP';
}

/** "has made three visits since the leak **began** in late **April**": the date is of another verb, or noun. */
function isDateOfInner(source: HeadingSource, { subject, head, all }: Shown): boolean {
  const { sentence, language, dateAt = -1 } = source;
  const { tokens } = sentence;
  // "Depositions **released in March** quote Holm"
  const ofSubject = Math.max(-1, ...subject);
  if (ofSubject >= 0 && ofSubject < dateAt && dateAt < head)
    if (tokens.slice(ofSubject, dateAt).some(({ upos, deprel }) => upos === 'VERB' && deprel !== 'amod'))
      return true;
  const { leading } = needingWordsOf(language);
  const last = Math.max(...all);
  const joint = tokens.findIndex(
    ({ form }, at) => at > head && at < dateAt && !all.has(at) && leading.has(form.toLowerCase()),
  );
  if (joint < 0 || joint < last) return false;
  // "will take the stage **since** their Oct. 13 debate": the debate was then.
  const inner = tokens.slice(joint + 1, dateAt);
  return (
    inner.some((token) => isFinite(token) || isThing(token)) ||
    (isThing(tokens[dateAt + 1]) && !isDated(source, tokens[dateAt + 1]))
  );
}

/** "Holm’s victory in Alder […], leading Berg **to drop** out": no verb of a clause. */
const isBareInfinitive = ({ sentence: { tokens } }: HeadingSource, { head, all }: Shown): boolean =>
  /^to$/iu.test(tokens[head - 1]?.form ?? '') &&
  ![...all].some((at) => at < head - 1 && isVerbal(tokens[at])) &&
  tokens[head - 1]?.upos === 'PART';
