/**
 * Quotations as PolNeAR's labels allow to score them. Detected: half of a labelled quotation's characters are in what
 * was read, and half of what was read is in labelled ones. The speaker is right if the words named overlap the
 * labelled source or another mention of it, or the name ends in the last name of one of the source's. Attributed is
 * F1 over all that has a source and all that was given a speaker; "speaker right" the share of those detected.
 */
import type { LabelledQuote, QuotedText } from './labelled';

export interface ReadQuote {
  spans: readonly (readonly [number, number])[];
  /** The place of the words beside the quotation, and the name that they lead back to. */
  speaker: { start: number; end: number; text: string } | null;
}

/** Shorter stretches in quotation marks are labelled as quotations or not by chance. */
const fewestWords = 5;

const countWords = (text: string) => text.match(/[\w’'-]+/g)?.length ?? 0;

const PRONOUN = /^(?:he|she|they|him|her|them|it|we|i|who|which|that|his|their|its)$/i;

const lastName = (name: string) =>
  name
    .replace(/[’']s\b/g, '')
    .match(/[A-ZÀ-Ý][\w’'-]+/g)
    ?.at(-1)
    ?.toLowerCase();

function isRightSpeaker(quote: LabelledQuote, speaker: ReadQuote['speaker']): boolean {
  if (!speaker) return false;
  const places = [...quote.source, ...quote.coref];
  if (places.some(([start, end]) => speaker.start < end && start < speaker.end)) return true;
  const last = lastName(speaker.text);
  return last !== undefined && quote.names.some((name) => !PRONOUN.test(name) && lastName(name) === last);
}

/** Entries of a tally by how much they hold, the most first; the earlier of two that hold the same. */
const most = (tally: ReadonlyMap<number, number>) =>
  [...tally].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;

const addOne = (tally: Map<number, number>, key: number) => tally.set(key, (tally.get(key) ?? 0) + 1);

export class QuotesScore {
  private readonly labelled = { all: 0, detected: 0, withSource: 0, attributed: 0 };
  private readonly read = { all: 0, detected: 0, named: 0, attributed: 0 };
  private readonly pronouns = { all: 0, ledBack: 0 };

  add({ text, quotes }: QuotedText, predicted: readonly ReadQuote[]): void {
    const owner = new Map<number, number>();
    quotes.forEach(({ chars }, index) => {
      for (const [start, end] of chars) for (let at = start; at < end; at += 1) owner.set(at, index);
    });
    const long = predicted.filter(
      ({ spans }) =>
        spans.reduce((sum, [start, end]) => sum + countWords(text.slice(start, end)), 0) >= fewestWords,
    );
    const readers = quotes.map(() => new Map<number, number>());
    long.forEach(({ spans, speaker }, number) => {
      const owners = new Map<number, number>();
      let characters = 0;
      for (const [start, end] of spans) {
        for (let at = start; at < end; at += 1) {
          if (/["“”]/.test(text[at] ?? '')) continue;
          characters += 1;
          const label = owner.get(at);
          if (label === undefined) continue;
          addOne(owners, label);
          const tally = readers[label];
          if (tally) addOne(tally, number);
        }
      }
      const inside = [...owners.values()].reduce((sum, count) => sum + count, 0);
      const isDetected = inside >= characters / 2;
      this.read.all += 1;
      if (isDetected) this.read.detected += 1;
      if (!speaker) return;
      this.read.named += 1;
      const quote = quotes[most(owners) ?? -1];
      if (isDetected && quote && isRightSpeaker(quote, speaker)) this.read.attributed += 1;
    });
    quotes.forEach((quote, index) => {
      const tally = readers[index] ?? new Map<number, number>();
      const length = quote.chars.reduce((sum, [start, end]) => sum + end - start, 0);
      const covered = [...tally.values()].reduce((sum, count) => sum + count, 0);
      const isDetected = covered >= length / 2;
      this.labelled.all += 1;
      if (isDetected) this.labelled.detected += 1;
      if (quote.source.length === 0) return;
      this.labelled.withSource += 1;
      const speaker = (isDetected && long[most(tally) ?? -1]?.speaker) || null;
      const isRight = isRightSpeaker(quote, speaker);
      if (isRight) this.labelled.attributed += 1;
      if (!isDetected || !PRONOUN.test(quote.sourceText.trim())) return;
      this.pronouns.all += 1;
      if (isRight && speaker && !PRONOUN.test(speaker.text.trim())) this.pronouns.ledBack += 1;
    });
  }

  get detected(): number {
    return harmonicMean(this.read.detected / this.read.all, this.labelled.detected / this.labelled.all);
  }

  get attributed(): number {
    return harmonicMean(
      this.read.attributed / this.read.named,
      this.labelled.attributed / this.labelled.withSource,
    );
  }

  get speakerRight(): number {
    const { all, detected, withSource, attributed } = this.labelled;
    return (100 * attributed) / (detected - (all - withSource));
  }

  get pronounsLedBack(): number {
    return (100 * this.pronouns.ledBack) / this.pronouns.all;
  }
}

/** F1 in percent. */
function harmonicMean(precision: number, recall: number): number {
  const sum = precision + recall;
  return sum > 0 ? (200 * precision * recall) / sum : 0;
}
