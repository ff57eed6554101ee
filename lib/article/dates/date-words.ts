/**
 * How languages say what is neither a day, a month nor a year. Only what is certain stands here; a language without
 * an entry gets a range of years or months, which every language has. `{}` takes the date or the year.
 */
export interface DateWords {
  decade?: string;
  about?: string;
  since?: string;
  until?: string;
  /** A year of the first century, which is no number without its era. */
  early?: string;
  /** Spring, summer, autumn, winter. */
  seasons?: readonly [string, string, string, string];
}

export const dateWords: Readonly<Record<string, DateWords>> = {
  en: {
    decade: '{}s',
    about: 'about {}',
    since: 'since {}',
    until: 'until {}',
    early: 'AD {}',
    seasons: ['spring {}', 'summer {}', 'autumn {}', 'winter {}'],
  },
  'en-US': { seasons: ['spring {}', 'summer {}', 'fall {}', 'winter {}'] },
  de: {
    decade: '{}er',
    about: 'um {}',
    since: 'seit {}',
    until: 'bis {}',
    early: '{} n. Chr.',
    seasons: ['Frühjahr {}', 'Sommer {}', 'Herbst {}', 'Winter {}'],
  },
  fr: {
    decade: 'années {}',
    about: 'vers {}',
    since: 'depuis {}',
    early: '{} apr. J.-C.',
    seasons: ['printemps {}', 'été {}', 'automne {}', 'hiver {}'],
  },
  ru: { decade: '{}-е', about: 'около {}' },
  ja: { decade: '{}年代' },
  zh: { decade: '{}年代' },
};
