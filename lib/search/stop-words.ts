/**
 * Words that say too little to be asked for beside others, by language, folded. They are few: a word
 * that is left out can't be found, and what is one here is a name there.
 */
const stopWords: Readonly<Record<string, string>> = {
  en: 'a an and are as at be by for from has have in is it its of on or that the this to was were will with',
  de: 'das dem den der des ein eine einem einen einer im ist mit und von zu zum zur',
  tr: 've ile bir bu icin',
  ru: 'и в во не на с со что по из у от за для как о об к',
  ar: 'في من الي علي عن و ان',
};

const all = new Set(Object.values(stopWords).flatMap((words) => words.split(' ')));

export const isStopWord = (word: string): boolean => all.has(word);
