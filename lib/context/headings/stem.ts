/** Letters that a word keeps when it is inflected: "minister" and "ministers", "hold" and "held" not. */
const stemLength = 6;

/** The beginning of a word, lower case, by which its inflected forms are known for one. */
export const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .slice(0, stemLength);
