/** What a spreadsheet takes for the start of a formula; after marks of text, so that none is taken for ours. */
const formula = /^'*[=+\-@\t\r]/;

/** The text with the mark by which a spreadsheet takes it for text and not for a formula, where it needs one. */
export const guardCell = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text as it was before `guardCell`. */
export const unguardCell = (text: string): string =>
  text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
