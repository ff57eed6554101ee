/** Old wire copy has no quotation marks: ``…'' or ''…'', of two characters each; curly ones are doubled too. */
const doubled = /``|‘‘|''|’’/g;

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** A mark after a blank or an opening bracket, with a word behind, opens. */
const opensAt = (before: string, after: string): boolean =>
  (before === '' || /[\s([{—–\-/:;,>]/.test(before)) && !/[\s)\]},.;:!?]/.test(after) && after !== '';

/**
 * The text with doubled apostrophes as quotation marks, as long as before: the mark's other place is a space,
 * outside of what is quoted. Between letters two apostrophes are a slip of typing.
 */
export function withQuotationMarks(text: string): string {
  return text.replace(doubled, (mark, at: number) => {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 2)];
    if (isLetter(before) && isLetter(after)) return mark;
    const opens = mark === '``' || mark === '‘‘' || opensAt(before, after);
    return opens ? ' “' : '” ';
  });
}
