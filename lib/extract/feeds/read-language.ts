/** The longest in use have some 40 characters; Intl takes time in proportion to the square of it. */
const longestTag = 100;

/** A language tag as BCP 47 spells it (`en-us` is `en-US`); null for what is none. */
export function readLanguage(tag: string | null | undefined): string | null {
  const given = tag?.trim().replaceAll('_', '-') ?? '';
  if (given === '' || given.length > longestTag) return null;
  try {
    return Intl.getCanonicalLocales(given)[0] ?? null;
  } catch {
    return null;
  }
}
