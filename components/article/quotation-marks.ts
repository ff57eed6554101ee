/** The outer quotation marks of languages that don't use “ ”, by the primary subtag. */
const marksByLanguage: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['«', '»'],
  de: ['„', '“'],
  es: ['«', '»'],
  fa: ['«', '»'],
  fr: ['« ', ' »'],
  it: ['«', '»'],
  ja: ['「', '」'],
  pl: ['„', '”'],
  ru: ['«', '»'],
  uk: ['«', '»'],
};

const hasMarks = /^[“”„«»"'‘‚「『]/u;

/** The text in the quotation marks of its language, unless it brings its own. */
export function inQuotationMarks(text: string, language: string): string {
  if (hasMarks.test(text)) return text;
  const [open, close] = marksByLanguage[language.split('-')[0] ?? ''] ?? ['“', '”'];
  return open + text + close;
}
