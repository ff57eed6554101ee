import type { ReadSentence, Token } from '../../../language/read-text';
import type { HeadingSource } from '../heading-source';
import { shadingWordsOf } from '../languages/shading-words';
import { isDated } from './heading-subject';

const isThing = (token: Token | undefined): boolean => /^(?:NOUN|PROPN)$/u.test(token?.upos ?? '');
const isVerbal = (token: Token | undefined): boolean => /^(?:VERB|AUX)$/u.test(token?.upos ?? '');

/** Joins a noun to what says which one it is. */
const ofs = /^(?:of|de|du|des|d['’]|d[eao]ls?|d[ae]?l['’]|de(?:lla|lle|llo|gli|i)|di|d[ao]s?|vo[nm])$/iu;
/** Prepositions that no clause ends with. */
const leading =
  /^(?:by|of|to|with|for|from|at|into|than|as|par|de|à|pour|avec|dans|por|con|para|a|da|di|per|in|mit|von|für|bei|aus)$/iu;
/** Verbs that see or let someone do something: what is done follows without "to". */
const seeing = new Set(['see', 'watch', 'hear', 'let', 'make', 'have', 'help']);
/** "**dazu**, … zu", "**darauf**, dass": what is meant follows after a comma. */
const pointingAhead = /^da(?:r?)(?:an|auf|aus|bei|durch|für|gegen|hin|in|mit|nach|rum|über|von|vor|zu)$/iu;

/**
 * True where a heading ends a phrase before its writer did, so that it says less than a phrase or something
 * else: "the hope [of recovering …]", "two of [three] ships", "saw $68 billion [leave]".
 * @param shown places of the words that the heading has
 */
