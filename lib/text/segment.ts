const made = new Map<string, Intl.Segmenter>();

/**
 * What cuts texts of a language into sentences, words or characters. An article may claim any language; one that
 * Intl refuses is cut by the rules for all.
 */
export function segmenterFor(
  language: string,
  granularity: 'sentence' | 'word' | 'grapheme',
): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  const known = made.get(key);
  if (known) return known;
  let segmenter: Intl.Segmenter;
  try {
    segmenter = new Intl.Segmenter(language, { granularity });
  } catch {
    segmenter = new Intl.Segmenter('und', { granularity });
  }
  made.set(key, segmenter);
  return segmenter;
}
