import { normalizeText } from './normalize';

/** The words alone, a space between them: without punctuation and without white space at the ends. */
const lettersAndFigures = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** How texts are compared that differ in case, accents and the form of their letters. */
export const foldAccents = (text: string): string =>
  normalizeText(text, 'NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** How texts are compared that differ in quotes, case and blanks; accents count. */
export const foldText = (text: string): string =>
  lettersAndFigures(normalizeText(text, 'NFKC').toLowerCase());

/** How texts are compared that differ in case, accents and punctuation. */
export const foldWords = (text: string): string => lettersAndFigures(foldAccents(text));
