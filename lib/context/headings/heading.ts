import type { HeadingSource } from './heading-source';
import { isAside, isParted, isPartOfName, isYearOfThing, sharesVerb } from './parts/date-place';
import { isDated } from './parts/heading-subject';
import {
  complete,
  isBroken,
  isCutInside,
  isInfinitive,
  isWhole,
  losesAuxiliary,
} from './parts/heading-whole';
import type { ReadSentence } from '../../language/read-text';
import { isPassive } from '../../language/verbs';
import { whenOf } from './parts/clause-when';
import { isInDoubt } from './parts/heading-doubt';
import { endsUnsaid } from './languages/addressing-verbs';
import { speechWordsOf } from '../languages';
import { eventName } from './named/event-name';
import { firstClauseHeading } from './first-clause/first-clause-heading';
import { isEvent, isPredicate } from './parts/heading-event';
import { clauseParts, type HeadingParts } from './parts/heading-parts';
import { sliceParts } from './parts/heading-slice';
import { isMismatched } from './parts/heading-agreement';
import { endsInOtherClause, isCutShort, isPartOfList } from './parts/heading-cut';
import { isCutInWord, isDateOfOther, isFaulty, losesPurpose } from './parts/heading-faults';
import { finiteVerbAt, orderOf } from './parts/heading-order';
import { losesShade } from './parts/heading-shade';
import { isBrokenUp } from './thin/broken-heading';
import { hasThinObject, isOfBeginning, isThin } from './thin/thin-heading';

/** A heading is read at a glance beside its date. */
const mostWords = 8;

/** True for what stands in quotation marks: its speaker says so, and the heading would not name him. */
function isQuoted({ text, sentence, head, language }: HeadingSource): boolean {
  const at = sentence.tokens[head]?.start ?? sentence.start;
  const [before, after] = [text.slice(sentence.start, at), text.slice(at, sentence.end)];
  const count = (part: string) => part.split('"').length - 1;
  // A quotation of several sentences may open before this one, or close after it.
  if (count(before) % 2 === 1 || (count(before) === 0 && count(after) % 2 === 1)) return true;
  const isGerman = language.startsWith('de');
  const [opening, closing] = isGerman ? [/[„»]/u, /[“”«]/u] : [/[“«„]/u, /[”»]/u];
  const last = /[“”„«»](?=[^“”„«»]*$)/u.exec(before)?.[0];
  const next = /[“”„«»]/u.exec(after)?.[0];
  return last === undefined ? next !== undefined && closing.test(next) : opening.test(last);
}

/** "not only": half of what is said follows, where no heading reaches. */
const notOnly =
  /(?<!\p{L})(?:not (?:only|just)|nicht (?:nur|allein)|no s[oó]lo|no solamente|non (?:solo|soltanto)|pas seulement|não (?:só|apenas))(?!\p{L})/iu;

/**
 * Who did what, in the text's own words: subject, verb and object of a clause, with every word that turns
 * it into a denial, a claim, an attempt or a plan. Null where the text does not say it in one clause, or
 * where the parse is not sure enough: a wrong heading is worse than none.
 */
