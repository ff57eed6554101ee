/** Unicode's Stream-Safe Text Format allows 30; no word of any language has as many on one letter. */
const mostMarks = 30;
const furtherMarks = new RegExp(String.raw`(\p{M}{${mostMarks}})\p{M}+`, 'gu');

/**
 * `String.prototype.normalize` for texts that anyone may have written: marks beyond the thirtieth on one letter
 * are dropped, since putting them in order takes time in proportion to the square of their number.
 */
export const normalizeText = (text: string, form: 'NFC' | 'NFKC' | 'NFKD'): string =>
  text.replace(furtherMarks, '$1').normalize(form);
