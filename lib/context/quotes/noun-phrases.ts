import { lowerAt, type Frame } from './frames';
import type { SpeechWords } from './languages/speech-words';

/** A noun phrase: places in a frame's items, both ends included. */
export interface Phrase {
  from: number;
  to: number;
}

// A phrase that goes on longer than this is a clause that the words did not show as one.
const LONGEST_PHRASE = 14;
const POSSESSIVE = /['’]s?$/;

const capitalAt = (frame: Frame, at: number) => at >= 0 && (frame.items[at]?.capital ?? false);
const isWord = (frame: Frame, at: number) => /^[\p{L}\p{N}]/u.test(lowerAt(frame, at));

/** True for words that can stand inside a noun phrase, its determiner not included. */
function isInside(frame: Frame, at: number, speech: SpeechWords): boolean {
  const item = frame.items[at];
  if (!item || item.part >= 0) return false;
  // "Sen. Ortiz", "Jr."
  if (item.lower === '.') return capitalAt(frame, at - 1);
  if (!isWord(frame, at)) return false;
  if (item.capital && !speech.notInPhrase.has(item.lower))
    return !speech.prepositions.has(item.lower) && !speech.conjunctions.has(item.lower);
  return (
    !speech.notInPhrase.has(item.lower) &&
    !speech.determiners.has(item.lower) &&
    !speech.spelling.contraction.test(item.lower) &&
    !speech.prepositions.has(item.lower) &&
    !speech.conjunctions.has(item.lower) &&
    !(speech.verbs.has(item.lower) && !speech.weakVerbs.has(item.lower)) &&
    !speech.spelling.adverb.test(item.lower)
  );
}

/** The phrase that ends at a place, read backwards: "a spokesman for the campaign". */
export function phraseEndingAt(frame: Frame, end: number, speech: SpeechWords): Phrase | null {
  const last = frame.items[end];
  if (!last || last.part >= 0) return null;
  if (speech.subjectPronouns.has(last.lower)) return { from: end, to: end };
  if (speech.determiners.has(last.lower) && !last.capital) {
    return speech.spelling.pointing.has(last.lower) ? { from: end, to: end } : null;
  }
  if (!isInside(frame, end, speech) || POSSESSIVE.test(last.lower)) return null;
  let from = phraseStart(frame, end, speech);
  // "a spokesman for the campaign": what stands before the preposition is the head.
  for (let steps = 0; steps < 3; steps++) {
    const link = from - 1;
    const word = lowerAt(frame, link);
    const joins =
      speech.prepositions.has(word) ||
      (word === speech.spelling.and && capitalAt(frame, from) && capitalAt(frame, link - 1));
    if (!joins || !isInside(frame, link - 1, speech) || end - from > LONGEST_PHRASE) break;
    if (POSSESSIVE.test(lowerAt(frame, link - 1))) break;
    from = phraseStart(frame, link - 1, speech);
  }
  return { from, to: end };
}

function phraseStart(frame: Frame, end: number, speech: SpeechWords): number {
  let from = end;
  while (from > 0 && end - from < LONGEST_PHRASE && isInside(frame, from - 1, speech)) from--;
  if (from > 0 && speech.determiners.has(lowerAt(frame, from - 1))) from--;
  return from;
}

/** The phrase that begins at a place, read forwards; null where none does. */
export function phraseStartingAt(frame: Frame, start: number, speech: SpeechWords): Phrase | null {
  const first = frame.items[start];
  if (!first || first.part >= 0) return null;
  if (speech.subjectPronouns.has(first.lower)) return { from: start, to: start };
  if (speech.betweenSubjectAndVerb.has(first.lower) && !speech.spelling.quantifiers.has(first.lower))
    return null;
  if (!first.capital && speech.spelling.gerund.test(first.lower)) return null;
  let at = start;
  if (speech.determiners.has(first.lower)) at++;
  let to = -1;
  let named = false;
  while (at - start < LONGEST_PHRASE) {
    const item = frame.items[at];
    if (!item) break;
    if (item.capital && isInside(frame, at, speech)) named = true;
    else if (speech.prepositions.has(item.lower) && to >= 0) {
      // "the head of the committee" goes on; "the head for months" is left where it is.
      const after = frame.items[at + 1];
      if (!speech.linking?.has(item.lower) || !after || after.part >= 0) break;
      at++;
      if (speech.determiners.has(after.lower)) at++;
      if (!isInside(frame, at, speech)) break;
      continue;
    } else if (!isInside(frame, at, speech)) break;
    // After a name a small letter is the verb, unless it is a role: "Ortiz campaign manager Lee".
    else if (named && item.lower !== '.' && !isRoleBeforeName(frame, at, speech)) break;
    if (item.lower !== '.') to = at;
    at++;
    if (POSSESSIVE.test(item.lower)) named = false;
  }
  return to < 0 ? null : { from: start, to };
}

function isRoleBeforeName(frame: Frame, at: number, speech: SpeechWords): boolean {
  for (let ahead = at; ahead < at + 6; ahead++) {
    if (capitalAt(frame, ahead)) return true;
    const word = lowerAt(frame, ahead);
    if (!speech.roleNouns.has(word) && !speech.spelling.roleLinks.has(word)) return false;
  }
  return false;
}
