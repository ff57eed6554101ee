import { splitText } from '../../../../lib/language/tokens/sentences';
import { findQuotes } from '../../../../lib/context/quotes/find-quotes';
import { readWithCompromise } from './compromise-quotes';
import { readByNearestVerb } from './nearest-verb';
import type { ReadQuote } from '../score-quotes';

export const quoteReaders: Readonly<Record<string, (text: string) => ReadQuote[]>> = {
  Backstory: (text) =>
    findQuotes(splitText(text)).map(({ spans, speaker }) => ({
      spans: spans.map(({ start, end }) => [start, end]),
      speaker,
    })),
  'quotation marks and the nearest reporting verb': readByNearestVerb,
  'compromise 14': readWithCompromise,
};
