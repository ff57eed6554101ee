import { normalizeText } from '../../text/normalize';

/** A headline without case, accents and punctuation: the same however an article that links to it sets it. */
export function headlineKey(headline: string): string {
  return normalizeText(headline, 'NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
