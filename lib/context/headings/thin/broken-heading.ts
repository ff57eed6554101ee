import type { ReadSentence, Token } from '../../../language/read-text';
import type { HeadingSource } from '../heading-source';
import { isDated } from '../parts/heading-subject';
import { losesNeeded } from './left-out';
import { isOddlyOpened } from './odd-opening';
import type { Shown } from './thin-heading';
import { leavesUnsaid } from './unsaid';

const isThing = (token: Token | undefined): boolean => /^(?:NOUN|PROPN)$/u.test(token?.upos ?? '');
const isVerbal = (token: Token | undefined): boolean => /^(?:VERB|AUX)$/u.test(token?.upos ?? '');
const isSubject = ({ deprel }: Token): boolean => /^nsubj/u.test(deprel);
const isRelative = (token: Token | undefined): boolean =>
  /^(?:who|which|that|whom|qui|que|quien|quienes|che)$/iu.test(token?.form ?? '');

/**
 * True for a heading whose words were put together from two clauses or lack one that holds them together: a subject
 * without its verb, a name that another stands before the verb of, an adjective without its noun. What the parse did
 * not see, the order of the words often shows.
 */
export function isBrokenUp(source: HeadingSource, shown: Shown): boolean {
  const { language } = source;
  if (isOddlyOpened(source, shown)) return true;
  if (losesPartner(source, shown) || isOtherSubject(source, shown) || losesNeeded(source, shown)) return true;
  if (!language.startsWith('en')) return false;
  return (
    leavesUnsaid(source, shown) ||
    opensOddly(source, shown) ||
    isOfInnerClause(source, shown) ||
    endsOpenly(source, shown) ||
    pointsBack(source, shown)
  );
}

/** A word that another word needs, which is left out. */
function losesPartner(source: HeadingSource, { all, head }: Shown): boolean {
  const { sentence, language } = source;
  const { tokens } = sentence;
  for (const at of all) {
    const token = tokens[at];
    const above = tokens[token?.head ?? -1];
    if (!token || !above || all.has(token.head) || isDated(source, above)) continue;
    // "said **100 billionaires** [made it the capital]"
    if (isSubject(token) && isVerbal(above) && token.head > at && at > head) return true;
    // "chose Kazakhstan’s **sparkling**, modern new [capital]"
    if (/^(?:amod|compound)$/u.test(token.deprel) && isThing(above) && token.head > at && language === 'en')
      return true;
  }
  // "is a candidate [**in**] France’s election"
  if (!language.startsWith('en')) return false;
  return tokens.some(
    (token, at) =>
      token.deprel === 'case' &&
      token.upos === 'ADP' &&
      !all.has(at) &&
      at > Math.min(...all) &&
      token.head > at &&
      all.has(token.head) &&
      at > head,
  );
}

/** "his wife, Ada Berg, **Governor Holm said**": another noun stands right before the verb, in no aside. */
function isOtherSubject(source: HeadingSource, { subject, all }: Shown): boolean {
  const { sentence, language } = source;
  const { tokens } = sentence;
  if (subject.size === 0 || !/^(?:en|fr|es|it|pt)/u.test(language)) return false;
  const last = Math.max(...subject);
  const verb = [...all].filter((at) => at > last && isVerbal(tokens[at])).sort((a, b) => a - b)[0];
  if (verb === undefined) return false;
  const between = tokens.slice(last + 1, verb);
  // "Sen. Ada Holm **(R-Tex.)** won"
  const closed = between.findLastIndex(({ form }) => form === ')');
  const mark = between.findLastIndex(
    ({ form }, at) => /^(?:[,;:—–]|-{1,2})$/u.test(form) && (at > closed || closed < 0),
  );
  if (mark < 0) return false;
  const inner = between.slice(mark + 1).filter((token) => !isDated(source, token));
  if (inner.some((token) => isRelative(token) || isVerbal(token))) return false;
  return inner.some(isThing) && !/^(?:ADP|SCONJ|CCONJ)$/u.test(inner[0]?.upos ?? '');
}

