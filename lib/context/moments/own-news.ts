import type { Features } from './score/clause-features';

/** Headlines of advice, lists, reviews and letters: what their articles begin with is no event. */
const advising =
  /^(?:how|why|what|when|where|who|which|here|best|top|the \d+|\d+|ask|dear|opinion|review|is|are|can|should|do|does|wie|warum|was|wer|wo|so|darum|comment|pourquoi|quelles?|quels?|cómo|por qué|qué|come|perché|cosa|porque|o que)(?!\p{L})|(?<!\p{L})(?:review|tips|recipes?|guide|deals?|opinion|explained|everything you|need to know|horoscope|horoskop|ratgeber|kommentar|tipps)(?!\p{L})|\?$|(?<!\p{L})(?:I|you|your|my|we|our)(?!\p{L})/iu;

/** True for an article that advises, lists, asks or tells of its writer, as far as its headline tells. */
export const isAdvice = (headline: string | null): boolean => advising.test(headline?.trim() ?? '');

/** What is not yet, not at all, or not for long so; and what its writer did. */
const noNews = [
  'stative',
  'modal',
  'negated',
  'imperative',
  'first person',
  'second person',
  'speaker as subject',
];
const past = ['tense past', 'tense past perfect', 'tense present perfect', 'tense none perfect'];

/** True for a clause that reports what has come about: its article may be there because of it. */
export const reportsEvent = (features: Features): boolean =>
  past.some((name) => features.has(name)) && !noNews.some((name) => features.has(name));
