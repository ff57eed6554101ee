export const themes = ['system', 'light', 'sepia', 'dark', 'contrast'] as const;
export const typefaces = ['newsreader', 'public-sans', 'atkinson', 'system'] as const;
/** In percent of the site's own size. */
export const sizes = [80, 90, 100, 110, 120, 135, 150, 175, 200, 225, 250] as const;
/** In lines of the type's size. */
export const lineHeights = [1.3, 1.45, 1.6, 1.8, 2, 2.3] as const;
/** In characters. */
export const measures = [45, 55, 66, 75, 90] as const;
/** In em; WCAG 1.4.12 asks that a page bears 0.12 and 0.16. */
export const letterSpacings = [0, 0.02, 0.05, 0.08, 0.12] as const;
export const wordSpacings = [0, 0.05, 0.1, 0.16, 0.25] as const;
export const timelinePlaces = ['end', 'start', 'below'] as const;

const noOrYes = [false, true] as const;

/** What can be chosen of each setting. */
export const settingChoices = {
  theme: themes,
  typeface: typefaces,
  size: sizes,
  lineHeight: lineHeights,
  measure: measures,
  paragraphs: ['space', 'indent'],
  justify: noOrYes,
  letterSpacing: letterSpacings,
  wordSpacing: wordSpacings,
  /** Without pull quotes and pictures. */
  quiet: noOrYes,
  timeline: timelinePlaces,
  shortcuts: noOrYes,
} as const;

/** How a reader wants to read. */
export type ReaderSettings = {
  [Name in keyof typeof settingChoices]: (typeof settingChoices)[Name][number];
};

/** The site's own. */
export const ownSettings: ReaderSettings = {
  theme: 'system',
  typeface: 'newsreader',
  size: 100,
  lineHeight: 1.6,
  measure: 66,
  paragraphs: 'space',
  justify: false,
  letterSpacing: 0,
  wordSpacing: 0,
  quiet: false,
  timeline: 'end',
  shortcuts: true,
};

/** Settings as they were stored; what is no choice, or no longer one, counts as the site's own. */
export function readSettings(stored: object): ReaderSettings {
  const entries = Object.entries(settingChoices).map(([name, choices]) => {
    const value: unknown = stored[name as keyof typeof stored];
    const isChoice = (choices as readonly unknown[]).includes(value);
    return [name, isChoice ? value : ownSettings[name as keyof ReaderSettings]];
  });
  return Object.fromEntries(entries) as ReaderSettings;
}
