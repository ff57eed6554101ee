import type { TextSpan } from '../../language/tokens/sentences';
import type { Timex } from '../dates/resolve/timex';

/** Words before a date that is only compared with, or that counts someone's age, in all languages. */
const beforeNoEvent =
  /(?:\b(?:compared (?:to|with)|than in|versus|gegenüber|im vergleich zu[mr]?|par rapport à|respecto a|en comparación con|frente a|rispetto a|in (?:his|her|their|my|our|your)|in (?:seinen|ihren|meinen|den))(?:\s+(?:the|dem|der|den|el|la|l['’]|il))?|\bfrente al|\brispetto al|\brispetto all['’])\s*$/iu;

/** "before 2015": what a clause dates so was at no time that it says. */
const beforeYear = /\b(?:before|prior to|vor(?: dem jahr)?|avant|antes de|prima del)\s*$/iu;

/** What is printed with an article and is no part of it. */
const imprint =
  /\b(?:prices? (?:are|were|is) (?:accurate|correct)|subject to change|(?:this|the) (?:article|story|post|piece) (?:was|has been|first|originally)|originally (?:published|appeared)|last updated|all rights reserved|dieser (?:artikel|beitrag|text) (?:wurde|erschien|ist)|zuletzt aktualisiert|cet article (?:a été|est)|este artículo (?:fue|se)|questo articolo (?:è|fu))\b|©/iu;

/** "25 years later" of someone who speaks in general: it lies ahead of the article and on no day. */
const later = /\b(?:later|später|plus tard|después|más tarde|dopo|più tardi)\b/iu;

/** True for a date that names no event: one to compare with, an age, a moment that nobody has set. */
export function isOfNoEvent(text: string, timex: Timex, date: string, published: string): boolean {
  // "RTX 4090s": no decade of ours.
  if (Number(date.slice(0, 4).replaceAll('X', '0')) > Number(published.slice(0, 4)) + 200) return true;
  const before = text.slice(Math.max(0, timex.start - 30), timex.start);
  const isDecade = /X$/u.test(date) || /\d0(?:s|er|ern)\b/u.test(text.slice(timex.start, timex.end));
  const found = beforeNoEvent.exec(before)?.[0].trim() ?? '';
  // "in den 90er-Jahren" is a time, "in ihren Fünfzigern" an age.
  if (found && (/^in /iu.test(found) ? isDecade && !/^in den/iu.test(found) : true)) return true;
  const isYear = /^\d{4}$/u.test(text.slice(timex.start, timex.end));
  if (isYear && date < published && beforeYear.test(before)) return true;
  return date > published && later.test(text.slice(timex.start, timex.end));
}

/** True for a sentence about the article itself: its prices, its first print, its rights. */
export const isImprint = (text: string, { start, end }: TextSpan): boolean =>
  imprint.test(text.slice(start, end));
