/**
 * Lines of tests to lines of code, for each pure room: a number here never falls. Data that is bound to a language
 * (`languages/`, `abbreviations/`) is neither. 0.6 is the aim.
 */
export const testRatio: Readonly<Record<string, number>> = {
  'lib/text': 0.57,
  'lib/article': 0.68,
  'lib/reader': 0.47,
  'lib/language': 0.6,
  'lib/context': 0.62,
  'lib/context/names': 0.61,
  'lib/context/quotes': 0.6,
  'lib/context/headings': 0.6,
  'lib/context/timeline': 0.62,
  'lib/context/stories': 0.68,
  'lib/documents': 0.47,
  'lib/extract': 0.6,
  'lib/annotate': 0.79,
  'lib/search': 0.4,
  'lib/export': 1.01,
  'lib/api': 0.5,
};
