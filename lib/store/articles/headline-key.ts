import { foldWords } from '../../text/fold';

/** A headline without case, accents and punctuation: the same however an article that links to it sets it. */
export function headlineKey(headline: string): string {
  return foldWords(headline);
}
