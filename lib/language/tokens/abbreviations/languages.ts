import { byLanguage } from '../../languages';
import type { Abbreviations } from './abbreviations';
import { english } from './english';
import { german } from './german';
import { dutch, swedish } from './northern';
import { french, italian, portuguese, spanish } from './romance';
import { russian } from './russian';
import { czech, polish, ukrainian } from './slavic';
import { turkish } from './turkish';

const knownOf = byLanguage<Abbreviations>({
  cs: czech,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  ru: russian,
  sv: swedish,
  tr: turkish,
  uk: ukrainian,
});

/** Only what holds in any language: initials. */
const none: Abbreviations = {
  beforeName: [],
  beforeNumber: [],
  anywhere: [],
  openers: [],
  ordinalDot: false,
};

/** The abbreviations of a language as BCP 47 names it; none where it is not known. */
export function abbreviationsOf(language: string): Abbreviations {
  return knownOf(language) ?? none;
}
