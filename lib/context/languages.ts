import { byLanguage, type Language } from '../language/languages';
import type { LanguageGrammar } from './dates/grammar/grammar';
import { arabic as arabicDates } from './dates/languages/arabic';
import { czech as czechDates } from './dates/languages/czech';
import { dutch as dutchDates } from './dates/languages/dutch';
import { english as englishDates } from './dates/languages/english';
import { french as frenchDates } from './dates/languages/french';
import { german as germanDates } from './dates/languages/german';
import { italian as italianDates } from './dates/languages/italian';
import { polish as polishDates } from './dates/languages/polish';
import { portuguese as portugueseDates } from './dates/languages/portuguese';
import { russian as russianDates } from './dates/languages/russian';
import { spanish as spanishDates } from './dates/languages/spanish';
import { swedish as swedishDates } from './dates/languages/swedish';
import { turkish as turkishDates } from './dates/languages/turkish';
import { ukrainian as ukrainianDates } from './dates/languages/ukrainian';
import {
  dutch as dutchMoments,
  polish as polishMoments,
  portuguese as portugueseMoments,
  russian as russianMoments,
  turkish as turkishMoments,
} from './moments/no-event/languages/few-words';
import { english as englishMoments } from './moments/no-event/languages/english';
import { french as frenchMoments } from './moments/no-event/languages/french';
import { german as germanMoments } from './moments/no-event/languages/german';
import { italian as italianMoments } from './moments/no-event/languages/italian';
import { spanish as spanishMoments } from './moments/no-event/languages/spanish';
import { english as englishNames } from './names/languages/english';
import { french as frenchNames } from './names/languages/french';
import { german as germanNames } from './names/languages/german';
import { italian as italianNames } from './names/languages/italian';
import { portuguese as portugueseNames } from './names/languages/portuguese';
import { russian as russianNames } from './names/languages/russian';
import { spanish as spanishNames } from './names/languages/spanish';
import { turkish as turkishNames } from './names/languages/turkish';
import { arabic as arabicSpeech } from './quotes/languages/arabic';
import { english as englishSpeech } from './quotes/languages/english';
import { french as frenchSpeech } from './quotes/languages/french';
import { german as germanSpeech } from './quotes/languages/german';
import { italian as italianSpeech } from './quotes/languages/italian';
import { portuguese as portugueseSpeech } from './quotes/languages/portuguese';
import { russian as russianSpeech } from './quotes/languages/russian';
import { spanish as spanishSpeech } from './quotes/languages/spanish';
import { turkish as turkishSpeech } from './quotes/languages/turkish';
import { english as englishTelling } from './pull-quotes/languages/english';
import { german as germanTelling } from './pull-quotes/languages/german';
import { russian as russianTelling } from './pull-quotes/languages/russian';
import { turkish as turkishTelling } from './pull-quotes/languages/turkish';
import type { MomentWords } from './moments/no-event/languages/moment-words';
import type { NameWords } from './names/languages/name-words';
import type { TellingWords } from './pull-quotes/languages/telling-words';
import type { SpeechWords } from './quotes/languages/speech-words';

/** The words that a language dates, names, quotes and tells with, and by which its moments are told, as far as they are known. */
interface LanguageWords {
  dates: LanguageGrammar;
  names?: NameWords;
  speech?: SpeechWords;
  telling?: TellingWords;
  moments?: MomentWords;
}

/** Every language that is known here, once. */
const words: Readonly<Record<Language, LanguageWords>> = {
  ar: { dates: arabicDates, speech: arabicSpeech },
  cs: { dates: czechDates },
  de: {
    dates: germanDates,
    names: germanNames,
    speech: germanSpeech,
    telling: germanTelling,
    moments: germanMoments,
  },
  en: {
    dates: englishDates,
    names: englishNames,
    speech: englishSpeech,
    telling: englishTelling,
    moments: englishMoments,
  },
  es: { dates: spanishDates, names: spanishNames, speech: spanishSpeech, moments: spanishMoments },
  fr: { dates: frenchDates, names: frenchNames, speech: frenchSpeech, moments: frenchMoments },
  it: { dates: italianDates, names: italianNames, speech: italianSpeech, moments: italianMoments },
  nl: { dates: dutchDates, moments: dutchMoments },
  pl: { dates: polishDates, moments: polishMoments },
  pt: {
    dates: portugueseDates,
    names: portugueseNames,
    speech: portugueseSpeech,
    moments: portugueseMoments,
  },
  ru: {
    dates: russianDates,
    names: russianNames,
    speech: russianSpeech,
    telling: russianTelling,
    moments: russianMoments,
  },
  sv: { dates: swedishDates },
  tr: {
    dates: turkishDates,
    names: turkishNames,
    speech: turkishSpeech,
    telling: turkishTelling,
    moments: turkishMoments,
  },
  uk: { dates: ukrainianDates },
};

const wordsOf = byLanguage(words);

const none: ReadonlySet<string> = new Set();
const unknown: TellingWords = { leaning: none, pointing: none, telling: none, idle: none };

/** The grammar of dates for a BCP 47 tag; English for a language that has none, as its dates are read most widely. */
export const grammarFor = (language: string): LanguageGrammar => wordsOf(language)?.dates ?? englishDates;

/** What is known about names in a language; English given names and titles serve the others. */
export const nameWordsOf = (language: string): NameWords => wordsOf(language)?.names ?? englishNames;

/** How a language reports speech; null where only its quotation marks are known. */
export const speechWordsOf = (language: string): SpeechWords | null => wordsOf(language)?.speech ?? null;

/** The telling words of a language; without data, length and completeness alone decide. */
export const tellingWordsOf = (language: string): TellingWords => wordsOf(language)?.telling ?? unknown;

/** What all languages have for one kind of a moment's words, as an alternation of patterns. */
export const momentWords = (kind: keyof MomentWords): string =>
  Object.values(words)
    .flatMap(({ moments }) => moments?.[kind] ?? [])
    .join('|');

const noWords: MomentWords = {};

/** What a language alone has of a moment's words. */
export const momentWordsOf = (language: string): MomentWords => wordsOf(language)?.moments ?? noWords;
