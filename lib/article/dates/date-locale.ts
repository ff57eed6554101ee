import { dateNames, type DateNames } from './date-names';
import { dateWords, type DateWords } from './date-words';

/** Without a language the reader's own order of day and month is unknown; English is the interface's. */
const fallbackTag = 'en';

/** Tags that were replaced, or that one language shares with another. */
const sameLanguage: Readonly<Record<string, string>> = { iw: 'he', in: 'id', no: 'nb', sh: 'sr-Latn' };

/** Countries that write as another one does, where their language has several ways. */
const sameRegion: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    // All other English is written with the day first.
    en: 'AS BI CA GU MH MP PH PR UM US VI',
    'ar-LB': 'IQ JO LB PS SY',
    'ar-TN': 'DZ TN',
    'ar-MA': 'EH MA',
  }).flatMap(([tag, regions]) => regions.split(' ').map((region) => [`${tag.slice(0, 2)}-${region}`, tag])),
);

export interface DateLocale {
  names: DateNames;
  words: DateWords;
}

const known = new Map<string, DateLocale>();

/** A page has few languages, but a server sees every tag that an article can carry. */
const mostKnown = 200;

/** How dates are written in a locale: as its language, script and country write them, else as English does. */
export function dateLocale(locale: string): DateLocale {
  const before = known.get(locale);
  if (before) return before;
  const made = findLocale(locale);
  if (known.size >= mostKnown) known.clear();
  known.set(locale, made);
  return made;
}

function findLocale(locale: string): DateLocale {
  const [first = '', ...rest] = locale.toLowerCase().split(/[-_]/);
  const language = sameLanguage[first] ?? first;
  const script = rest.find((part) => /^[a-z]{4}$/.test(part));
  const region = rest.find((part) => /^(?:[a-z]{2}|\d{3})$/.test(part))?.toUpperCase();
  const ofScript = script && dateNames(`${language}-${script[0]?.toUpperCase()}${script.slice(1)}`);
  const names = ofScript || namesOfRegion(language, region) || dateNames(language);
  const english = dateNames(fallbackTag);
  if (!english) throw new Error(`The table of date names has no ${fallbackTag}.`);
  const spoken = names ? language : fallbackTag;
  return {
    names: names ?? english,
    words: { ...dateWords[spoken], ...dateWords[`${spoken}-${region}`] },
  };
}

function namesOfRegion(language: string, region: string | undefined): DateNames | null {
  if (!region) return null;
  const tag = `${language}-${region}`;
  return dateNames(sameRegion[tag] ?? (language === 'en' ? 'en-GB' : tag));
}
