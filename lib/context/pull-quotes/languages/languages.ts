import { english } from './english';
import { german } from './german';
import { russian } from './russian';
import { turkish } from './turkish';
import type { TellingWords } from './telling-words';

const none: ReadonlySet<string> = new Set();
const unknown: TellingWords = { leaning: none, pointing: none, telling: none, idle: none };
const byLanguage: Record<string, TellingWords> = { en: english, de: german, ru: russian, tr: turkish };

/** The telling words of a language; without data, length and completeness alone decide. */
export function tellingWordsOf(language: string): TellingWords {
  return byLanguage[language.slice(0, 2).toLowerCase()] ?? unknown;
}
