/**
 * Words by which a language says what a date in a clause is: each an alternation of patterns, in lower case. Texts
 * quote and mix languages, so those of all are looked for in each.
 */
export interface MomentWords {
  // Before a date that no event is of.
  /** "compared to" */
  comparing?: string;
  /** "from the previous month", with the expression: what a number is measured against. */
  comparedTo?: string;
  /** "in her", before a decade of someone's life. */
  ofSomeone?: string;
  /** Articles between these and the date. */
  article?: string;
  /** "in the year to", until when it was counted. */
  countedUntil?: string;
  /** "my", before the decades of a life, with "early". */
  ofLife?: string;
  /** "prior to", before a year. */
  beforeYear?: string;
  /** "ahead of", before a day. */
  beforeDay?: string;
  /** "five days until", before a feast. */
  leadingUp?: string;
  /** "ten years after", before what is dated in brackets. */
  countedFrom?: string;
  /** "the highest", that have not been so since a date. */
  utmost?: string;
  since?: string;
  /** "on a", "every", before a day that is one of many. */
  anyOne?: string;

  // What dates are called.
  /** "the March for Rivers": names that hold what looks like a month. Upper and lower case count. */
  calledLikeDate?: string;
  /** "Black Friday", "Saturday Night Live": feasts and programmes that are called by a day. */
  namedDays?: string;
  /** "digital age", behind "today's". */
  ageOfToday?: string;
  /** Days of the week, with what else they end with. */
  weekdays?: string;
  feasts?: string;
  /** Feasts that are a part of the year to count to. */
  turnsOfYear?: string;
  /** "this", before a feast. */
  thisOne?: string;
  /** "the last year": a stretch until now. */
  untilNow?: string;
  /** "later", of no day in particular. */
  later?: string;
  /** "ago" */
  ago?: string;
  /** "today", where it may stand for these times. */
  todays?: string;
  /** "in the morning", of any day. */
  partsOfAnyDay?: string;
  /** "from", before the first of two times of day. */
  fromHour?: string;
  /** "plus", before a "de" that counts: "plus de 14". */
  countBefore?: string;
  /** "to", between the two. */
  toHour?: string;
  seasons?: string;
  /** "the year", which a best thing is of. */
  stretches?: string;
  /** "next": which one of several a date is. */
  placed?: string;
  /** "last" */
  placedBack?: string;
  /** Parts of words of dates that have no month's name in them. */
  notOfMonth?: string;
  /** What a day of the week ends with. */
  weekdayEnds?: string;
  /** What "yesterday" and "today" begin with. */
  otherDayStarts?: string;
  /** "the next", of a day. */
  nextOne?: string;

  // What stands beside them.
  /** "it is", before the time of a scene. */
  backdrop?: string;
  /** "that" in "it is on Monday that he left", behind the date: what came about then. */
  cleft?: string;
  /** "turns 37 in": an age, with what leads from it to the date. */
  ageing?: string;
  /** "show", behind the day that it is on. */
  ofDay?: string;
  /** "end", of a stretch. */
  partOf?: string;
  of?: string;
  /** "still" */
  still?: string;
  /** Verbs of what goes on. */
  lasting?: string;
  /** Verbs of how things are, and of nothing that is done. */
  stative?: string;
  /** Verbs by which a day is one of note. */
  marking?: string;
  /** "usually" */
  again?: string;
  /** "let's say" */
  supposing?: string;

  // What a thing's year may be the year of; of its own language only. Base forms.
  /** "of", between a thing and its year; empty where the genitive says so. */
  yearOf?: string;
  /** Nouns of what happens, beside those that headings know: "blowout". */
  happening?: string;
  /** "publish", of what a thing came about by. */
  made?: string;
  /** "open", of a thing that came about. */
  appearing?: string;
  /** "find", of what a paper says. */
  stating?: string;

  // What is printed with an article.
  /** "last updated" */
  imprint?: string;
  /** "visit", before an address. */
  visiting?: string;
}
