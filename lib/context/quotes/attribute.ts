import { isCueVerb, subjectAfter, subjectBefore, subjectFrom, type Cue } from './cues';
import { isPart, lowerAt, type Frame } from './frames';
import type { SpeechWords } from './languages/speech-words';
import { phraseEndingAt, phraseStartingAt } from './noun-phrases';
import { isUnlistedVerb } from './verb-second';

// Sentences of the news are shorter; a page without full stops is not read from end to end for each quote.
const FARTHEST = 150;
// "Lee, who has run the ferry for twenty years and …, said" fits; a further sentence does not.
const FARTHEST_VERB = 45;

// "… diye konuştu", "… ifadelerini kullandı".
const LONGEST_ENDING = 4;

// "Describing the new harbour law of the north as “…,”" is a long one.
const FARTHEST_OPENING = 15;

/** A cue with the frame that its places count in. */
export interface PlacedCue {
  cue: Cue;
  frame: Frame;
}

/** Who a quoted part is given to in its own sentence, or in the words right after it. */
export function attributeInFrame(
  frame: Frame,
  part: number,
  next: Frame | undefined,
  asks: boolean,
  speech: SpeechWords,
): PlacedCue | null {
  const after = cueAfter(frame, part + 1, speech) ?? verbLast(frame, part, speech);
  if (after) return { cue: after, frame };
  if (part === frame.items.length - 1 && next?.followsQuotation) {
    const cue = shortCue(next, asks, speech);
    if (cue) return { cue, frame: next };
  }
  const cue =
    afterOpeningParticiple(frame, part, speech) ??
    namedBeforeColon(frame, part, speech) ??
    cueBefore(frame, part, speech) ??
    clauseBeforeColon(frame, part, speech) ??
    sourceNear(frame, part, speech) ??
    looseCue(frame, part, speech);
  return cue && { cue, frame };
}

/** “…,” said Lee; “…,” Lee, a farmer, said. */
function cueAfter(frame: Frame, from: number, speech: SpeechWords): Cue | null {
  let at = from;
  while (/^[,—–-]$/.test(lowerAt(frame, at))) at++;
  const first = frame.items[at];
  if (!first || first.part >= 0) return null;
  while (speech.spelling.afterQuotation.test(lowerAt(frame, at))) at++;
  const inverted = invertedPronoun(frame, at, speech);
  if (inverted) return inverted;
  while (speech.auxiliaries?.has(lowerAt(frame, at))) at++;
  const word = lowerAt(frame, at);
  if ((speech.verbs.has(word) && !speech.participles.has(word)) || isUnlistedVerb(frame, at, speech)) {
    const subject = subjectAfter(frame, at, speech);
    const verb = speech.verbs.get(word) ?? null;
    return subject && { at, verb, subject, isReport: verb === null };
  }
  if (word === speech.spelling.comparison) at++;
  const phrase = phraseStartingAt(frame, at, speech);
  if (!phrase) return null;
  const end = Math.min(frame.items.length, at + FARTHEST_VERB);
  for (let verb = phrase.from + 1; verb < end; verb++) {
    if (isPart(frame, verb)) return null;
    if (!isCueVerb(frame, verb, speech) || speech.participles.has(lowerAt(frame, verb))) continue;
    const subject = subjectBefore(frame, verb, speech);
    if (!subject || subject.from > phrase.to) return null;
    return { at: verb, verb: speech.verbs.get(lowerAt(frame, verb)) ?? null, subject };
  }
  return null;
}

/** “…”, dit-elle; “…”, a-t-il déclaré: French ties the pronoun to its verb. */
function invertedPronoun(frame: Frame, at: number, speech: SpeechWords): Cue | null {
  const verb = speech.spelling.verbWithPronoun.exec(lowerAt(frame, at))?.[1];
  if (verb === undefined || !speech.auxiliaries) return null;
  const report = speech.auxiliaries.has(verb) ? lowerAt(frame, at + 1) : verb;
  const reported = speech.verbs.get(report);
  return reported === undefined ? null : { at, verb: reported, subject: { from: at, to: at } };
}

/** Lee, “…” said: as Turkish has it, the verb closes the sentence and its subject opened it. */
function verbLast(frame: Frame, part: number, speech: SpeechWords): Cue | null {
  if (part === 0) return null;
  const rest = Math.min(frame.items.length, part + LONGEST_ENDING);
  for (let at = part + 1; at < rest; at++) {
    const verb = speech.verbs.get(lowerAt(frame, at));
    if (verb === undefined || !/^[.,;]?$/.test(lowerAt(frame, at + 1))) continue;
    const subject = subjectFrom(frame, Math.max(0, part - FARTHEST), part, speech);
    return subject && { at, verb, subject };
  }
  return null;
}

/** “Is it over?” Lee asked the crowd; “It is over.” Lee said.: the next sentence only tells who spoke. */
function shortCue(frame: Frame, asks: boolean, speech: SpeechWords): Cue | null {
  const cue = cueAfter(frame, 0, speech);
  if (!cue) return null;
  if (lowerAt(frame, cue.at + 1) === ',') return cue;
  // A verb with much behind it reports something else, unless the question still waits for its speaker.
  const rest = Math.max(cue.at, cue.subject.to);
  if (!asks && frame.items.length - rest > 3) return null;
  return frame.items.some((item, at) => at > rest && item.part >= 0) ? null : cue;
}

