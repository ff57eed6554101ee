import { auxiliariesOf } from '../../../language/clauses';
import type { ReadSentence, Token } from '../../../language/read-text';
import type { TextSpan } from '../../../language/tokens/sentences';
import { isPassive, tenseOf } from '../../../language/verbs';
import { eventNounsOf } from '../../headings/languages/event-words';
import { momentWords } from '../../languages';

interface Dated {
  text: string;
  sentence: ReadSentence;
  timex: TextSpan;
  language: string;
}

/** "on **a** Sunday", "**every** Tuesday": one of many, in all languages. */
const anyOne = new RegExp(String.raw`(?<!\p{L})(?:${momentWords('anyOne')})\s$`, 'iu');

const weekday = new RegExp(String.raw`^(?:${momentWords('weekdays')})$`, 'iu');

/** "its **Saturday** show", "the **July** levels": a day or month that says which one a thing is. */
const feasts = new RegExp(String.raw`^(?:${momentWords('feasts')})$`, 'iu');
const ofThing = new RegExp(String.raw`^\s(?:${momentWords('ofDay')})(?!\p{L})`, 'iu');

/** True for a day that is one of many, or names a thing instead of saying when. */
export function isAnyDay({ text, sentence, timex }: Omit<Dated, 'language'>): boolean {
  const named = text.slice(timex.start, timex.end);
  const before = text.slice(Math.max(0, timex.start - 12), timex.start);
  // "EMSW-2024": part of a name.
  if (/\p{Lu}[-–]$/u.test(before)) return true;
  if (/\d/u.test(named)) return false;
  // "the annual percentage rate, or APR"
  if (/^\p{Lu}{3}$/u.test(named)) return true;
  if (ofThing.test(text.slice(timex.end, timex.end + 16))) return true;
  // "a **Friday** attack", "a **December** deadline": of one thing, and so of one day.
  const token = sentence.tokens.find(({ end }) => end === timex.end);
  // "**Christmas** has been thrown into doubt"
  if (token?.deprel.startsWith('nsubj') && feasts.test(named)) return true;
  const isOfNoun = token !== undefined && /^(?:compound|amod|nmod:tmod)$/u.test(token.deprel);
  return !isOfNoun && weekday.test(named) && anyOne.test(before);
}

const partOfAnyDay = new RegExp(String.raw`^(?:${momentWords('partsOfAnyDay')})$`, 'iu');

/** "first thing **in the morning**", "by **the evening**": of any day. */
export const isPartOfAnyDay = ({ text, timex }: Pick<Dated, 'text' | 'timex'>): boolean =>
  partOfAnyDay.test(text.slice(timex.start, timex.end)) &&
  !/^\s(?:of|on|before|after)(?!\p{L})/iu.test(text.slice(timex.end, timex.end + 8));

const cleft = new RegExp(String.raw`^\s(?:${momentWords('cleft')})(?!\p{L})`, 'iu');
const backdrop = new RegExp(String.raw`^["“„«]?(?:${momentWords('backdrop')})\s$`, 'iu');

/**
 * "It’s **the middle of June**, and the singer sits in a café": the time of a scene, and no event of it. "It is Monday
 * that he left" tells of one.
 */
export const isBackdrop = ({ text, sentence, timex }: Omit<Dated, 'language'>): boolean =>
  backdrop.test(text.slice(sentence.start, timex.start)) &&
  !cleft.test(text.slice(timex.end, timex.end + 12));

/** What is a part of a year, and no prize or best thing of it. */
const partOf = new RegExp(
  String.raw`(?<!\p{L})(?:${momentWords('partOf')})\s+(?:${momentWords('of')})\s$`,
  'iu',
);

const stretch = new RegExp(String.raw`^(?:${momentWords('stretches')})$`, 'iu');
const of = new RegExp(String.raw`(?<!\p{L})(?:${momentWords('of')})\s$`, 'iu');

/** "Player of **the Year**", "the largest deal of **the year**": which one it is, and not when it was. */
export function isOfTheBest({ text, timex }: Pick<Dated, 'text' | 'timex'>): boolean {
  const named = text.slice(timex.start, timex.end);
  if (!stretch.test(named)) return false;
  const before = text.slice(Math.max(0, timex.start - 24), timex.start);
  return of.test(before) && !partOf.test(before);
}

const marking = new RegExp(`^(?:${momentWords('marking')})$`, 'u');

/**
 * "**2023** was an eventful year", "as businesses close out **2023**", "explains why **Wednesday** is fourth": a year or
 * day that is spoken of, and on which nothing is said to have come about.
 */
