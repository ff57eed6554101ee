import { arabicStem } from './languages/arabic';
import { englishStem } from './languages/english';
import { germanStem } from './languages/german';
import { russianStem } from './languages/russian';
import { turkishStem } from './languages/turkish';

/** What a word's forms have in common. Words come folded; too little is cut off rather than too much. */
type Stem = (word: string) => string;

const stemOf: Readonly<Record<string, { script: RegExp; stem: Stem }>> = {
  en: { script: /^[a-z]+$/, stem: englishStem },
  de: { script: /^[a-z]+$/, stem: germanStem },
  tr: { script: /^[a-z]+$/, stem: turkishStem },
  ru: { script: /^\p{Script=Cyrillic}+$/u, stem: russianStem },
  ar: { script: /^\p{Script=Arabic}+$/u, stem: arabicStem },
};

/**
 * The stem of a word in a text of this language, marked with the language: `sail` cut from an English
 * word is another thing than `sail` cut from a German one. Null where there is no rule for it.
 */
export function stemIn(language: string, word: string): string | null {
  const name = language.slice(0, 2).toLowerCase();
  const rule = /^[a-z]{2}(?:$|-)/i.test(language) ? stemOf[name] : undefined;
  return rule?.script.test(word) ? `${name}_${rule.stem(word)}` : null;
}

/** The stems that the word may have: nobody knows what language is being asked in. */
export function stemsOf(word: string): string[] {
  return Object.keys(stemOf).flatMap((language) => stemIn(language, word) ?? []);
}
