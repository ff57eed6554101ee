/** Verbs that say nothing without the place that follows their object: "**put** Barton’s apology into a film". */
const placing: Readonly<Record<string, string>> = {
  en: 'put place lay set',
  de: 'legen setzen stellen stecken',
};

/** Verbs whose length of time is what they act on: "**spent** Thursday in Alder". */
const spending: Readonly<Record<string, string>> = { en: 'spend waste pass while' };

/** After a denial, what leads to when it came about after all: "wasn’t noticed **until** 11:45". */
const until: Readonly<Record<string, string>> = {
  en: 'until till before unless',
  de: 'bis bevor ehe',
  fr: 'jusqu’ jusqu’à jusque avant',
  es: 'hasta',
  it: 'fino finché prima',
  pt: 'até',
};

/** What leads to a clause about another time: "has made three visits **since** the leak began in **April**". */
const leading: Readonly<Record<string, string>> = {
  en: 'since after before until when while as because although though once where whether if following',
};

/** What a heading can't begin with, since it points at what was told before. */
const pointing: Readonly<Record<string, string>> = {
  en: 'this that these those such',
  de: 'dieser diese dieses diesem diesen jener jene jenes solche solcher deren dessen',
  fr: 'ce cet cette ces dont',
  es: 'este esta estos estas ese esa esos esas aquel aquella dicho dicha cuyo cuya cuyos cuyas',
  it: 'questo questa questi queste quel quello quella quei quegli quelle tale tali cui',
  pt: 'este esta estes estas esse essa esses essas aquele aquela cujo cuja cujos cujas',
  ru: 'этот эта это эти тот та те который которая которые',
  tr: 'bu şu',
};

/** Verbs that someone is asked or let by to do something: without it they say nothing. */
const asking: Readonly<Record<string, string>> = {
  en: `allow ask authorize call challenge compel direct enable encourage force instruct invite order
    permit persuade press prompt push require tell urge want warn`,
};

/** Last words that what they are about follows. */
const opening: Readonly<Record<string, string>> = {
  en: 'do aged called named titled dubbed worth such due including like alleging saying showing',
};

interface NeedingWords {
  asking: ReadonlySet<string>;
  opening: ReadonlySet<string>;
  pointing: ReadonlySet<string>;
  placing: ReadonlySet<string>;
  spending: ReadonlySet<string>;
  until: ReadonlySet<string>;
  leading: ReadonlySet<string>;
}

const setsByLanguage = new Map<string, NeedingWords>();

/** Words of a language that a heading may only have, or may only leave out, together with others. */
export function needingWordsOf(language: string): NeedingWords {
  const code = language.slice(0, 2).toLowerCase();
  const known = setsByLanguage.get(code);
  if (known) return known;
  const setOf = (lists: Readonly<Record<string, string>>) =>
    new Set(lists[code]?.split(/\s+/u).filter(Boolean));
  const sets = {
    asking: setOf(asking),
    opening: setOf(opening),
    pointing: setOf(pointing),
    placing: setOf(placing),
    spending: setOf(spending),
    until: setOf(until),
    leading: setOf(leading),
  };
  setsByLanguage.set(code, sets);
  return sets;
}
