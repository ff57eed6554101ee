import type { ReadSentence } from '../../../language/read-text';
import type { TextSpan } from '../../../language/tokens/sentences';
import type { Timex } from '../../dates/resolve/timex';

/** Words before a date that is only compared with, or that counts someone's age, in all languages. */
const beforeNoEvent =
  /(?:\b(?:compared (?:to|with)|than in|versus|gegenüber|im vergleich zu[mr]?|par rapport à|respecto a|en comparación con|frente a|rispetto a|in (?:his|her|their|my|our|your)|in (?:seinen|ihren|meinen|den))(?:\s+(?:the|dem|der|den|el|la|l['’]|il))?|\bfrente al|\brispetto al|\brispetto all['’])\s*$/iu;

/** "in the year to **December 2022**", "(Stand **Februar 2024**)": until when it was counted. */
const statistical =
  /(?<!\p{L})(?:(?:years?|months?|quarters?|weeks?) (?:to|ended|ending)(?: in)?|\(?stand:?|\(as of)\s$/iu;

/** "**my** 20s", "**age-mid-**forties": of someone's life. */
const ofLife = /(?<!\p{L})(?:my|his|her|their|our|your|age)(?:[\s-](?:early|mid|late))?[\s-]$/iu;

/** "before 2015": what a clause dates so was at no time that it says. */
const beforeYear = /\b(?:before|beyond|prior to|vor(?: dem jahr)?|avant|antes de|prima del)\s*$/iu;

/** "ahead of Christmas", "five days until Christmas": what a clause dates so was at no time that it says. */
const leadingUp =
  /(?<!\p{L})(?:(?:ahead of|prior to|until|till) (?:the\s)?|im vorfeld (?:von|des)\s|à l['’]approche de\s)$/iu;
const holiday =
  /^(?:this |the |next )?(?:christmas|new year|easter|thanksgiving|halloween|weihnachten|ostern|noël|navidad|natale)/iu;
const beforeDay = /(?<!\p{L})(?:ahead of|before|prior to|avant|antes de|prima del?)\s(?:the\s)?$/iu;

/** "in the last year", "over the past month": a stretch until now, and not the calendar's. */
const untilNow = /^(?:the )?(?:last|past) (?:year|month|decade)s?$/iu;

/** What is printed with an article and is no part of it. */
const imprint =
  /\b(?:prices? (?:are|were|is) (?:accurate|correct)|subject to change|(?:this|the) (?:article|story|post|piece) (?:was|has been|first|originally)|originally (?:published|appeared)|last updated|all rights reserved|dieser (?:artikel|beitrag|text) (?:wurde|erschien|ist)|zuletzt aktualisiert|cet article (?:a été|est)|este artículo (?:fue|se)|questo articolo (?:è|fu))\b|\b(?:at|visit|via|unter|auf|sur|su|en) (?:www\.)?[a-z\d-]+\.(?:com|org|net|de|fr|it|es|at|ch|co\.uk)\b|©/iu;

/** "25 years later" of someone who speaks in general: it lies ahead of the article and on no day. */
const later = /\b(?:later|später|plus tard|después|más tarde|dopo|più tardi)\b/iu;

/** Words that count back from today, in all languages. */
const since = /(?<!\p{L})(?:ago|vor|hace|fa|il y a|há|назад|önce|geleden|temu)(?!\p{L})/iu;

/** "ten years after Godzilla (": what is dated in the brackets is what is counted from. */
const countedFrom =
  /(?<!\p{L})(?:(?:year|month|decade|week|day)s? (?:after|before|since)|(?:jahre?n?|monate?n?|tagen?) (?:nach|vor)|ans (?:après|avant)|años (?:después|antes) de|anni (?:dopo|prima))\s[^.;:()]{1,60}\($/iu;

/** "the highest since 2002", "zum ersten Mal seit 2010": only what it is measured against. */
const record =
  /(?<!\p{L})(?:first|last|most|least|worst|best|(?:high|low|larg|bigg|small|strong|weak|fast|slow|steep|short|long|few|great|old|young|deep|tough|cheap)(?:g)?est|ersten? mal|\p{L}{3,}ste[nrsm]?(?: \p{L}+)?|(?:le|la) (?:plus|moins) \p{L}+|première fois|(?:más|menos) \p{L}+|primera vez|(?:più|meno) \p{L}+|prima volta)(?:\s[^\s.,;:()]+){0,4}\s(?:since|seit|depuis|desde|dal|dall['’])\s*$/iu;

/** True for a date in brackets that is of someone's life or of what the clause counts from. */
function isOfOther(before: string, after: string, date: string): boolean {
  if (countedFrom.test(before)) return true;
  // "Gabriel García Márquez (1927–2014)"
  return /^\d{4}~?\/\d{4}~?$/u.test(date) && /\p{L}\s\(\*?\s?$/u.test(before) && /^\)/u.test(after);
}

/** True for a date that names no event: one to compare with, an age, a moment that nobody has set. */
export function isOfNoEvent(text: string, timex: Timex, date: string, published: string): boolean {
  // "RTX 4090s": no decade of ours.
  if (Number(date.slice(0, 4).replaceAll('X', '0')) > Number(published.slice(0, 4)) + 200) return true;
  const before = text.slice(Math.max(0, timex.start - 80), timex.start);
  const named = text.slice(timex.start, timex.end);
  // "more than a century ago": in which one it was, but not when.
  if (/^\d\dXX/u.test(date) && since.test(named)) return true;
  if (record.test(before)) return true;
  if (leadingUp.test(before) && holiday.test(named)) return true;
  if (timex.type === 'DATE' && date <= published && beforeDay.test(before)) return true;
  if (untilNow.test(named) && (/^the /iu.test(named) || /(?<!\p{L})the\s$/iu.test(before))) return true;
  if (isOfOther(before, text.slice(timex.end, timex.end + 2), date)) return true;
  const isDecade = /X$/u.test(date) || /\d0(?:s|er|ern)\b/u.test(text.slice(timex.start, timex.end));
  if (statistical.test(before)) return true;
  // "My **20s** had nothing to do with sport"
  if (isDecade && ofLife.test(before)) return true;
  const found = beforeNoEvent.exec(before)?.[0].trim() ?? '';
  // "in den 90er-Jahren" is a time, "in ihren Fünfzigern" an age.
  if (found && (/^in /iu.test(found) ? isDecade && !/^in den/iu.test(found) : true)) return true;
  const isYear = /^\d{4}$/u.test(text.slice(timex.start, timex.end));
  if (isYear && beforeYear.test(before) && (date < published || /beyond\s*$/iu.test(before))) return true;
  return date > published && later.test(text.slice(timex.start, timex.end));
}

/** True for a sentence about the article itself: its prices, its first print, its rights. */
export const isImprint = (text: string, { start, end }: TextSpan): boolean =>
  imprint.test(text.slice(start, end));

/** "Record: 26-0 Last fight: Dec. 26": a row of a list, whose words stand under labels. */
export function isRow(text: string, { start, end }: TextSpan): boolean {
  const line = text.slice(start, end);
  const labels = line.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L} ]{2,24}:\s/gu) ?? [];
  // "2023: Victor Holm 2022: Ada Berg"
  const years = line.match(/(?<!\d)(?:19|20)\d\d\s?[:–-]\s?\p{Lu}/gu) ?? [];
  return labels.length >= 2 || years.length >= 3;
}

const supposed =
  /(?<!\p{L})(?:let[’']s (?:say|assume|imagine)|suppose (?:that|you)|imagine (?:that|if|you)|hypothetical(?:ly)?|angenommen|nehmen wir an|supposons|imaginons|supongamos|imaginemos|supponiamo|immaginiamo)(?!\p{L})/iu;

/** "Let’s say an investor started in 2013": nothing that came about. */
export const isSupposed = (text: string, { start, end }: TextSpan): boolean =>
  supposed.test(text.slice(start, end));

/** True for a question: it tells no event. */
export const isQuestion = (text: string, { start, end }: TextSpan): boolean =>
  /\?["”’»)\]]*$/u.test(text.slice(start, end));

/** Adverbs of what happens again and again, in all languages. */
const again =
  /^(?:always|usually|typically|traditionally|normally|annually|immer|stets|üblicherweise|traditionell|normalerweise|gewöhnlich|alljährlich|toujours|habituellement|traditionnellement|siempre|normalmente|habitualmente|tradicionalmente|sempre|solitamente|tradizionalmente)$/iu;

/** "always falls around June 21", "happen twice a year, in June and December": no event, but a habit. */
export function isHabit(
  { tokens }: ReadSentence,
  words: readonly number[],
  times: readonly Timex[],
  isPresent: boolean,
): boolean {
  if (!isPresent) return false;
  return times.some(({ type }) => type === 'SET') || words.some((at) => again.test(tokens[at]?.form ?? ''));
}
