/**
 * As in the "light10" rules: article and what is written together with it before, number, gender and
 * owner behind. A lone و is left: it begins too many words that are none without it.
 */
const before = /^(?:وال|بال|كال|فال|ولل|لل|ال)(?=.{2})/u;
const behind = /(?<=.{2})(?:ها|ان|ات|ون|ين|يه|ه|ي)$/u;

export const arabicStem = (word: string): string => word.replace(before, '').replace(behind, '');
