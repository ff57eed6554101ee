import { english } from './english';
import type { SpeechWords } from './speech-words';

const byLanguage: Record<string, SpeechWords> = { en: english };

/** How a language reports speech; a language without data is read by the marks alone, with English words. */
export function speechWordsOf(language: string): SpeechWords {
  return byLanguage[language.slice(0, 2).toLowerCase()] ?? english;
}
