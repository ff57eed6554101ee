import type { LanguageGrammar } from './grammar';
import { arabic } from './languages/arabic';
import { english } from './languages/english';
import { german } from './languages/german';
import { russian } from './languages/russian';
import { turkish } from './languages/turkish';

const grammars = new Map<string, LanguageGrammar>(
  Object.entries({
    en: english,
    ru: russian,
    tr: turkish,
    ar: arabic,
    de: german,
  }),
);

/** The grammar for a BCP 47 tag; English for a language that has none, as its dates are read most widely. */
export const grammarFor = (language: string): LanguageGrammar =>
  grammars.get(language.split('-')[0]?.toLowerCase() ?? '') ?? english;
