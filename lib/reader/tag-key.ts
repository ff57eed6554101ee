import { foldWords } from '../text/fold';

/**
 * What two names of one tag have in common: they differ in case, accents and punctuation alone. A name of signs
 * alone has no letters to be found by; it is its own key.
 */
export const tagKey = (name: string): string => foldWords(name) || name;
