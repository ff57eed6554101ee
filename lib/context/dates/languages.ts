import type { LanguageGrammar } from './grammar';
import { english } from './languages/english';

const grammars: Readonly<Record<string, LanguageGrammar>> = { en: english };

/** The grammar for a BCP 47 tag; English for a language that has none, as its dates are read most widely. */
export const grammarFor = (language: string): LanguageGrammar =>
  grammars[language.split('-')[0]?.toLowerCase() ?? ''] ?? english;