export function isSpokenOf({ text, sentence, timex, language }: Dated): boolean {
  if (!language.startsWith('en')) return false;
  const named = text.slice(timex.start, timex.end);
  const { tokens } = sentence;
  const at = tokens.findIndex(({ start, end }) => start === timex.start && end === timex.end);
  const token = tokens[at];
  if (!token) return false;
  if (/^\d{4}$/u.test(named)) {
    // "close **out** 2023"
    if (/^(?:out|off)$/u.test(tokens[at - 1]?.form ?? '')) return true;
    if (tokens[at - 1]?.upos === 'ADP') return false;
    return (
      /^(?:nsubj(?::pass)?|obj)$/u.test(token.deprel) &&
      !/^(?:NOUN|PROPN|PART)$/u.test(tokens[at + 1]?.upos ?? '')
    );
  }
  if (!weekday.test(named) || token.deprel !== 'nsubj') return false;
  const verb = tokens[token.head];
  const isMarking = verb?.upos === 'NOUN' || verb?.upos === 'PROPN' || marking.test(verb?.lemma ?? '');
  return !isMarking || token.head < at;
}

const season = new RegExp(String.raw`^(?:${momentWords('seasons')})$`, 'iu');

/** "the **winter** solstice": a part of the year that says which one a thing is. */
export function isSeasonOfThing({ sentence, timex, text }: Omit<Dated, 'language'>): boolean {
  if (/\d/u.test(text.slice(timex.start, timex.end))) return false;
  const { tokens } = sentence;
  const at = tokens.findIndex(({ end }) => end === timex.end);
  const token = tokens[at];
  return (
    token !== undefined &&
    season.test(token.form) &&
    /^(?:compound|amod)$/u.test(token.deprel) &&
    token.head > at
  );
}

const todays = new RegExp(String.raw`^(?:${momentWords('todays')})$`, 'iu');

const still = new RegExp(String.raw`^(?:${momentWords('still')})$`, 'iu');

/** Verbs of what goes on and not of what comes about, in English: "live", "remain". */
const lasting = new RegExp(String.raw`^(?:${momentWords('lasting')})$`, 'iu');

/** "Many people **today** live among plenty": not of the day on which it is said. */
export function isTheseDays({ text, sentence, timex, language }: Dated, head: number): boolean {
  if (!todays.test(text.slice(timex.start, timex.end))) return false;
  const { time, perfect } = tenseOf(sentence, head, language);
  const verb = sentence.tokens[head];
  // "people **born** in Gaza today", "the region that today is home to both"
  if (verb?.deprel.startsWith('acl') && time !== 'past' && time !== 'future' && !perfect) return true;
  if (time !== 'present' || perfect || !verb || isPassive(sentence, head)) return false;
  const isGoingOn = verb.upos === 'VERB' && auxiliariesOf(sentence, head).length > 0;
  if (isGoingOn) return false;
  // "the West **today**", "is **still** on track today"
  const date = sentence.tokens.find(({ start }) => start === timex.start);
  const above = sentence.tokens[date?.head ?? -1];
  if (above !== verb && date?.deprel.startsWith('nmod')) return true;
  if (sentence.tokens.some(({ form, deprel }) => deprel === 'advmod' && still.test(form))) return true;
  // "Today **is** the solstice", but "is **easier** today".
  if (verb.upos !== 'VERB') return verb.upos === 'ADJ' || verb.upos === 'ADV';
  const isTheUsual = /^(?:in )?the /iu.test(text.slice(timex.start, timex.end));
  return isTheUsual || (language === 'en' && lasting.test(verb.lemma));
}

const isThing = (token: Token | undefined): boolean => /^(?:NOUN|PROPN)$/u.test(token?.upos ?? '');

/**
 * "the **2024** Alder Roadster", "its **2024** class": a year of now or to come that says which one a thing is,
 * where the thing is no event. What "her 2009 hit" did is told by its verb: see `isYearOfThing`.
 */
export function isYearOfModel({ sentence, timex, text, language }: Dated, published: string): boolean {
  const year = text.slice(timex.start, timex.end);
  if (!/^\d{4}$/u.test(year) || year < published.slice(0, 4)) return false;
  const { tokens } = sentence;
  const at = tokens.findIndex(({ start }) => start === timex.start);
  if (at < 0 || !isThing(tokens[at + 1])) return false;
  const before = tokens[at - 1];
  const isInPhrase =
    before === undefined ||
    before.upos === 'DET' ||
    before.deprel === 'nmod:poss' ||
    /^['’]s?$/u.test(before.form);
  if (!isInPhrase) return false;
  const events = eventNounsOf(language);
  const isInside = (token: Token | undefined) =>
    isThing(token) || /^(?:ADJ|NUM|PART)$/u.test(token?.upos ?? '') || /^[-–’']s?$/u.test(token?.form ?? '');
  for (let here = at + 1; isInside(tokens[here]); here += 1) {
    const word = tokens[here];
    if (events.has(word?.lemma.toLowerCase() ?? '') || events.has(word?.form.toLowerCase() ?? ''))
      return false;
  }
  return true;
}
