import type { Words } from '../names/words';
import type { TextSpan } from '../../language/tokens/sentences';
import { attributeInFrame, speakerOfFrame, type PlacedCue } from './attribute';
import { frameParagraph, type Frame, type FramedParagraph } from './frames';
import type { SpeechWords } from './languages/speech-words';
import type { QuotedPart } from './quoted-parts';

/** A quoted part with what tells its speaker. */
export interface Attributed {
  part: QuotedPart;
  report: PlacedCue | null;
  /** The sentence that it stands in. */
  frame: Frame;
  /** Its place there. */
  place: number;
  /** Whom the text was hearing before: a pronoun beside the quotation likely means the same. */
  heard: PlacedCue | null;
  /** True where the quotation's own sentence tells the speaker. */
  direct: boolean;
}

/** The parts of a text, grouped into quotations. */
export function* attributeParts(
  text: string,
  words: Words,
  parts: readonly QuotedPart[],
  sentences: readonly TextSpan[],
  speech: SpeechWords,
): Generator<Attributed[]> {
  let at = 0;
  let group: Attributed[] = [];
  let carried: PlacedCue | null = null;
  let previousEnd = -1;
  while (at < parts.length) {
    const first = parts[at];
    if (!first) break;
    const start = text.lastIndexOf('\n', first.start) + 1;
    const newline = text.indexOf('\n', first.start);
    const end = newline < 0 ? text.length : newline;
    let after = at;
    while (after < parts.length && (parts[after]?.start ?? 0) < end) after++;
    const before = paragraphBefore(text, start);
    if (before && before.start > previousEnd) {
      const { frames } = frameParagraph(words, parts, at, sentences, before.start, before.end, speech);
      const last = frames.at(-1);
      carried = (last && speakerOfFrame(last, speech)) ?? carried;
    }
    const paragraph = frameParagraph(words, parts, at, sentences, start, end, speech);
    const { found, last } = attributeParagraph(text, paragraph, parts, carried, speech);
    carried = last;
    for (const one of found) {
      const latest: Attributed | undefined = group.at(-1);
      if (latest && belongsTo(text, latest, one)) group.push(one);
      else {
        if (group.length > 0) yield group;
        group = [one];
      }
    }
    previousEnd = end;
    at = after;
  }
  if (group.length > 0) yield group;
}

// What follows a quotation within these characters without a speaker of its own carries it on.
const CARRIED_ON = 400;

/** A sentence of the writer's own between two quotations. */
const ownSentence = /[.!?…]["”»“]?\s+\p{Lu}[^"“”„«»]*[.!?…]\s/u;

function belongsTo(text: string, latest: Attributed, one: Attributed): boolean {
  if (one.part.continues) return true;
  if (!one.report || !latest.report || one.report.frame !== latest.report.frame) return false;
  if (one.frame === latest.frame) return one.report.cue.subject.from === latest.report.cue.subject.from;
  if (one.direct || one.report !== latest.report || one.part.start - latest.part.end >= CARRIED_ON)
    return false;
  return !ownSentence.test(text.slice(latest.part.end, one.part.start));
}

function paragraphBefore(text: string, start: number): TextSpan | null {
  let end = start;
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--;
  return end === 0 ? null : { start: text.lastIndexOf('\n', end - 1) + 1, end };
}

// A sentence with more quoted parts is a list of words: nobody says them, and reading it takes long.
const MOST_PARTS = 30;

/** Gives each part of a paragraph its speaker; `last` is whom a quotation in the next would be given to. */
function attributeParagraph(
  text: string,
  { frames }: FramedParagraph,
  parts: readonly QuotedPart[],
  before: PlacedCue | null,
  speech: SpeechWords,
): { found: Attributed[]; last: PlacedCue | null } {
  const found: Attributed[] = [];
  let carried = before;
  let spoke = false;
  frames.forEach((frame, index) => {
    const quoted = frame.items.reduce((sum, { part }) => (part < 0 ? sum : sum + 1), 0);
    const listed = quoted > MOST_PARTS;
    if (quoted === 0) {
      // After a quotation only a colon hands over to someone else.
      const colon = frame.items.at(-1)?.lower === ':';
      if (!spoke || colon) carried = speakerOfFrame(frame, speech) ?? carried;
      return;
    }
    frame.items.forEach((item, place) => {
      const part = item.part < 0 ? undefined : parts[item.part];
      if (!part) return;
      const asks = /[?!]/.test(text[part.end - 1] ?? '');
      const report = listed ? null : attributeInFrame(frame, place, frames[index + 1], asks, speech);
      const heard = carried;
      if (report) carried = report;
      spoke ||= report !== null;
      // Without a guess, a quotation is only carried on where it is a sentence of its own.
      const heldOver = speech.guesses || place === 0 ? carried : null;
      found.push({ part, report: report ?? heldOver, frame, place, heard, direct: report !== null });
    });
  });
  return { found, last: carried };
}