export function headingOf(given: HeadingSource): string | null {
  const { sentence, text, language } = given;
  const words = text.slice(sentence.start, sentence.end);
  if (/\?["”’»)]*$/u.test(words) || notOnly.test(words)) return null;
  if (isQuoted(given)) return null;
  // Where verbs of saying are not known, a heading could state what is only said.
  if (speechWordsOf(language) === null) return null;
  const source = { ...given, dates: given.dates.filter((date) => !isPartOfName(sentence, date)) };
  const isOfClause =
    !isYearOfThing(source) && !sharesVerb(source) && !isDateOfOther(source) && !isOfBeginning(source);
  const clause = isOfClause ? (clauseHeading(source) ?? firstClauseHeading(source)) : null;
  const heading = clause ?? eventName(source, language);
  return heading !== null && (endsUnsaid(heading) || isCutInWord(heading, words)) ? null : heading;
}

function clauseHeading(source: HeadingSource): string | null {
  const { sentence, language, text } = source;
  // Titles stand in quotation marks, and are read as if they were part of the clause.
  if (language.startsWith('de') && /["“”„«»]/u.test(text.slice(sentence.start, sentence.end))) return null;
  if (isAside(source) || isParted(sentence, source.dateAt, source.head)) return null;
  const head = governingVerb(sentence, source.head);
  const governor = governorOfForm(sentence, head);
  if (isInDoubt(sentence, governor ?? head, language)) return null;
  if (source.isAhead && whenOf(sentence, governor ?? head, language) === 'past') return null;
  if (governor !== null) {
    if (!isEvent(source, governor)) return null;
    const slice = sliceParts(source, governor, [head]);
    return slice && fit(source, governor, slice);
  }
  const parts = clauseParts(source, head);
  const heading = parts && isSure(sentence, head, parts) ? fit(source, head, parts) : null;
  if (heading !== null || !(isEvent(source, head) || isPredicate(source, head))) return heading;
  const slice = sliceParts(source, head);
  return slice && fit(source, head, slice);
}

/** "is **accused of entering** the house": the verb that a form without a subject of its own hangs on. */
function governorOfForm({ tokens }: ReadSentence, head: number): number | null {
  const token = tokens[head];
  if (!token || token.head < 0 || token.head >= head || tokens[token.head]?.upos !== 'VERB') return null;
  if (!/^(?:Ger|Inf)$/u.test(token.feats['VerbForm'] ?? '') && !/ing$/u.test(token.form)) return null;
  if (!/^(?:advcl|ccomp|obl|xcomp)/u.test(token.deprel)) return null;
  const between = tokens.slice(token.head + 1, head);
  return between.some(({ upos }) => upos === 'PUNCT') || between.length > 4 ? null : token.head;
}

/** Climbs from "to delay" to "refused": what governs an infinitive says whether it came about. */
function governingVerb({ tokens }: ReadSentence, head: number): number {
  let here = head;
  for (let steps = 0; steps < 5; steps += 1) {
    const token = tokens[here];
    if (!token || token.head < 0) return here;
    const above = tokens[token.head];
    const isSecond = token.deprel === 'conj' && above?.deprel === 'xcomp';
    if (token.deprel !== 'xcomp' && !isSecond) return here;
    here = token.head;
  }
  return here;
}

/** Who did it, and to whom: read wrongly, they turn the sense around; a wrong adjective does not. */
const leastSure: Readonly<Record<string, number>> = {
  nsubj: 0.4,
  'nsubj:pass': 0.4,
  obj: 0.22,
  iobj: 0.4,
  xcomp: 0.35,
};

function isSure(sentence: ReadSentence, head: number, { subject, core }: HeadingParts): boolean {
  const { tokens } = sentence;
  // A clause that hangs on the wrong word is still a clause, unless its subject comes from there.
  const rests = [...core, ...subject.core].filter((at) => at !== head);
  return rests.every((at) => {
    const token = tokens[at];
    // Between two kinds of subject the parse may waver, and be sure that it is one.
    const least =
      isPassive(sentence, head) && token?.deprel.startsWith('nsubj') ? 0.12 : leastSure[token?.deprel ?? ''];
    return token !== undefined && token.confidence >= (least ?? 0);
  });
}

/** Puts the parts together with as many of the extras as there is room for: those of the subject first, or last. */
function fit(source: HeadingSource, head: number, parts: HeadingParts): string | null {
  const ofSubject = parts.extras.filter((extra) => extra.ofSubject);
  const others = parts.extras.filter((extra) => !extra.ofSubject);
  return (
    fitInOrder(source, head, parts) ??
    fitInOrder(source, head, { ...parts, extras: [...others, ...ofSubject] }) ??
    // A name stands without its titles, which may be cut anywhere.
    (isNamed(source, parts) && ofSubject.length > 0
      ? fitInOrder(source, head, { ...parts, extras: others })
      : null)
  );
}

const isNamed = ({ sentence }: HeadingSource, { subject }: HeadingParts): boolean =>
  subject.core.size > 1 && [...subject.core].every((at) => sentence.tokens[at]?.upos === 'PROPN');

function fitInOrder(source: HeadingSource, head: number, parts: HeadingParts): string | null {
  const { sentence } = source;
  const { subject, core, extras } = parts;
  if (isInfinitive(sentence, finiteVerbAt(sentence, head), source.language)) return null;
  for (let taken = extras.length; taken >= 0; taken -= 1) {
    const more = extras.slice(0, taken);
    const subjectWords = new Set([
      ...subject.core,
      ...more.flatMap((one) => (one.ofSubject ? one.words : [])),
    ]);
    const others = new Set([...core, ...more.flatMap((one) => (one.ofSubject ? [] : one.words))]);
    const all = new Set([...subjectWords, ...others]);
    const groups = orderOf(source, head, subject.name ? null : subjectWords, others);
    if (!groups) return null;
    const completed = groups.map((places) => complete(sentence, places, all));
    const pieces = completed.map((places) => written(source.text, sentence, places));
    if (subject.name) pieces.unshift(subject.name);
    const heading = pieces.filter(Boolean).join(' ');
    const words = heading.split(' ').length;
    if (words > mostWords || endsInOtherClause(sentence, all)) continue;
    if (taken > 0 && losesPurpose(sentence, all)) continue;
    if (words < 2 || !isWhole(sentence, groups, finiteVerbAt(sentence, head))) return null;
    if (isCutInside(sentence, all, (at) => isDated(source, sentence.tokens[at]), source.language))
      return null;
    if (losesAuxiliary(sentence, head, all, subjectWords) || isBroken(sentence, head, subjectWords, others))
      return null;
    const finite = finiteVerbAt(sentence, head);
    const shown = { subject: subject.name ? new Set<number>() : subjectWords, head, all };
    if (hasThinObject(source, shown) || isThin(source, shown) || isBrokenUp(source, shown)) return null;
    if (
      isFaulty(source, head, all, subject.name ? new Set() : subjectWords) ||
      losesShade(source, head, all) ||
      isCutShort(source, head, all) ||
      isPartOfList(sentence, subjectWords, finite) ||
      isMismatched({
        sentence,
        language: source.language,
        subject: subjectWords,
        finite,
        head,
        shown: all,
      }) ||
      isVague(source, parts, taken, words) ||
      !/^[\p{L}\p{N}"“$€£]/u.test(heading)
    )
      return null;
    return heading.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());
  }
  return null;
}

/** "Bill was proposed": which one stood in the sentences before. */
function isVague(
  { sentence }: HeadingSource,
  { subject, extras }: HeadingParts,
  taken: number,
  words: number,
): boolean {
  const { tokens } = sentence;
  const [only, ...others] = [...subject.core];
  // "County Attorney Foxx's office" cut to "Office".
  const isBare = only !== undefined && others.length === 0 && tokens[only]?.upos === 'NOUN';
  if (isBare && taken === 0 && extras[0]?.ofSubject) return true;
  if (words > 3 || only === undefined || others.length > 0 || tokens[only]?.upos !== 'NOUN') return false;
  return tokens.some(({ head, feats }) => head === only && feats['Definite'] === 'Def');
}

function written(text: string, sentence: ReadSentence, places: ReadonlySet<number>): string {
  const { tokens } = sentence;
  let line = '';
  let last = -1;
  for (const at of [...places].sort((a, b) => a - b)) {
    const token = tokens[at];
    if (!token || token.upos === 'PUNCT') continue;
    // "'s" or "'ve" whose word is left out.
    if (/^['’]/u.test(token.form) && last !== at - 1) continue;
    const before = tokens[at - 1];
    const between = last >= 0 ? text.slice(tokens[last]?.end, token.start) : '';
    const isTight = last === at - 1 && before !== undefined && before.end === token.start;
    const isHyphened = last === at - 2 && /^[-–/&’']$/u.test(between);
    const isListed = last === at - 2 && /^,\s$/u.test(between) && token.deprel === 'conj';
    const joint = isTight ? '' : isHyphened || isListed ? between : ' ';
    // A word that opened its sentence has its capital from there.
    const isOpening = token.start === sentence.start && !/^(?:NOUN|PROPN|X)$/u.test(token.upos);
    const form = isOpening
      ? token.form.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
      : token.form;
    line += line === '' ? form : `${joint}${form}`;
    last = at;
  }
  return line;
}
