/** Scripts that are written without spaces between words, to stand inside the brackets of an expression. */
export const unspacedScripts = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;

const unspaced = new RegExp(`[${unspacedScripts}]`, 'u');

/** Whether any character of the text is of a script without spaces between words. */
export const isUnspaced = (text: string): boolean => unspaced.test(text);
