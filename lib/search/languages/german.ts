/** The longest ending first; no more than one is cut off, and never into the first four letters. */
const ending = /(?<=.{4})(?:ern|em|er|en|es|e|s|n)$/;

export const germanStem = (word: string): string => word.replace(ending, '');
