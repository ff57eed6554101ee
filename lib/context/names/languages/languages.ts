import { english } from './english';
import { german } from './german';
import { russian } from './russian';
import { turkish } from './turkish';
import type { NameWords } from './name-words';

const byLanguage: Record<string, NameWords> = { en: english, de: german, ru: russian, tr: turkish };

/** What is known about names in a language; English given names and titles serve the others. */
export function nameWordsOf(language: string): NameWords {
  return byLanguage[language.slice(0, 2).toLowerCase()] ?? english;
}
