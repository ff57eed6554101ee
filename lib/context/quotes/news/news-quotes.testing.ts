import { splitText } from '../../../language/tokens/sentences';
import { findQuotes } from '../find-quotes';

/** An article, and how each of its quotations begins with who says it. */
export interface NewsWithQuotes {
  language: string;
  about: string;
  paragraphs: readonly string[];
  quotes: readonly string[];
}

/** Who says each quotation of a text, in order, with its first two words: `First words: Speaker`. */
export function quotesOf(language: string, paragraphs: readonly string[]): string[] {
  const text = paragraphs.join('\n\n');
  return findQuotes(splitText(text, language)).map(({ spans, speaker, isSure }) => {
    const words = text
      .slice(spans[0]?.start, spans[0]?.end)
      .replace(/["“”„«»‹›]/gu, '')
      .trim()
      .split(/\s+/u);
    return `${words.slice(0, 2).join(' ')}: ${isSure ? (speaker?.text ?? 'nobody') : 'nobody'}`;
  });
}