/** Calling it “…,” Lee left: the participle that opens the sentence belongs to its subject. */
function afterOpeningParticiple(frame: Frame, part: number, speech: SpeechWords): Cue | null {
  const opening = lowerAt(frame, 0);
  if (!speech.participles.has(opening) || part > FARTHEST_OPENING) return null;
  const subject = phraseStartingAt(frame, lowerAt(frame, part + 1) === ',' ? part + 2 : part + 1, speech);
  return subject && { at: 0, verb: speech.verbs.get(opening) ?? null, subject };
}

/** "Lee: “…”", also after a dash, as in lists of opinions. */
function namedBeforeColon(frame: Frame, part: number, speech: SpeechWords): Cue | null {
  if (lowerAt(frame, part - 1) !== ':') return null;
  const subject = phraseEndingAt(frame, part - 2, speech);
  if (!subject || !frame.items[subject.to]?.capital) return null;
  const opens = subject.from === 0 || /^[-–—.)\]]$/.test(lowerAt(frame, subject.from - 1));
  return opens ? { at: part - 1, verb: null, subject } : null;
}

/** "Lee ist überzeugt: „…“", "Lee s’y est opposé : « … »": a clause with a colon gives the words to its subject. */
function clauseBeforeColon(frame: Frame, part: number, speech: SpeechWords): Cue | null {
  if (speech.guesses || lowerAt(frame, part - 1) !== ':' || part > FARTHEST_OPENING) return null;
  const first = lowerAt(frame, 0);
  if (speech.prepositions.has(first) || speech.verbSecond?.openers.has(first)) return null;
  const subject = phraseStartingAt(frame, 0, speech);
  // Where any word may open a clause, only a name is surely its subject.
  const isNamed = speech.verbSecond !== undefined || (subject && frame.items[subject.to]?.capital);
  return subject && isNamed ? { at: part - 1, verb: null, subject } : null;
}

/** Lee said: “…”; Lee called it “…”. */
function cueBefore(frame: Frame, part: number, speech: SpeechWords): Cue | null {
  let weak: Cue | null = null;
  const start = Math.max(0, part - FARTHEST);
  for (let at = part - 1; at >= start; at--) {
    if (lowerAt(frame, at) === ';') break;
    const source = sourceAt(frame, at, speech);
    if (source) return source;
    if (isPart(frame, at) || !isCueVerb(frame, at, speech)) continue;
    const mayFollow = speech.subjectAfterVerb || isPart(frame, at - 1) || lowerAt(frame, at - 1) === ',';
    const following = () => (mayFollow ? subjectAfter(frame, at, speech) : null);
    const subject = speech.subjectAfterVerb ? following() : (subjectBefore(frame, at, speech) ?? following());
    if (!subject) continue;
    const word = lowerAt(frame, at);
    const cue = { at, verb: speech.verbs.get(word) ?? null, subject };
    // "He failed to explain" tells of no words yet.
    if (!speech.weakVerbs.has(word) && lowerAt(frame, at - 1) !== speech.spelling.infinitiveMark) return cue;
    weak ??= cue;
  }
  return weak;
}

/** "according to Lee". */
function sourceAt(frame: Frame, at: number, speech: SpeechWords): Cue | null {
  for (const sequence of speech.sources) {
    if (!sequence.every((word, offset) => lowerAt(frame, at + offset) === word)) continue;
    const subject = phraseStartingAt(frame, at + sequence.length, speech);
    if (subject) return { at, verb: null, subject, isReport: true };
  }
  return null;
}

function sourceNear(frame: Frame, part: number, speech: SpeechWords): Cue | null {
  const end = Math.min(frame.items.length, part + FARTHEST);
  for (let at = Math.max(0, part - FARTHEST); at < end; at++) {
    const cue = sourceAt(frame, at, speech);
    if (cue) return cue;
  }
  return null;
}

/** No verb of speech stands where grammar wants it: any in the sentence, or the sentence's subject. */
function looseCue(frame: Frame, part: number, speech: SpeechWords): Cue | null {
  if (!speech.guesses) return null;
  const end = Math.min(frame.items.length, part + FARTHEST);
  for (let at = part + 1; at < end; at++) {
    if (isPart(frame, at) || !isCueVerb(frame, at, speech)) continue;
    const subject = subjectBefore(frame, at, speech);
    if (subject) return { at, verb: speech.verbs.get(lowerAt(frame, at)) ?? null, subject };
  }
  const subject =
    subjectFrom(frame, Math.max(0, part - FARTHEST), part, speech) ??
    subjectFrom(frame, part + 1, end, speech);
  return subject && { at: subject.to, verb: null, subject };
}

/** What a sentence without quotation tells of who speaks next: its last reporting verb's subject, or its own. */
export function speakerOfFrame(frame: Frame, speech: SpeechWords): PlacedCue | null {
  const end = frame.items.length;
  const reported = cueBefore(frame, end, speech);
  if (reported) return { cue: reported, frame };
  if (!speech.guesses) return null;
  const subject = subjectFrom(frame, 0, Math.min(end, FARTHEST), speech);
  return subject && { cue: { at: subject.to, verb: null, subject }, frame };
}
