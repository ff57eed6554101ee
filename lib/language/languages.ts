/** Languages that texts can be read in, each with its name; their weights are in `models`. */
export const languages = {
  ar: 'Arabic',
  cs: 'Czech',
  de: 'German',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  it: 'Italian',
  nl: 'Dutch',
  pl: 'Polish',
  pt: 'Portuguese',
  ru: 'Russian',
  sv: 'Swedish',
  tr: 'Turkish',
  uk: 'Ukrainian',
} as const;

/** A language that there are weights for. */
export type Language = keyof typeof languages;

/**
 * The language of a BCP 47 tag, as in `de` for `de-AT`; null where there are no weights for it. What is
 * found by reading (moments, quotes) is then not found at all.
 */
export function languageOf(tag: string): Language | null {
  const code = tag.split(/[-_]/u)[0]?.toLowerCase() ?? '';
  return Object.hasOwn(languages, code) ? (code as Language) : null;
}

/** What is known about some of the languages, to be looked up by a BCP 47 tag; null where nothing is. */
export const byLanguage =
  <T>(table: Readonly<Partial<Record<Language, T>>>) =>
  (tag: string): T | null => {
    const language = languageOf(tag);
    return (language && table[language]) ?? null;
  };
