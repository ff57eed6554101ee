import { arabic } from './arabic';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { italian } from './italian';
import { portuguese } from './portuguese';
import { russian } from './russian';
import { spanish } from './spanish';
import type { SpeechWords } from './speech-words';
import { turkish } from './turkish';

const byLanguage: Record<string, SpeechWords> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  pt: portuguese,
  ru: russian,
  tr: turkish,
};

/** How a language reports speech; null where only its quotation marks are known. */
export function speechWordsOf(language: string): SpeechWords | null {
  return byLanguage[language.slice(0, 2).toLowerCase()] ?? null;
}
