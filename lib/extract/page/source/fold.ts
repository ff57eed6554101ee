import { normalizeText } from '../../../text/normalize';

/** Letters and figures alone: how texts are compared that differ in quotes, case and blanks. */
export const fold = (text: string): string =>
  normalizeText(text, 'NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
