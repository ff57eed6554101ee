import type { Quote } from '../quotes/find-quotes';
import { splitSentences, type TextSpan } from '../../language/tokens/sentences';

export interface ExactWords {
  start: number;
  exact: string;
}

// Scripts without capitals begin sentences with any letter.
const OPENS_SENTENCE = /^[\p{Lu}\p{Lo}\p{N}¿¡]/u;
const ENDS_SENTENCE = /[.!?…。！？؟۔।]$/u;

/** The whole sentences of a quotation, and each two that follow one another, where they stand in the text. */
export function wholeSentences(text: string, quote: Quote, language: string): ExactWords[] {
  return quote.spans.flatMap((span, index) => {
    const sentences = sentencesOf(text, span, language).filter(({ start, end }, at, all) => {
      if (!OPENS_SENTENCE.test(text.slice(start, start + 2))) return false;
      const exact = text.slice(start, end);
      if (ENDS_SENTENCE.test(exact)) return true;
      // “…,” she said: the comma stands for a full stop if the quotation doesn't go on in mid-sentence.
      const stopped = exact.endsWith(',') || quote.complete;
      return at === all.length - 1 && stopped && !goesOn(text, quote.spans[index + 1]);
    });
    return sentences.flatMap((first, at) => {
      const second = sentences[at + 1];
      const alone = words(text, first.start, first.end);
      if (!second || second.start - first.end > 2) return [alone];
      return [alone, words(text, first.start, second.end)];
    });
  });
}

function sentencesOf(text: string, span: TextSpan, language: string): TextSpan[] {
  return splitSentences(text.slice(span.start, span.end), language).map(({ start, end }) => ({
    start: span.start + start,
    end: span.start + end,
  }));
}

function goesOn(text: string, next: TextSpan | undefined): boolean {
  return next !== undefined && !OPENS_SENTENCE.test(text.slice(next.start, next.start + 2));
}

/** A comma before the closing mark is the reporter's, not the speaker's. */
function words(text: string, start: number, end: number): ExactWords {
  return { start, exact: text.slice(start, end).replace(/,$/, '') };
}
