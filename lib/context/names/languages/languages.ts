import { english } from './english';
import { french } from './french';
import { german } from './german';
import { italian } from './italian';
import { portuguese } from './portuguese';
import { russian } from './russian';
import { spanish } from './spanish';
import { turkish } from './turkish';
import type { NameWords } from './name-words';

const byLanguage: Record<string, NameWords> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  pt: portuguese,
  ru: russian,
  tr: turkish,
};

/** What is known about names in a language; English given names and titles serve the others. */
export function nameWordsOf(language: string): NameWords {
  return byLanguage[language.slice(0, 2).toLowerCase()] ?? english;
}
