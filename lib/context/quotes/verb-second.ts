import { isPart, lowerAt, type Frame } from './frames';
import type { SpeechWords } from './languages/speech-words';
import { phraseStartingAt, type Phrase } from './noun-phrases';

// What opens a sentence before its verb is no longer.
const LONGEST_OPENING = 40;
const MOST_FILLERS = 3;

/** The subject that stands after its verb, where the language has the verb second and something else first. */
export function invertedSubject(frame: Frame, verb: number, speech: SpeechWords): Phrase | null {
  if (!speech.verbSecond || !isInverted(frame, verb, speech)) return null;
  return subjectBehind(frame, verb, speech);
}

/** The subject right behind a verb, with what may stand between them left out. */
export function subjectBehind(frame: Frame, verb: number, speech: SpeechWords): Phrase | null {
  const { verbSecond } = speech;
  if (!verbSecond) return null;
  let at = verb + 1;
  while (at <= verb + MOST_FILLERS && verbSecond.fillers.has(lowerAt(frame, at))) at++;
  const word = lowerAt(frame, at);
  if (verbSecond.obliques.has(word) || speech.prepositions.has(word)) return null;
  const first = frame.items[at];
  const canBegin = first?.capital || speech.determiners.has(word) || speech.subjectPronouns.has(word);
  return canBegin ? phraseStartingAt(frame, at, speech) : null;
}

function isInverted(frame: Frame, verb: number, speech: SpeechWords): boolean {
  const before = lowerAt(frame, verb - 1);
  if (verb === 0 || before === ',' || isPart(frame, verb - 1)) return true;
  // "sagte er": a pronoun in the nominative is the subject, unless one stands on the other side.
  if (speech.subjectPronouns.has(lowerAt(frame, verb + 1)) && !speech.subjectPronouns.has(before))
    return true;
  let start = verb - 1;
  while (start > 0 && verb - start < LONGEST_OPENING && !/^[;:,]$/.test(lowerAt(frame, start - 1))) {
    if (isPart(frame, start - 1)) break;
    start--;
  }
  const opening = lowerAt(frame, start);
  return speech.prepositions.has(opening) || (speech.verbSecond?.openers.has(opening) ?? false);
}

/**
 * “…”, schimpft der Chef; «…», deslizó Horner: a small word after a quotation and its comma, with a subject
 * behind it, reports the words, be it listed or not. Where the verb is not second, only a name is so sure.
 */
export function isUnlistedVerb(frame: Frame, at: number, speech: SpeechWords): boolean {
  const word = lowerAt(frame, at);
  const isReporting =
    speech.verbSecond !== undefined || (speech.auxiliaries !== undefined && frame.items[at + 1]?.capital);
  return (
    isReporting === true &&
    lowerAt(frame, at - 1) === ',' &&
    isPart(frame, at - 2) &&
    !frame.items[at]?.capital &&
    /^\p{L}{3,}$/u.test(word) &&
    [speech.notInPhrase, speech.prepositions, speech.conjunctions, speech.determiners].every(
      (words) => !words.has(word),
    )
  );
}
