import type { Direction } from './article';

/** Languages written from right to left where the tag names no script (CLDR's likely scripts). */
const rightToLeft = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'nqo',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);
const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** The direction that a language, as a BCP 47 tag, is written in. */
export function directionOf(language: string): Direction {
  try {
    const locale = new Intl.Locale(language);
    const isRight = locale.script ? rightToLeftScripts.has(locale.script) : rightToLeft.has(locale.language);
    return isRight ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** Words of a language within a line of the desk's, set apart where they run the other way: a date would be torn. */
export const setApart = (words: string, language: string): string =>
  directionOf(language) === 'rtl' ? `\u2068${words}\u2069` : words;
