import type { Abbreviations } from './abbreviations';
import { english } from './english';
import { german } from './german';
import { russian } from './russian';
import { turkish } from './turkish';

const byLanguage: Record<string, Abbreviations> = { en: english, de: german, ru: russian, tr: turkish };

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
  return byLanguage[language.slice(0, 2).toLowerCase()] ?? none;
}
