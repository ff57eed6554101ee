/** The words of a text, as data is written: parted by any space. */
export const wordSet = (...texts: string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.split(/\s+/).filter(Boolean)));
