/**
 * How languages say what Intl has no format for. Only what is certain stands here; a language without
 * an entry gets a range of years or months, which every language has. `{}` takes the date or the year.
 */
export interface DateWords {
  decade?: string;
  about?: string;
  since?: string;
  until?: string;
  /** Spring, summer, autumn, winter. */
  seasons?: readonly [string, string, string, string];
}

export const dateWords: Readonly<Record<string, DateWords>> = {
  en: {
    decade: '{}s',
    about: 'about {}',
    since: 'since {}',
    until: 'until {}',
    seasons: ['spring {}', 'summer {}', 'autumn {}', 'winter {}'],
  },
  'en-US': { seasons: ['spring {}', 'summer {}', 'fall {}', 'winter {}'] },
  de: {
    decade: '{}er',
    about: 'um {}',
    since: 'seit {}',
    until: 'bis {}',
    seasons: ['Frühjahr {}', 'Sommer {}', 'Herbst {}', 'Winter {}'],
  },
  fr: {
    decade: 'années {}',
    about: 'vers {}',
    since: 'depuis {}',
    seasons: ['printemps {}', 'été {}', 'automne {}', 'hiver {}'],
  },
  ru: { decade: '{}-е', about: 'около {}' },
  ja: { decade: '{}年代' },
  zh: { decade: '{}年代' },
};
