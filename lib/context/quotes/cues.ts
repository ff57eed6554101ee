import { isPart, lowerAt, type Frame } from './frames';
import type { SpeechWords } from './languages/speech-words';
import { phraseEndingAt, phraseStartingAt, type Phrase } from './noun-phrases';
import { invertedSubject, subjectBehind } from './verb-second';

/** A verb that reports speech with its subject. */
export interface Cue {
  /** Place of the verb in the frame. */
  at: number;
  verb: string | null;
  subject: Phrase;
  /** True where the place tells that words are reported, whatever the verb: "according to". */
  isReport?: boolean;
}

// An apposition between a subject and its verb is seldom longer: "X, who …, said".
const LONGEST_APPOSITION = 40;

// No clause of the news is longer.
const LONGEST_CLAUSE = 150;
// A party and a state, an age, a role.
const LONGEST_BRACKETS = 12;

/** True where a form of a verb stands as a finite verb or a participle, not as a noun or a passive. */
export function isCueVerb(frame: Frame, at: number, speech: SpeechWords): boolean {
  const word = lowerAt(frame, at);
  if (!speech.verbs.has(word) || frame.items[at]?.capital) {
    // A sentence may open with a participle: "Calling it a mistake, …".
    return speech.participles.has(word) && at === 0;
  }
  const before = lowerAt(frame, at - 1);
  if (
    speech.determiners.has(before) ||
    (/['’]s$/.test(before) && !speech.spelling.pronounWithVerb.test(before))
  ) {
    return speech.participles.has(word) && speech.determiners.has(before)
      ? false
      : !speech.determiners.has(before) && !/['’]s$/.test(before);
  }
  if (
    speech.prepositions.has(before) &&
    !speech.participles.has(word) &&
    before !== speech.spelling.infinitiveMark
  )
    return false;
  return !isPassive(frame, at, speech);
}

/** "was told", "when asked": the one named did not speak. */
function isPassive(frame: Frame, at: number, speech: SpeechWords): boolean {
  const word = lowerAt(frame, at);
  if (speech.participles.has(word)) return false;
  if (at === 0 && speech.spelling.openingPassive.test(word)) return true;
  let before = at - 1;
  while (speech.spelling.insidePassive.test(lowerAt(frame, before))) before--;
  const auxiliary = lowerAt(frame, before);
  if (speech.passives.has(auxiliary)) return !speech.spelling.citing.has(word);
  return false;
}

/** Who the subject of a verb is, looking left. */
export function subjectBefore(frame: Frame, verb: number, speech: SpeechWords): Phrase | null {
  const inverted = invertedSubject(frame, verb, speech);
  if (inverted) return inverted;
  let at = verb - 1;
  while (at >= 0 && isAdverbial(frame, at, speech)) at--;
  if (at < 0) return null;
  const word = lowerAt(frame, at);
  if (isPart(frame, at)) return null;
  if (speech.participles.has(lowerAt(frame, verb)) && at === verb - 1 && word !== ',') {
    const direct = phraseEndingAt(frame, at, speech);
    // "issued a statement saying": whoever issued it says so.
    if (direct && !speech.statements.has(word)) return direct;
    return clauseSubject(frame, verb, speech) ?? direct;
  }
  if (speech.relativePronouns.has(word)) {
    const end = lowerAt(frame, at - 1) === ',' ? at - 2 : at - 1;
    return phraseEndingAt(frame, end, speech) ?? clauseSubject(frame, verb, speech);
  }
  if (word === ')') return phraseEndingAt(frame, beforeBrackets(frame, at), speech);
  if (word === ',' || word === '—' || word === '–' || word === '-') {
    if (speech.participles.has(lowerAt(frame, verb))) return clauseSubject(frame, verb, speech);
    return beforeApposition(frame, at, speech) ?? clauseSubject(frame, verb, speech);
  }
  return phraseEndingAt(frame, at, speech) ?? clauseSubject(frame, verb, speech);
}

function isAdverbial(frame: Frame, at: number, speech: SpeechWords): boolean {
  const word = lowerAt(frame, at);
  return (
    speech.betweenSubjectAndVerb.has(word) ||
    (speech.spelling.adverb.test(word) && !frame.items[at]?.capital) ||
    speech.spelling.denial.test(word)
  );
}

/** The place before brackets that close at a place: "Lee (Ind.)". */
function beforeBrackets(frame: Frame, at: number): number {
  if (lowerAt(frame, at) !== ')') return at;
  for (let left = at - 1; left >= 0 && at - left < LONGEST_BRACKETS; left--) {
    if (lowerAt(frame, left) === '(') return left - 1;
  }
  return at;
}

/** "Lee, a farmer, said": the phrase before the comma that the closing comma answers. */
function beforeApposition(frame: Frame, closing: number, speech: SpeechWords): Phrase | null {
  const bracketed = beforeBrackets(frame, closing - 1);
  if (bracketed < closing - 1) {
    const named = phraseEndingAt(frame, bracketed, speech);
    if (named) return named;
  }
  let first: Phrase | null = null;
  for (let at = closing - 1; at > 0 && closing - at < LONGEST_APPOSITION; at--) {
    if (isPart(frame, at)) return first;
    const word = lowerAt(frame, at);
    if (word === ';') return first;
    if (word !== ',' && word !== '—' && word !== '–' && word !== '-') continue;
    const phrase = phraseEndingAt(frame, beforeBrackets(frame, at - 1), speech);
    // A list inside the apposition has commas too: a name goes before a mere noun.
    if (phrase && frame.items[phrase.to]?.capital && !isStateAfterTown(frame, phrase)) return phrase;
    first ??= phrase;
  }
  return first;
}

/** "of Lakewood, N.C., said": the shortened state is nobody. */
function isStateAfterTown(frame: Frame, { from, to }: Phrase): boolean {
  return (
    from === to && lowerAt(frame, from - 1) === ',' && /^\p{L}{1,2}\.?(?:\p{L}\.)*$/u.test(lowerAt(frame, to))
  );
}

/** The subject of the clause that a place stands in: its first phrase, after an opening phrase and a comma. */
function clauseSubject(frame: Frame, at: number, speech: SpeechWords): Phrase | null {
  let from = Math.max(0, at - LONGEST_CLAUSE);
  for (let left = at - 1; left >= from; left--) {
    const word = lowerAt(frame, left);
    if (isPart(frame, left) || word === ';' || word === ':') {
      from = left + 1;
      break;
    }
  }
  return subjectFrom(frame, from, at, speech);
}

/** The first phrase at or after a place that can be a subject, no further than another place. */
export function subjectFrom(frame: Frame, from: number, to: number, speech: SpeechWords): Phrase | null {
  let at = from;
  let opening = false;
  let fallback: Phrase | null = null;
  while (at < to) {
    const word = lowerAt(frame, at);
    if (word === ',' || word === speech.spelling.complementizer) {
      opening = false;
      at++;
      continue;
    }
    if (
      speech.prepositions.has(word) ||
      speech.participles.has(word) ||
      speech.spelling.clauseOpener.test(word)
    ) {
      opening = true;
      at++;
      continue;
    }
    const phrase = phraseStartingAt(frame, at, speech);
    if (!phrase) {
      at++;
      continue;
    }
    if (!opening && !speech.spelling.expletives.has(word)) return phrase;
    fallback ??= phrase;
    at = phrase.to + 1;
  }
  return fallback;
}

/** The phrase right after a verb: "said Lee, a farmer". */
export function subjectAfter(frame: Frame, verb: number, speech: SpeechWords): Phrase | null {
  if (speech.verbSecond) return subjectBehind(frame, verb, speech);
  let at = verb + 1;
  while (speech.spelling.adverb.test(lowerAt(frame, at)) && !frame.items[at]?.capital) at++;
  const phrase = phraseStartingAt(frame, at, speech);
  if (!phrase) return null;
  return speech.spelling.objects.has(lowerAt(frame, phrase.from)) ? null : phrase;
}