/** "**In** X’s district carried by", "… **of** Mamaroneck, passed away": begins with what hangs on something else. */
function opensOddly({ sentence: { tokens } }: HeadingSource, { subject, head, all }: Shown): boolean {
  const first = Math.min(...all);
  if (tokens[first]?.upos === 'ADP' && subject.has(first)) return true;
  if (
    [...subject].some((at) => isVerbal(tokens[at]) && !/^(?:amod|compound)/u.test(tokens[at]?.deprel ?? ''))
  )
    return true;
  // "Fiorina[,] former chief[,] dropped", "Nevada caucus[,] Sanders"
  const places = [...subject].sort((a, b) => a - b);
  const isList = tokens.slice(places[0], (places.at(-1) ?? 0) + 1).some(({ upos }) => upos === 'CCONJ');
  const isJoined = places.some(
    (at, order) =>
      order > 0 &&
      tokens.slice((places[order - 1] ?? 0) + 1, at).some(({ form }) => /^(?:[,(—–]|-{2})$/u.test(form)),
  );
  if (isJoined && !isList) return true;
  if (subject.size === 0) return false;
  let before = Math.min(...subject) - 1;
  while (/^(?:DET|ADJ)$/u.test(tokens[before]?.upos ?? '')) before -= 1;
  const isOfClause =
    !tokens[head]?.deprel.startsWith('acl') && !tokens.slice(Math.max(...subject), head).some(isRelative);
  const isPartOf = tokens[before]?.upos === 'ADP' && tokens[before]?.deprel === 'case';
  return isOfClause && isPartOf && !tokens.slice(before, Math.min(...subject)).some(isVerbal);
}

/** "NCLB’s replacement, which **the Senate** is expected to vote on": who does it stands after "which". */
function isOfInnerClause(source: HeadingSource, { subject, head, all }: Shown): boolean {
  const { tokens } = source.sentence;
  const last = Math.max(-1, ...subject);
  const verb = [...all].filter((at) => at > last && isVerbal(tokens[at])).sort((a, b) => a - b)[0];
  if (last >= 0 && verb !== undefined) {
    const pronoun = tokens.findIndex((token, at) => at > last && at < verb && isRelative(token));
    const isOfPronoun = tokens.findIndex((token, at) => at > pronoun && isVerbal(token)) === verb;
    if (pronoun > 0 && isOfPronoun) {
      if (tokens.slice(pronoun + 1, verb).some((token) => isThing(token) && !isDated(source, token)))
        return true;
      // "the advice of an **officer who** considered it"
      const noun = tokens[pronoun - 1]?.upos === 'PUNCT' ? pronoun - 2 : pronoun - 1;
      if (!subject.has(noun) && isThing(tokens[noun]) && !isInPhraseOf(source.sentence, noun, subject))
        return true;
    }
  }
  // "when businessman turned politician **called**", "win **while** Sen. Marco Rubio"
  return [...all].some((at) => {
    const token = tokens[at];
    if (at <= head || !token) return false;
    const isJoint = /^(?:while|when|as|after|before|because|although|though|since|until|even)$/u.test(
      token.form,
    );
    if (isJoint && token.upos !== 'ADP') return ![...all].some((one) => one > at && isVerbal(tokens[one]));
    const own = tokens.findIndex((one) => one.head === at && isSubject(one));
    return token.upos === 'VERB' && own > head && !all.has(own) && !isRelative(tokens[own]);
  });
}

/** A place that is said of a noun in the heading: "the group **of Alder**, which …". */
function isInPhraseOf({ tokens }: ReadSentence, at: number, subject: ReadonlySet<number>): boolean {
  for (let here = tokens[at]?.head ?? -1; here >= 0 && here < at; here = tokens[here]?.head ?? -1)
    if (subject.has(here)) return tokens[here]?.upos === 'PROPN';
  return false;
}

/** Verbs that say all by themselves: "Wallace died". */
const alone =
  /^(?:die|resign|retire|open|close|collapse|end|begin|start|erupt|expire|crash|sink|burn|explode|win|lose|quit|arrive|depart|return|marry|divorce|reopen|launch|burst|surrender|escape|debut|premiere|disband|fold|merge|rise|fall|drop|land|fail|pass|recover|survive|flee|disappear|vanish|emerge|separate|split|meet|agree|arrest|jump|soar|plunge|surge|converge|vote|strike|finish|stop|cease|change|stall|slow)$/u;

/** "promised to **refrain** [from …]", "Board **rejected** [both objections]", "told **the Journal**". */
function endsOpenly(source: HeadingSource, { subject, head, all }: Shown): boolean {
  const { tokens } = source.sentence;
  const last = Math.max(...all);
  const [token, verb] = [tokens[last], tokens[head]];
  let at = last + 1;
  while (tokens[at] && (isDated(source, tokens[at]) || isToDate(source, at))) at += 1;
  const next = tokens[at];
  if (!token || !verb) return false;
  const words = [...all].filter((one) => !/^(?:DET|PUNCT)$/u.test(tokens[one]?.upos ?? '')).length;
  if (
    words <= 2 &&
    subject.size > 0 &&
    verb.upos === 'VERB' &&
    !alone.test(verb.lemma) &&
    !isHelped(source.sentence, head)
  )
    return true;
  if (token.upos === 'VERB' && last !== head && next?.upos === 'ADP' && at === last + 1) return true;
  if (last === head && token.upos === 'VERB' && !isHelped(source.sentence, head))
    if (/^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/u.test(next?.upos ?? '')) return true;
  // "suffered **one**"
  if (/^(?:one|ones|some|others?)$/u.test(token.form)) return true;
  // "chose Alder’s **sparkling**, modern harbour"
  const isOwned = /^['’]s?$/u.test(tokens[last - 1]?.form ?? '');
  if (isOwned && (!isThing(token) || (next?.form === ',' && tokens[at + 1]?.upos === 'ADJ'))) return true;
  if (token.upos === 'ADV' && [...all].some((one) => one === last - 1 && tokens[one]?.upos === 'CCONJ'))
    return true;
  const saysNoMore = ![...all].some((one) => one > head && isVerbal(tokens[one]));
  if (/^(?:tell|inform|remind|assure)$/u.test(verb.lemma) && saysNoMore && !isHelped(source.sentence, head))
    return true;
  return /^(?:report|say|state|add|note|claim)$/u.test(verb.lemma) && last === head;
}

const isHelped = ({ tokens }: ReadSentence, head: number): boolean =>
  tokens.some(({ head: above, deprel }) => above === head && /^aux/u.test(deprel));

const isToDate = (source: HeadingSource, at: number): boolean => {
  const { tokens } = source.sentence;
  return (
    /^(?:ADP|DET)$/u.test(tokens[at]?.upos ?? '') &&
    [1, 2].some((by) => tokens[at + by] && isDated(source, tokens[at + by]))
  );
};

/** "Landscape changed for **her**", "[his] **brother** died", "independents[’] views": who is meant stands elsewhere. */
function pointsBack({ sentence: { tokens } }: HeadingSource, { subject, head, all }: Shown): boolean {
  for (const at of all) {
    const token = tokens[at];
    if (!token) continue;
    const isPerson = token.upos === 'PRON' && token.feats['Person'] === '3' && token.feats['Poss'] !== 'Yes';
    if (isPerson && at > head && /^(?:him|her|them)$/u.test(token.form) && token.deprel !== 'nmod:poss')
      return true;
    const isOwner = isThing(token) && /^['’]$/u.test(tokens[at + 1]?.form ?? '') && !all.has(at + 1);
    if (isOwner && tokens[at + 1]?.start === token.end && all.has(at + 2)) return true;
  }
  if (subject.size === 0 || [...subject].some((at) => tokens[at]?.upos === 'PROPN')) return false;
  const before = tokens[Math.min(...subject) - 1];
  return /^(?:his|her|their|its|our|my)$/iu.test(before?.form ?? '') && !all.has(Math.min(...subject) - 1);
}