export function isCutShort(source: HeadingSource, head: number, shown: ReadonlySet<number>): boolean {
  const { sentence, language } = source;
  const { tokens } = sentence;
  for (const at of shown) {
    const token = tokens[at];
    if (!token) continue;
    // "four **and** several others": two things would become one.
    if (tokens[at + 1]?.upos === 'CCONJ' && !shown.has(at + 1) && shown.has(at + 2)) return true;
    if (isThing(token) && (losesOwner(source, at, shown) || losesAmount(source, at, shown))) return true;
    // "in **Frontiers** in Neurology": the beginning of the name.
    const isInName =
      token.upos === 'ADP' && tokens[at - 1]?.upos === 'PROPN' && tokens[at + 1]?.upos === 'PROPN';
    if (isInName && !shown.has(at - 1) && shown.has(at + 1) && !isDated(source, tokens[at - 1])) return true;
    if (token.upos === 'NUM' && losesCounted(source, at, shown)) return true;
    if (token.upos === 'ADP' && losesPlace(sentence, at, shown)) return true;
    if (token.upos === 'VERB' && losesJoint(sentence, at, shown)) return true;
    if (token.upos === 'PROPN' && /^['’]s?$/u.test(tokens[at + 1]?.form ?? '') && !shown.has(at + 1))
      return true;
  }
  if (endsOpen(source, head, shown) || losesOtherEnd(source, shown)) return true;
  if (language.startsWith('en') && losesDeed(sentence, head, shown)) return true;
  return language.startsWith('de') && losesInfinitive(sentence, head, shown);
}

/** "la fin [**de** l'instruction]", "the weakening [**of** the laws]" */
function losesOwner(source: HeadingSource, at: number, shown: ReadonlySet<number>): boolean {
  const { tokens } = source.sentence;
  let next = at + 1;
  while (tokens[next]?.upos === 'ADJ' && tokens[next]?.head === at) next += 1;
  const joint = tokens[next];
  if (!joint || shown.has(next)) return false;
  const isGenitive =
    source.language.startsWith('de') && joint.upos === 'DET' && /^(?:des|der|eine[sr])$/u.test(joint.form);
  if (isGenitive ? tokens[joint.head]?.deprel !== 'nmod' : !(joint.upos === 'ADP' && ofs.test(joint.form)))
    return false;
  const named = tokens.slice(next + 1, next + 5).find(({ upos }) => /^(?:NOUN|PROPN|NUM|X)$/u.test(upos));
  // "the council **of Port Alder** approved": the article says which one it is about.
  const isPlaced =
    named?.upos === 'PROPN' &&
    tokens[at]?.upos === 'NOUN' &&
    /^nsubj/u.test(tokens[at].deprel) &&
    tokens.slice(next + 1, tokens.indexOf(named)).every(({ upos }) => upos === 'DET');
  if (isPlaced && joint.upos === 'ADP') return false;
  // "the events **of 1973**": the date stands beside the heading.
  // "a measure **of how** they feel"
  if (named === undefined) return next < tokens.length - 1 && !isDated(source, tokens[next + 1]);
  return !isDated(source, named) && !isDated(source, joint);
}

/** "closed **after a ship** [had struck it]": the heading would end with the subject of another clause. */
export function endsInOtherClause({ tokens }: ReadSentence, shown: ReadonlySet<number>): boolean {
  const end = Math.max(...shown);
  if (!isThing(tokens[end]) || !isVerbal(tokens[end + 1])) return false;
  const joint = tokens.slice(0, end).findLast(({ upos }) => /^(?:ADP|SCONJ|VERB)$/u.test(upos));
  return /^(?:after|before|until|since|while)$/iu.test(joint?.form ?? '');
}

/** "auf [100 Millionen] Tonnen" */
function losesAmount(source: HeadingSource, at: number, shown: ReadonlySet<number>): boolean {
  const before = source.sentence.tokens[at - 1];
  if (!before || shown.has(at - 1) || isDated(source, before)) return false;
  const { measures } = shadingWordsOf(source.language);
  return before.upos === 'NUM' || measures.has(before.form.toLowerCase()) || measures.has(before.lemma);
}

/** "added **four** [deputies and] several others" */
function losesCounted(source: HeadingSource, at: number, shown: ReadonlySet<number>): boolean {
  const next = source.sentence.tokens[at + 1];
  return isThing(next) && !shown.has(at + 1) && !isDated(source, next);
}

/** "fue [**a**] visitar": what joins the second verb to the first. */
function losesJoint({ tokens }: ReadSentence, at: number, shown: ReadonlySet<number>): boolean {
  const before = tokens[at - 1];
  const isJoint = before?.upos === 'ADP' && /^(?:à|ad?|de|d['’]|di|da)$/u.test(before.form);
  return isJoint && !shown.has(at - 1) && shown.has(at - 2) && isVerbal(tokens[at - 2]);
}

/** "a **de** [nouveau] opposé": a preposition that comes to stand before the verb. */
function losesPlace({ tokens }: ReadSentence, at: number, shown: ReadonlySet<number>): boolean {
  let next = at + 1;
  while (next < tokens.length && !shown.has(next)) next += 1;
  const token = tokens[next];
  return next > at + 1 && token?.upos === 'VERB' && token.feats['VerbForm'] === 'Part';
}

/** The first word from a place on that is of no date: "ont montré **en avril** que". */
function afterDate(source: HeadingSource, from: number): number {
  const { tokens } = source.sentence;
  let at = from;
  for (;;) {
    const leads = tokens.slice(at, at + 3).findIndex(({ upos }) => !/^(?:ADP|DET)$/u.test(upos));
    const isDate = isDated(source, tokens[at]) || (leads > 0 && isDated(source, tokens[at + leads]));
    if (!isDate) return at;
    at += Math.max(1, leads);
  }
}

const that = /^(?:that|how|whether|what|why|qu(?:e|['’])|che)$/u;

/** Ends with a word that leads to more: a preposition, a participle, "on the grounds" before "that". */
function endsOpen(source: HeadingSource, head: number, shown: ReadonlySet<number>): boolean {
  const { tokens } = source.sentence;
  const end = Math.max(...shown);
  const at = afterDate(source, end + 1);
  const [last, next] = [tokens[end], tokens[at]];
  if (!last) return false;
  // "learned there **was** [at least one]"
  if (/^(?:CCONJ|SCONJ|DET|AUX)$/u.test(last.upos) && !source.language.startsWith('de')) return true;
  if (last.upos === 'ADP' && last.deprel !== 'compound:prt' && leading.test(last.form)) return true;
  // "in a vote **held** [on …]"
  const form = last.feats['VerbForm'];
  const isPart = last.deprel.startsWith('acl') || form === 'Part' || form === 'Ger';
  const goesOn = tokens[end + 1] !== undefined && tokens[end + 1]?.upos !== 'PUNCT';
  if (goesOn && end !== head && last.upos === 'VERB' && last.deprel !== 'xcomp' && isPart) return true;
  if (!next || next.upos === 'PUNCT') return false;
  // "sorgte bei Protesten [**für** Entsetzen]": what a German verb needs most stands last.
  const hasPlace = tokens
    .slice(head + 1, end)
    .some(({ upos }, order) => upos === 'ADP' && shown.has(head + 1 + order));
  if (source.language.startsWith('de') && next.upos === 'ADP' && hasPlace) return true;
  // "rose faster [**than** …]", "presents itself [**as** …]"
  const isCompared = last.feats['Degree'] === 'Cmp' || next.form === 'than';
  if (isCompared || (next.form === 'as' && next.upos === 'ADP')) return true;
  if (that.test(next.form) && (last.upos === 'VERB' || (isThing(last) && next.upos === 'SCONJ'))) return true;
  // "tenne nel 1968 [**un** discorso]"
  const isVerb = last.upos === 'VERB' && (end === head || last.feats['VerbForm'] === 'Fin');
  if (isVerb && !source.language.startsWith('de') && /^(?:DET|NOUN|PROPN|NUM|PRON)$/u.test(next.upos))
    return true;
  // "asked the club [**between** 5 and 6 million]"
  const isAmount = tokens.slice(end + 2, end + 4).some(({ upos }) => upos === 'NUM');
  if (/^(?:between|zwischen|entre|[tf]ra)$/u.test(next.form) && isAmount && !isDated(source, next))
    return true;
  if (form === 'Inf' && last.upos === 'VERB' && at === end + 1)
    return /^(?:DET|NOUN|PROPN|NUM|PRON)$/u.test(next.upos) || /^al?$/u.test(next.form);
  return false;
}

/** "changed its name **from** A [**to** B]", "pasó **del** 70 % [**al** 78 %]" */
function losesOtherEnd({ sentence, language }: HeadingSource, shown: ReadonlySet<number>): boolean {
  const { tokens } = sentence;
  const isEnglish = language.startsWith('en');
  const from = isEnglish ? /^from$/iu : /^(?:von|de|du|des|del|da|dal|dalla|do)$/iu;
  const to = isEnglish ? /^(?:to|into)$/iu : /^(?:auf|à|au|aux|a|al|alla|ao)$/iu;
  const isAmount = (at: number) =>
    isEnglish || tokens.slice(at + 1, at + 3).some(({ upos }) => upos === 'NUM' || upos === 'SYM');
  return [...shown].some((at) => {
    if (tokens[at]?.upos !== 'ADP' || !from.test(tokens[at].form) || !isAmount(at)) return false;
    for (let here = at + 1; here < tokens.length; here += 1) {
      const token = tokens[here];
      if (!token || /^(?:CCONJ|SCONJ|AUX)$/u.test(token.upos) || /^[,;:]$/u.test(token.form)) return false;
      if (token.upos === 'ADP' && to.test(token.form) && isAmount(here)) return !shown.has(here);
    }
    return false;
  });
}

/** "saw $68 billion in income **depart**" */
function losesDeed({ tokens }: ReadSentence, head: number, shown: ReadonlySet<number>): boolean {
  if (!seeing.has(tokens[head]?.lemma ?? '')) return false;
  if (tokens[head]?.lemma === 'see' && /^(?:NUM|SYM)$/u.test(tokens[Math.max(...shown)]?.upos ?? ''))
    return true;
  for (let at = head + 1; at < tokens.length && !/^[,;:]$/u.test(tokens[at]?.form ?? ''); at += 1) {
    const token = tokens[at];
    const isBare =
      token?.upos === 'VERB' &&
      (token.feats['VerbForm'] === 'Inf' || token.form === token.lemma) &&
      tokens[at - 1]?.form !== 'to';
    if (isBare && !shown.has(at)) return true;
  }
  return false;
}

/** "hat erfolglos versucht, … zu bezahlen", "rief dazu auf, … zu klären": what it was about stands after the comma. */
function losesInfinitive({ tokens }: ReadSentence, head: number, shown: ReadonlySet<number>): boolean {
  const comma = tokens.findIndex(({ form }, at) => at > head && form === ',');
  if (comma < 0) return false;
  if (tokens.slice(0, comma).some(({ form }, at) => pointingAhead.test(form) && !shown.has(at))) return true;
  if (/^(?:um|ohne|statt|anstatt)$/iu.test(tokens[comma + 1]?.form ?? '')) return false;
  for (let at = comma + 1; at < tokens.length && !/^[,.;:]$/u.test(tokens[at]?.form ?? ''); at += 1) {
    const token = tokens[at];
    // A clause of its own has a verb that agrees with someone.
    if (token?.feats['VerbForm'] === 'Fin') return false;
    if (token?.form === 'zu' && tokens[at + 1]?.upos === 'VERB') return !shown.has(at);
    if (token?.upos === 'VERB' && /^\p{Ll}{2,6}zu\p{Ll}+en$/u.test(token.form)) return !shown.has(at);
  }
  return false;
}

/** "vier Palästinenser und **zwei Israelis** verloren …": a subject that is only the end of a list, or its beginning. */
export function isPartOfList({ tokens }: ReadSentence, subject: ReadonlySet<number>, verb: number): boolean {
  const places = [...subject].sort((a, b) => a - b);
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return false;
  const isJoint = (at: number) =>
    tokens[at]?.upos === 'CCONJ' && !/^(?:but|aber|mais|pero|ma|mas)$/iu.test(tokens[at].form);
  let before = first - 1;
  while (/^(?:DET|ADJ|NUM)$/u.test(tokens[before]?.upos ?? '')) before -= 1;
  if (before > 0 && isJoint(before) && !tokens.slice(0, before).some(isVerbal)) return true;
  // "Higuchi, [her mother] and her sister"
  for (let at = first; at < last; at += 1)
    if (
      isThing(tokens[at]) &&
      !subject.has(at) &&
      tokens.slice(at, last).some((_, order) => isJoint(at + order) && subject.has(at + order))
    )
      return true;
  for (let at = last + 1; at < verb; at += 1) {
    const isHyphen = /^[-–]$/u.test(tokens[at]?.form ?? '');
    if ((tokens[at]?.upos === 'PUNCT' && !isHyphen) || isVerbal(tokens[at])) return false;
    if (isJoint(at)) return true;
  }
  return false;
}
