/**
 * Plural, possession and case, as written without the dots of ı and ö; the longest first. One after
 * the other, never into the first three letters. An apostrophe has cut them off proper names already.
 */
const endings =
  /(?<=.{3})(?:lari|leri|lar|ler|daki|deki|dan|den|tan|ten|nin|nun|yla|yle|sinin|sina|sine|sini|sin|si|su|da|de|ta|te|yi|yu|ya|ye|na|ne|ni|nu|in|un|i|u|a|e)$/;

export function turkishStem(word: string): string {
  // Three endings stand behind one another at most: plural, possession, case.
  let stem = word;
  for (let turn = 0; turn < 3; turn += 1) stem = stem.replace(endings, '');
  return stem;
}
