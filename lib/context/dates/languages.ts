import type { LanguageGrammar } from './grammar/grammar';
import { arabic } from './languages/arabic';
import { english } from './languages/english';
import { german } from './languages/german';
import { czech } from './languages/czech';
import { dutch } from './languages/dutch';
import { french } from './languages/french';
import { italian } from './languages/italian';
import { polish } from './languages/polish';
import { portuguese } from './languages/portuguese';
import { spanish } from './languages/spanish';
import { swedish } from './languages/swedish';
import { ukrainian } from './languages/ukrainian';
import { russian } from './languages/russian';
import { turkish } from './languages/turkish';

const grammars = new Map<string, LanguageGrammar>(
  Object.entries({
    en: english,
    ru: russian,
    tr: turkish,
    ar: arabic,
    de: german,
    cs: czech,
    nl: dutch,
    fr: french,
    it: italian,
    pl: polish,
    pt: portuguese,
    es: spanish,
    sv: swedish,
    uk: ukrainian,
  }),
);

/** The grammar for a BCP 47 tag; English for a language that has none, as its dates are read most widely. */
export const grammarFor = (language: string): LanguageGrammar =>
  grammars.get(language.split('-')[0]?.toLowerCase() ?? '') ?? english;
